import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { historyOf } from '../../src/insight/history.ts';
import {
  add,
  change,
  day,
  done,
  keep,
  milestone,
  note,
  reach,
  recordId,
  steps,
  undone,
  value,
  withdrawal,
} from './builders.ts';

/** Each record of the history: the end of its id, what became of it, and where it leads. */
function historyLines(
  records: readonly LogRecord[],
  { of = reach(), asOf = '12-31' }: { of?: KeyResult; asOf?: string } = {},
): string[] {
  return historyOf({ keyResult: of, reference: 'goal/kr' }, records, day(asOf)).map(
    ({ record, outcome, leadsTo }) =>
      `${Number((record.id ?? '').slice(3))} ${outcome.kind} ${leadsTo ?? '-'}`,
  );
}

const elsewhere = { keyResult: 'goal/other' };

describe('the history of a key result', () => {
  it('has every record that names it, in the order of the log, with the value it leads to', () => {
    expect(
      historyLines([
        add('11-10', 3, { id: 2 }),
        value('11-03', 5, { id: 1 }),
        note('11-11', { id: 3 }),
        value('11-04', 9, { id: 4, ...elsewhere }),
        add('11-12', -1, { id: 5 }),
      ]),
    ).toEqual(['1 stands 5', '2 stands 8', '3 stands 8', '5 stands 7']);
  });

  it('has a correction beside what it corrects, and counts it in its place', () => {
    expect(
      historyLines([
        value('11-03', 5, { id: 1 }),
        add('11-03', 2, { id: 2 }),
        value('11-03', 7, { id: 3, corrects: recordId(1) }),
      ]),
    ).toEqual(['1 corrected -', '2 stands 9', '3 stands 7']);
  });

  it('has withdrawals that name no key result, also of what a correction moved elsewhere', () => {
    expect(
      historyLines([
        value('11-03', 5, { id: 1 }),
        value('11-03', 5, { id: 2, corrects: recordId(1), ...elsewhere }),
        value('11-03', 6, { id: 3, corrects: recordId(2), ...elsewhere }),
        withdrawal('11-05', 3, { id: 4 }),
        withdrawal('11-05', 77, { id: 5 }),
      ]),
    ).toEqual(['1 corrected -', '2 stands -', '3 withdrawn -', '4 takes-back -']);
  });

  it('has what was moved here, and not what it replaced elsewhere', () => {
    expect(
      historyLines([
        value('11-03', 5, { id: 1, ...elsewhere }),
        value('11-03', 6, { id: 2, corrects: recordId(1) }),
        withdrawal('11-05', 2, { id: 3 }),
      ]),
    ).toEqual(['2 withdrawn -', '3 takes-back -']);
  });

  it('has changes, which lead to no value', () => {
    expect(
      historyLines([
        value('11-03', 5, { id: 1 }),
        change('11-04', { id: 2 }),
        change('11-05', { id: 3, corrects: recordId(2), is: 25 }),
      ]),
    ).toEqual(['1 stands 5', '2 corrected -', '3 stands -']);
  });

  it('has what counts only later, and what repeats another', () => {
    expect(
      historyLines(
        [
          value('11-03', 5, { id: 1, key: 'k' }),
          value('11-03', 5, { id: 2, key: 'k' }),
          add('11-20', 1, { id: 3 }),
        ],
        { asOf: '11-10' },
      ),
    ).toEqual(['1 stands 5', '2 repeats -', '3 not-yet -']);
  });

  it('counts the steps of a milestone', () => {
    const of = milestone({ steps: steps('a', 'b') });
    expect(
      historyLines(
        [
          done('11-03', 'a', { id: 1 }),
          done('11-04', 'b', { id: 2 }),
          undone('11-05', 'a', { id: 3 }),
        ],
        {
          of,
        },
      ),
    ).toEqual(['1 stands 1', '2 stands 2', '3 stands 1']);
  });

  it('has the last value of a level to keep, and none before the first', () => {
    expect(
      historyLines([note('11-02', { id: 1 }), value('11-03', 95, { id: 2 })], { of: keep() }),
    ).toEqual(['1 stands -', '2 stands 95']);
  });

  it('gives each record as it is, with its file and line', () => {
    const one = value('11-03', 5, { by: 'ana' });
    const [entry] = historyOf({ keyResult: reach(), reference: 'goal/kr' }, [one], day('12-31'));
    expect(entry).toEqual({ record: one, outcome: { kind: 'stands' }, leadsTo: 5 });
  });

  it('ends where records name one another in a circle', () => {
    expect(
      historyLines([
        value('11-03', 1, { id: 1, corrects: recordId(2) }),
        value('11-04', 2, { id: 2, corrects: recordId(1) }),
      ]),
    ).toEqual(['1 corrected -', '2 stands 2']);
  });
});
