import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../src/domain/record.ts';
import { outcomes } from '../../src/insight/outcomes.ts';
import { change, day, recordId, value, withdrawal } from './builders.ts';

/** What became of each record, with the number of the record that did it. */
function became(records: readonly LogRecord[], asOf = '12-31'): string[] {
  const found = outcomes(records, day(asOf));
  return records.map((one) => {
    const outcome = found.get(one);
    if (!outcome) return 'nothing';
    const other = 'by' in outcome ? outcome.by : 'of' in outcome ? outcome.of : null;
    return other ? `${outcome.kind} ${Number((other.id ?? '').slice(3))}` : outcome.kind;
  });
}

function correction(on: string, id: number, of: number) {
  return value(on, id, { id, corrects: recordId(of) });
}

const FIRST = value('11-03', 5, { id: 1 });

describe('what became of a record', () => {
  it.each<[string, readonly LogRecord[], readonly string[]]>([
    ['it stands', [FIRST], ['stands']],
    ['a change stands as a check-in does', [change('11-03', { id: 1 })], ['stands']],
    ['it was corrected', [FIRST, correction('11-04', 2, 1)], ['corrected 2', 'stands']],
    [
      'its correction was corrected, and stands for both',
      [FIRST, correction('11-04', 2, 1), correction('11-05', 3, 2)],
      ['corrected 3', 'corrected 3', 'stands'],
    ],
    [
      'two correct it, and the last stands',
      [FIRST, correction('11-04', 2, 1), correction('11-05', 3, 1)],
      ['corrected 3', 'corrected 3', 'stands'],
    ],
    [
      'it was withdrawn',
      [FIRST, withdrawal('11-04', 1, { id: 2 })],
      ['withdrawn 2', 'takes-back 1'],
    ],
    [
      'it was withdrawn together with its correction',
      [FIRST, correction('11-04', 2, 1), withdrawal('11-05', 1, { id: 3 })],
      ['withdrawn 3', 'withdrawn 3', 'takes-back 1'],
    ],
    [
      'its correction was withdrawn, and it stands again',
      [FIRST, correction('11-04', 2, 1), withdrawal('11-05', 2, { id: 3 })],
      ['stands', 'withdrawn 3', 'takes-back 2'],
    ],
    [
      'it was withdrawn twice: the first withdrawal did it',
      [FIRST, withdrawal('11-04', 1, { id: 2 }), withdrawal('11-05', 1, { id: 3 })],
      ['withdrawn 2', 'takes-back 1', 'takes-back 1'],
    ],
    [
      'a withdrawal is not withdrawn',
      [FIRST, withdrawal('11-04', 1, { id: 2 }), withdrawal('11-05', 2, { id: 3 })],
      ['withdrawn 2', 'takes-back 1', 'no-effect'],
    ],
    [
      'a withdrawal is not corrected: what says so stands by itself',
      [FIRST, withdrawal('11-04', 1, { id: 2 }), correction('11-05', 3, 2)],
      ['withdrawn 2', 'takes-back 1', 'stands'],
    ],
    ['a withdrawal of nothing', [withdrawal('11-04', 77)], ['no-effect']],
    ['a correction of nothing stands', [correction('11-04', 2, 77)], ['stands']],
    [
      'it repeats another with its key',
      [value('11-03', 5, { id: 1, key: 'k' }), value('11-04', 5, { id: 2, key: 'k' })],
      ['stands', 'repeats 1'],
    ],
    [
      'it has the id of another',
      [value('11-03', 5, { id: 1 }), value('11-04', 6, { id: 1 })],
      ['stands', 'repeats 1'],
    ],
    [
      'they correct one another in a circle: the last stands',
      [correction('11-03', 1, 2), correction('11-04', 2, 1)],
      ['corrected 2', 'stands'],
    ],
    ['it corrects itself', [correction('11-03', 1, 1)], ['stands']],
  ])('%s', (_, records, outcome) => {
    expect(became(records)).toEqual(outcome);
  });

  it('is open until its day, unless something of an earlier day says otherwise', () => {
    const later = value('11-20', 5, { id: 1 });
    expect(became([later], '11-10')).toEqual(['not-yet']);
    expect(became([later, correction('11-05', 2, 1)], '11-10')).toEqual(['corrected 2', 'stands']);
    expect(became([later, withdrawal('11-05', 1, { id: 2 })], '11-10')).toEqual([
      'withdrawn 2',
      'takes-back 1',
    ]);
    expect(became([FIRST, withdrawal('11-20', 1, { id: 2 })], '11-10')).toEqual([
      'stands',
      'not-yet',
    ]);
    expect(became([FIRST, correction('11-20', 2, 1)], '11-10')).toEqual(['stands', 'not-yet']);
  });
});
