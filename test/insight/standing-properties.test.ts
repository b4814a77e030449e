import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../src/domain/record.ts';
import { forestOf } from '../../src/insight/correction-forest.ts';
import { standingIn } from '../../src/insight/corrections.ts';
import { inOrderOfLog } from '../../src/insight/log-order.ts';
import { outcomes } from '../../src/insight/outcomes.ts';
import { standingRecords } from '../../src/insight/standing.ts';
import { change, day, recordId, value, withdrawal } from './builders.ts';

/** Logs of a dozen records over a dozen days, with corrections and withdrawals of each other. */
const log = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 12 }),
      number: fc.integer({ min: 0, max: 99 }),
      key: fc.option(fc.constantFrom('a', 'b'), { freq: 5 }),
      does: fc.constantFrom('says', 'says', 'corrects', 'withdraws'),
      type: fc.constantFrom('check-in', 'check-in', 'change'),
      of: fc.integer({ min: 0, max: 13 }),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts.map(({ day: date, number, key, does, of, type }, id): LogRecord => {
      const on = `11-${String(date).padStart(2, '0')}`;
      const corrects = does === 'corrects' ? recordId(of) : null;
      if (type === 'check-in' && does === 'withdraws') return withdrawal(on, of, { id, key });
      if (type === 'check-in') return value(on, number, { id, key, corrects });
      if (does !== 'withdraws') return change(on, { id, key, is: number + 100, corrects });
      return change(on, { id, key, field: null, was: null, is: null, withdraws: recordId(of) });
    }),
  );

describe('any log', () => {
  it('settles the same in whatever order its files were read', () => {
    fc.assert(
      fc.property(
        log.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          expect(standingRecords(shuffled, day('11-12'))).toEqual(
            standingRecords(records, day('11-12')),
          );
        },
      ),
    );
  });

  it('depends on nothing that a record of a later day says or withdraws', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 12 }), (records, date) => {
        const asOf = day(`11-${String(date).padStart(2, '0')}`);
        const otherwise = records.map((one): LogRecord => {
          if (one.on <= asOf) return one;
          const withdraws = one.withdraws === null ? null : recordId(99);
          return { ...one, note: 'Other', withdraws };
        });
        expect(standingRecords(records, asOf)).toEqual(standingRecords(otherwise, asOf));
      }),
    );
  });

  it('depends on no record of a later day that no earlier one names', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 12 }), (records, date) => {
        const asOf = day(`11-${String(date).padStart(2, '0')}`);
        const until = records.filter((one) => one.on <= asOf);
        const named = new Set(until.flatMap((one) => [one.corrects, one.withdraws]));
        fc.pre(records.every((one) => until.includes(one) || !named.has(one.id)));
        expect(standingRecords(records, asOf)).toEqual(standingRecords(until, asOf));
      }),
    );
  });

  it('holds what the forest of all its records does, in that order', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 12 }), (records, date) => {
        const asOf = day(`11-${String(date).padStart(2, '0')}`);
        const forest = forestOf(inOrderOfLog(records), asOf);
        expect(standingRecords(records, asOf)).toEqual(standingIn(forest));
      }),
    );
  });

  it('holds records of the log, each once, in order of their days', () => {
    fc.assert(
      fc.property(log, (records) => {
        const left = standingRecords(records, day('11-12'));
        const days = left.map((one) => one.on);
        expect(days).toEqual([...days].sort());
        expect(new Set(left).size).toBe(left.length);
        expect(left.every((one) => records.includes(one) && one.withdraws === null)).toBe(true);
      }),
    );
  });

  it('leaves no record without an outcome, and those stand that are left', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 12 }), (records, date) => {
        const asOf = day(`11-${String(date).padStart(2, '0')}`);
        const became = outcomes(records, asOf);
        expect(became.size).toBe(records.length);
        const standing = new Set(standingRecords(records, asOf));
        for (const [record, outcome] of became) {
          expect(outcome.kind === 'stands').toBe(standing.has(record));
          if (outcome.kind === 'corrected') expect(standing.has(outcome.by)).toBe(true);
          if (outcome.kind === 'withdrawn') expect(outcome.by.withdraws).not.toBeNull();
          if (outcome.kind === 'not-yet') expect(record.on > asOf).toBe(true);
        }
      }),
    );
  });

  it('is after a withdrawal as though the record, and what corrects it, had never been', () => {
    const withoutKeys = log.map((records) => records.map((one) => ({ ...one, key: null })));
    fc.assert(
      fc.property(withoutKeys, fc.nat({ max: 11 }), (records, number) => {
        const target = records[number];
        fc.pre(target !== undefined && target.withdraws === null && !inCircle(target, records));
        const taken = withdrawal('11-05', number, { id: 50 });
        for (const asOf of [day('11-05'), day('11-12')]) {
          const gone = below(recordId(number), records);
          const never = records.filter((one) => !gone.includes(one.id ?? ''));
          expect(standingRecords([...records, taken], asOf)).toEqual(standingRecords(never, asOf));
        }
      }),
    );
  });
});

/** The ids of a record and of everything that corrects it. */
function below(id: string, records: readonly LogRecord[]): string[] {
  const found = [id];
  for (const one of found)
    for (const record of records)
      if (record.corrects === one && record.id !== null && !found.includes(record.id))
        found.push(record.id);
  return found;
}

function inCircle(target: LogRecord, records: readonly LogRecord[]): boolean {
  const seen = new Set<LogRecord>();
  let record: LogRecord | undefined = target;
  while (record && !seen.has(record)) {
    seen.add(record);
    const { corrects }: LogRecord = record;
    record = records.find((one) => one.id === corrects);
  }
  return record !== undefined;
}
