import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../../src/domain/record.ts';
import { recordsWithoutEffect } from '../../../src/insight/findings/no-effect.ts';
import { add, recordId, value, withdrawal } from '../builders.ts';

/** What is said, and of which number. */
function saidOf(...records: LogRecord[]): [string, string][] {
  return recordsWithoutEffect(records).map(({ path, message }) => [path.join('.'), message]);
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

  it('tells a correction of a withdrawal', () => {
    const taken = withdrawal('11-04', 1, { id: 2 });
    expect(saidOf(FIRST, taken, value('11-05', 6, { id: 3, corrects: recordId(2) }))).toEqual([
      [
        'corrects',
        'it corrects a withdrawal: what was withdrawn stays so, and this stands as a record of its own',
      ],
    ]);
  });

  describe('a correction of what was withdrawn', () => {
    const taken = withdrawal('11-04', 1, { id: 5, place: { file: 'log/2026-11/w.yaml', line: 2 } });
    const said = 'what it corrects was withdrawn before (log/2026-11/w.yaml:2), so it does nothing';

    it('is told where it was written after the withdrawal', () => {
      const late = value('11-03', 6, { id: 6, corrects: recordId(1) });
      expect(saidOf(FIRST, taken, late)).toEqual([['corrects', said]]);
      const later = value('11-03', 7, { id: 7, corrects: recordId(6) });
      expect(saidOf(FIRST, taken, late, later)).toEqual([
        ['corrects', said],
        ['corrects', said],
      ]);
    });

    it('is told by its day where it was written by hand', () => {
      const byHand = { id: null, corrects: recordId(1) };
      expect(saidOf(FIRST, taken, value('11-05', 6, byHand))).toEqual([['corrects', said]]);
      expect(saidOf(FIRST, taken, value('11-03', 6, byHand))).toEqual([]);
    });

    it('is not told where it was there before, and went with what it corrects', () => {
      expect(saidOf(FIRST, value('11-03', 6, { id: 2, corrects: recordId(1) }), taken)).toEqual([]);
    });

    it('is not told where it was itself withdrawn', () => {
      const late = value('11-03', 6, { id: 6, corrects: recordId(1) });
      expect(saidOf(FIRST, late, withdrawal('11-04', 6, { id: 7 }))).toEqual([]);
    });
  });

  describe('of two corrections of one record', () => {
    const at = (line: number) => ({ place: { file: 'log/2026-11/c.yaml', line } });
    const one = value('11-03', 6, { id: 2, corrects: recordId(1), ...at(2) });
    const other = value('11-03', 7, { id: 3, corrects: recordId(1), ...at(3) });
    const said = (line: number) => [
      'corrects',
      `log/2026-11/c.yaml:${line} corrects the same record, and only that one counts`,
    ];

    it('tells the one that gives way', () => {
      const [problem] = recordsWithoutEffect([FIRST, other, one]);
      expect([problem?.path[0], problem?.message]).toEqual(said(3));
      expect(problem?.place).toEqual(one.place);
      expect(problem?.remedy).toBe(
        'Withdraw the one that is wrong; if both are right in part, correct the other',
      );
    });

    it('tells the last where a correction of the first stands', () => {
      const best = value('11-03', 8, { id: 4, corrects: recordId(2), ...at(4) });
      expect(saidOf(FIRST, one, other, best)).toEqual([said(2)]);
    });

    it('tells none once one is withdrawn', () => {
      expect(saidOf(FIRST, one, other, withdrawal('11-04', 2))).toEqual([]);
      expect(saidOf(FIRST, one, other, withdrawal('11-04', 3))).toEqual([]);
    });

    it('tells none where the second corrects the first, or repeats it', () => {
      expect(saidOf(FIRST, one, value('11-03', 8, { id: 4, corrects: recordId(2) }))).toEqual([]);
      const twice = [one, other].map((each) => ({ ...each, key: 'k' }));
      expect(saidOf(FIRST, ...twice)).toEqual([]);
    });
  });

  it('says nothing of what is dated before the record that it names: it acts all the same', () => {
    const earlier = value('11-01', 6, { id: 2, corrects: recordId(1) });
    expect(saidOf(FIRST, earlier)).toEqual([]);
    expect(saidOf(FIRST, withdrawal('11-01', 1))).toEqual([]);
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
