import type { Calendar } from '../../domain/calendar.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  type Interval,
  later,
  startOfWeek,
} from '../../domain/civil-date.ts';
import type { CalendarRhythm } from '../../domain/practice-rhythm.ts';

/** The first day on which a practice is due, and whether the practice says so. */
export interface FirstDay {
  readonly day: CivilDate;
  readonly isSaid: boolean;
}

/**
 * Weeks or months in which a practice is due once: whole ones, but that the first may begin on a later
 * day, on which the practice does.
 */
export interface Period extends Interval {
  /** The first day of its weeks or months. */
  readonly key: CivilDate;
  /** Whether the practice was due on each of its days. */
  readonly isWhole: boolean;
}

/** The periods of a practice. One begins where the one before ends. */
export interface Periods {
  /** Those that have begun by a day, the first first; none where the first is still to come. */
  readonly begun: readonly Period[];
  /** The one that begins next. */
  readonly next: Interval;
}

/**
 * The periods of a rhythm by a day. Where a practice says since when it is due, they are counted from the
 * week or month that holds that day, and the first begins on the day. Else periods are counted from the
 * year 1900, those of months from the first month of the community's year on, and the first is the one
 * that holds the day: an earlier record then adds periods, and moves none.
 */
export function periodsBy(
  asOf: CivilDate,
  rhythm: CalendarRhythm,
  first: FirstDay,
  calendar: Calendar,
): Periods {
  const count = rhythm.kind === 'weeks' ? inWeeks : inMonths;
  const { beginning, holding } = count(rhythm.every, first, calendar);
  const period = (number: number): Period => {
    const key = beginning(number);
    return {
      key,
      from: first.isSaid ? later(key, first.day) : key,
      to: addDays(beginning(number + 1), -1),
      isWhole: key >= first.day,
    };
  };
  const one = holding(first.day);
  if (asOf < first.day) return { begun: [], next: period(one) };
  const last = holding(asOf);
  const begun = Array.from({ length: last - one + 1 }, (_, index) => period(one + index));
  return { begun, next: period(last + 1) };
}

/** Periods that are counted from one of them, which is number 0. */
interface Count {
  /** The first day of a period. */
  readonly beginning: (number: number) => CivilDate;
  /** The number of the period that holds a day. */
  readonly holding: (day: CivilDate) => number;
}

function inWeeks(every: number, { day, isSaid }: FirstDay, { weekStarts }: Calendar): Count {
  const start = startOfWeek(isSaid ? day : civilDate('1900-01-01'), weekStarts);
  return {
    beginning: (number) => addDays(start, number * every * 7),
    holding: (held) => Math.floor(daysBetween(start, held) / (every * 7)),
  };
}

function inMonths(every: number, { day, isSaid }: FirstDay, { yearStarts }: Calendar): Count {
  const month = isSaid ? day.slice(0, 7) : `1900-${String(yearStarts).padStart(2, '0')}`;
  const start = civilDate(`${month}-01`);
  return {
    beginning: (number) => addMonths(start, number * every),
    holding: (held) => Math.floor((monthOf(held) - monthOf(start)) / every),
  };
}

/** Months since the year 0. */
function monthOf(day: CivilDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
