import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/domain/check-in.ts';
import { recordsWithoutEffect } from '../../../src/insight/findings/no-effect.ts';
import { add, recordId, value, withdrawal } from '../builders.ts';

/** What is said, and of which number. */
function saidOf(...checkIns: CheckIn[]): [string, string][] {
  return recordsWithoutEffect(checkIns).map(({ path, message }) => [path.join('.'), message]);
}

const FIRST = value('11-03', 5, { id: 1, key: 'retry' });

describe('recordsWithoutEffect', () => {
  it('says nothing of what acts, however often it was recorded', () => {
    const better = value('11-03', 6, { id: 2, corrects: recordId(1), key: 'better' });
    const again = add('11-04', 1, { id: 3, key: 'retry' });
    const best = value('11-03', 7, { id: 4, corrects: recordId(2) });
    expect(saidOf(FIRST, better, again, best, withdrawal('11-05', 4), value('11-06', 8))).toEqual(
      [],
    );
  });

  it('tells a withdrawal of a withdrawal', () => {
    const taken = withdrawal('11-04', 1, { id: 2 });
    const back = withdrawal('11-05', 2, { id: 3 });
    expect(recordsWithoutEffect([FIRST, taken, back])).toEqual([
      {
        code: 'record/no-effect',
        file: back.place.file,
        path: ['withdraws'],
        at: 'value',
        place: back.place,
        message: 'it withdraws a withdrawal, which does nothing: what was withdrawn stays so',
        remedy: 'Record it again',
        command: 'checkin',
      },
    ]);
  });

  it('tells a record that corrects itself', () => {
    expect(saidOf(value('11-03', 5, { id: 1, corrects: recordId(1) }))).toEqual([
      ['corrects', 'it corrects itself, which does nothing'],
    ]);
  });

  it('tells each record of a circle, and none that leads into it', () => {
    const one = value('11-03', 5, { id: 1, corrects: recordId(2) });
    const other = value('11-04', 6, { id: 2, corrects: recordId(1) });
    const outside = value('11-05', 7, { id: 3, corrects: recordId(2) });
    const said = 'it and what it corrects correct one another; only the last of them stands';
    expect(saidOf(outside, one, other)).toEqual([
      ['corrects', said],
      ['corrects', said],
    ]);
  });

  it.each([
    ['corrects', value('11-04', 6, { id: 2, corrects: recordId(1), key: 'retry' })],
    ['withdraws', withdrawal('11-04', 1, { id: 2, key: 'retry' })],
  ])('tells one that %s a record and has its key', (does, one) => {
    expect(saidOf(FIRST, one)).toEqual([
      [
        'key',
        `it has the key of the record that it ${does}, so the two are one, and the first stands`,
      ],
    ]);
  });
});
