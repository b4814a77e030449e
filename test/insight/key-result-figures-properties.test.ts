import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import { addDays, type CivilDate } from '../../src/domain/civil-date.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds.ts';
import type { KeyResultFigures } from '../../src/insight/figures.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { standingCheckIns } from '../../src/insight/standing.ts';
import {
  add,
  day,
  done,
  keep,
  milestone,
  note,
  reach,
  recordId,
  steps,
  timeline,
  undone,
  value,
  withdrawal,
} from './builders.ts';

function figures(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
): KeyResultFigures {
  return keyResultFigures(keyResult, checkIns, asOf, DEFAULT_THRESHOLDS);
}

const TIMELINES = ['Weeks 1-3, 6', '2026-10-05', 'Whole quarter', 'Weeks 2-5'].map((one) =>
  timeline(one),
);
const anyNumber = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const base = {
  timeline: fc.constantFrom(...TIMELINES),
  every: fc.constantFrom('week', '2 weeks', 'month'),
} as const;
const anyKeyResult: fc.Arbitrary<KeyResult> = fc.oneof(
  fc
    .record({ ...base, baseline: anyNumber, target: anyNumber })
    .filter(({ baseline, target }) => baseline !== target)
    .map(reach),
  fc.record({ ...base, atLeast: anyNumber }).map(keep),
  fc.record({ ...base, steps: fc.constantFrom(steps('a', 'b', 'c'), []) }).map(milestone),
);
const days = fc.integer({ min: 0, max: 110 }).map((number) => addDays(day('09-20'), number));
const anyLog = fc
  .array(
    fc.record({
      on: days,
      what: fc.constantFrom('value', 'add', 'done', 'undone', 'note', 'withdraws'),
      number: anyNumber,
      step: fc.constantFrom('a', 'b', true as const),
      of: fc.nat({ max: 15 }),
      corrects: fc.boolean(),
    }),
    { maxLength: 15 },
  )
  .map((parts) =>
    parts.map(({ on, what, number, step, of, corrects }, id): CheckIn => {
      const more = { id, corrects: corrects ? recordId(of) : null };
      if (what === 'value') return value(on, number, more);
      if (what === 'add') return add(on, number, more);
      if (what === 'done') return done(on, step, more);
      if (what === 'undone') return undone(on, step, more);
      return what === 'note' ? note(on, more) : withdrawal(on, of, { id });
    }),
  );

describe('the figures of any key result', () => {
  it('are shares of 0…1, and never NaN', () => {
    fc.assert(
      fc.property(anyKeyResult, anyLog, days, (keyResult, log, asOf) => {
        const found = figures(keyResult, standingCheckIns(log, asOf), asOf);
        for (const share of [found.progress, found.expected, found.judged]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const number of [found.value, found.attainment, found.pace, found.daysSilent])
          expect(number === null || Number.isFinite(number)).toBe(true);
        expect(found.daysSilent).toBeGreaterThanOrEqual(0);
        expect(found.judged).toBeLessThanOrEqual(found.expected);
        expect(found.status).not.toBeNull();
      }),
    );
  });

  it('hold no more days than are known', () => {
    fc.assert(
      fc.property(anyLog, days, fc.constantFrom(...TIMELINES), (log, asOf, its) => {
        const found = figures(keep({ timeline: its }), standingCheckIns(log, asOf), asOf).days;
        expect(found?.held).toBeLessThanOrEqual(found?.known ?? -1);
      }),
    );
  });

  it('follow from nothing that a record of a later day says', () => {
    fc.assert(
      fc.property(anyKeyResult, anyLog, days, (keyResult, log, asOf) => {
        // Which record a later one corrects may link two earlier ones; what it says is not known yet.
        const silent = { said: null, confidence: null, blocked: true, note: 'later' };
        const muted = log.map((one) => (one.on <= asOf ? one : { ...one, ...silent }));
        expect(figures(keyResult, standingCheckIns(log, asOf), asOf)).toEqual(
          figures(keyResult, standingCheckIns(muted, asOf), asOf),
        );
      }),
    );
  });
});
