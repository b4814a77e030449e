import type { Calendar } from '../domain/calendar.ts';
import {
  addDays,
  type CivilDate,
  daysBetween,
  earlier,
  type Interval,
  startOfWeek,
} from '../domain/civil-date.ts';

const WEEK = 7;

interface Wanted extends Pick<Calendar, 'weekStarts'> {
  /** How many weeks at most, 1 or more. */
  readonly most: number;
  /** Days on which something had begun; later ones than the day say nothing. */
  readonly begun: readonly CivilDate[];
}

/**
 * The last calendar weeks up to the one that holds a day, the first first. None of them lies before what
 * had begun first: a community that is three weeks old has three, and no empty ones before.
 */
export function weeksUpTo(
  day: CivilDate,
  { most, begun, weekStarts }: Wanted,
): readonly Interval[] {
  const last = startOfWeek(day, weekStarts);
  const first = startOfWeek(begun.reduce(earlier, day), weekStarts);
  const count = Math.min(most, daysBetween(first, last) / WEEK + 1);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(last, (index + 1 - count) * WEEK);
    return { from, to: addDays(from, WEEK - 1) };
  });
}

/** Which of some weeks that follow one another holds a day, from 0 on; undefined where none does. */
export function weekIndex(weeks: readonly Interval[], day: CivilDate): number | undefined {
  const [first] = weeks;
  if (first === undefined || day < first.from) return undefined;
  const index = Math.floor(daysBetween(first.from, day) / WEEK);
  return index < weeks.length ? index : undefined;
}
