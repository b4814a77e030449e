import type { Calendar } from '../../domain/calendar.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  type Interval,
  startOfWeek,
} from '../../domain/civil-date.ts';
import type { PracticeRhythm } from '../../domain/practice-rhythm.ts';

/** A rhythm of weeks or months. */
export type CalendarRhythm = Extract<PracticeRhythm, { readonly every: number }>;

/** The first day on which a practice is due, and whether the practice says so. */
export interface FirstDay {
  readonly day: CivilDate;
  readonly isSaid: boolean;
}

/** The whole weeks or months in each of which a practice is due once. One begins where the one before ends. */
export interface Periods {
  /** Those that have begun by a day, the first first; none where the first is still to come. */
  readonly begun: readonly Interval[];
  /** The one that begins next. */
  readonly next: Interval;
}

/**
 * The periods of a rhythm by a day. Where a practice says since when it is due, the first begins with the
 * week or month that holds that day. Else periods are counted from the year 1900, those of months from the
 * first month of the community's year on, and the first is the one that holds the day: an earlier record
 * then adds periods, and moves none.
 */
export function periodsBy(
  asOf: CivilDate,
  rhythm: CalendarRhythm,
  first: FirstDay,
  calendar: Calendar,
): Periods {
  const count = rhythm.kind === 'weeks' ? inWeeks : inMonths;
  const { beginning, holding } = count(rhythm.every, first, calendar);
  const period = (number: number): Interval => ({
    from: beginning(number),
    to: addDays(beginning(number + 1), -1),
  });
  const [one, last] = [holding(first.day), holding(asOf)];
  const begun = Array.from({ length: Math.max(0, last - one + 1) }, (_, index) =>
    period(one + index),
  );
  return { begun, next: period(Math.max(one, last + 1)) };
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
