import fc from 'fast-check';
import { dayLater } from './days.ts';
import { MONTH_NAMES, weekOne } from './timeline-days.ts';
import type { Limits, WrittenCharter } from './written.ts';

const LIMITS: readonly Partial<Limits>[] = [
  { on_track: 0.8 },
  { on_track: 1 },
  { on_track_gap: 0.05 },
  { at_risk: 0.5, at_risk_gap: 0.4 },
  { on_track: 0.95, on_track_gap: 0.2, at_risk: 0.7, at_risk_gap: 0.3 },
  { on_track: 0.3, on_track_gap: 0.45, at_risk: 0.2, at_risk_gap: 1 },
  { on_track: 0.85, on_track_gap: 0.01, at_risk: 0.84, at_risk_gap: 0.02 },
];

/** The quarter that is reported, and a cop.yaml. */
export interface Frame {
  readonly quarter: string;
  readonly charter: WrittenCharter;
}

const plan = fc.record({
  quarter: fc
    .tuple(fc.constantFrom(2025, 2026, 2027, 2028), fc.constantFrom(4, 1, 2, 3))
    .map(([year, number]) => `${year}-Q${number}`),
  weekStarts: fc.constantFrom(undefined, undefined, 'monday' as const, 'sunday' as const),
  yearStarts: fc.option(fc.constantFrom(...MONTH_NAMES), { nil: undefined, freq: 2 }),
  /** By how many weeks week 1 is moved. */
  moved: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined, freq: 3 }),
  status: fc.option(fc.constantFrom(...LIMITS), { nil: undefined, freq: 2 }),
});

export const anyFrame: fc.Arbitrary<Frame> = plan.map(
  ({ quarter, weekStarts, yearStarts, moved, status }) => {
    const charter: WrittenCharter = {
      format: 1,
      name: 'Chart Guild',
      // A zone only says which day today is, and today is given.
      timezone: 'UTC',
      ...(weekStarts && { week_starts: weekStarts }),
      ...(yearStarts && { fiscal_year_starts: yearStarts.toLowerCase() }),
      ...(status && { status }),
    };
    if (moved === undefined) return { quarter, charter };
    const starts = dayLater(weekOne(quarter, charter), moved * 7);
    return { quarter, charter: { ...charter, quarters: { [quarter]: { starts } } } };
  },
);
