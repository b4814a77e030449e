import {
  type Calendar,
  type Quarter,
  quarterSpan,
  weekNumber,
  weekOfQuarter,
} from '../../domain/calendar.ts';
import { type CivilDate, earlier, type Interval, later } from '../../domain/civil-date.ts';
import type { PictureWeek } from './activity.ts';

/** The days of a quarter up to a day; null before the quarter begins. */
export function daysUpTo(quarter: Quarter, day: CivilDate, calendar: Calendar): Interval | null {
  const { from, to } = quarterSpan(quarter, calendar);
  return day < from ? null : { from, to: earlier(day, to) };
}

/** The weeks that hold days of a quarter, each with those days alone, the first first. */
export function weeksWith(
  quarter: Quarter,
  { from, to }: Interval,
  calendar: Calendar,
): readonly PictureWeek[] {
  const [first, last] = [from, to].map((day) => weekNumber(quarter, day, calendar));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    const week = weekOfQuarter(quarter, number, calendar);
    return { number, from: later(week.from, from), to: earlier(week.to, to) };
  });
}

/** Says of a day which of some weeks holds it, from 0 on; -1 for none. Days of one log come again and again. */
export function weekFinder(weeks: readonly PictureWeek[]): (day: CivilDate) => number {
  const known = new Map<CivilDate, number>();
  return (day) => {
    const found = known.get(day) ?? weeks.findIndex(({ from, to }) => day >= from && day <= to);
    known.set(day, found);
    return found;
  };
}
