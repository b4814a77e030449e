import { type CivilDate, daysBetween, type Interval } from '../../domain/civil-date.ts';

/** Days laid out from left to right, so that the first begins at 0 and the last ends at 100. */
export interface Days {
  readonly span: Interval;
  /** Where a day begins, in per cent of the width. */
  readonly start: (day: CivilDate) => number;
  /** Where a day ends: what is known of it is known then. */
  readonly end: (day: CivilDate) => number;
}

/** The days of a span, the last one included. */
export function daysOver(span: Interval): Days {
  const all = daysBetween(span.from, span.to) + 1;
  const at = (days: number): number => (100 * days) / all;
  return {
    span,
    start: (day) => at(daysBetween(span.from, day)),
    end: (day) => at(daysBetween(span.from, day) + 1),
  };
}

/** A number for markup, with as many decimals as an eye can tell apart. */
export function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

/** A share of the width. */
export function percent(number: number): string {
  return `${rounded(number)}%`;
}
