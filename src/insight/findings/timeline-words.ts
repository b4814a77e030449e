import { type Calendar, type Quarter, weekNumber, weekOfQuarter } from '../../domain/calendar.ts';
import type { Interval } from '../../domain/civil-date.ts';

/** The highest that a timeline may name. */
const HIGHEST_WEEK = 53;

/**
 * Days as a timeline of a quarter is written: `Weeks 1-3, 6` where they are whole weeks, else from
 * day to day; undefined where they are several stretches and no whole weeks.
 */
export function timelineWords(
  intervals: readonly Interval[],
  quarter: Quarter,
  calendar: Calendar,
): string | undefined {
  const weeks = intervals.map((one) => weeksText(one, quarter, calendar));
  const [first = '', another] = weeks;
  if (weeks.length > 0 && weeks.every((one) => one !== undefined))
    return another === undefined && !first.includes('-')
      ? `Week ${first}`
      : `Weeks ${weeks.join(', ')}`;
  const [only, second] = intervals;
  return only && !second ? datesText(only) : undefined;
}

function weeksText(
  { from, to }: Interval,
  quarter: Quarter,
  calendar: Calendar,
): string | undefined {
  const [first, last] = [from, to].map((day) => weekNumber(quarter, day, calendar));
  if (first === undefined || last === undefined || first < 1 || last > HIGHEST_WEEK)
    return undefined;
  const [begins, ends] = [first, last].map((week) => weekOfQuarter(quarter, week, calendar));
  if (begins?.from !== from || ends?.to !== to) return undefined;
  return first === last ? `${first}` : `${first}-${last}`;
}

function datesText({ from, to }: Interval): string {
  return from === to ? from : `${from} to ${to}`;
}
