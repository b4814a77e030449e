import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  type Interval,
  startOfWeek,
  type Weekday,
} from './civil-date.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';

/** A quarter of the community's year, `2026-Q4`. Quarters compare with `<` and `===`. */
export type Quarter = string & { readonly brand: 'Quarter' };

/** How a community counts its days: the calendar keys of `cop.yaml`. */
export interface Calendar {
  /** An IANA name such as `Europe/Lisbon`; it decides which day "today" is. */
  readonly timezone: string;
  readonly weekStarts: Weekday;
  /** The first month of the fiscal year, 1 (January) to 12. A year is named after the calendar year it begins in. */
  readonly yearStarts: number;
  /** Where week 1 begins, for the quarters in which `quarters.<q>.starts` says so. */
  readonly weekOneOf: ReadonlyMap<Quarter, CivilDate>;
}

/** A calendar with nothing said but its time zone. */
export function plainCalendar(timezone: string): Calendar {
  return { timezone, weekStarts: 'monday', yearStarts: 1, weekOneOf: new Map() };
}

/**
 * The quarter that a text such as `2026-Q4` (or `2026-q4`) names, or undefined. The first days of 1900
 * may be of a fiscal year that begins in 1899.
 */
export function parseQuarter(text: string): Quarter | undefined {
  const match = /^(1899|(?:19|20|21)\d\d)-?q([1-4])$/i.exec(text.trim());
  return match ? (`${match[1]}-Q${match[2]}` as Quarter) : undefined;
}

/** Reads a quarter as people type it: `2026-Q4`, or `2026-q4`. */
export function readQuarter(text: string): Parsed<Quarter> {
  const quarter = parseQuarter(text);
  if (quarter) return understood(quarter);
  const meant = nearestQuarter(text);
  return notUnderstood(
    `"${text}" is no quarter`,
    meant === undefined ? 'Write it as 2026-Q4' : `Did you mean ${meant}?`,
  );
}

/** The quarter that a year and a number look like: `2027-Q5` like the fourth, `2027 q1` like the first. */
function nearestQuarter(text: string): string | undefined {
  const [, year, number] = /^\s*((?:19|20|21)\d\d)\W?[qQ]?(\d)\s*$/.exec(text) ?? [];
  return year && number ? `${year}-Q${Math.min(Math.max(Number(number), 1), 4)}` : undefined;
}

/** The quarter that holds a day. */
export function quarterOf(date: CivilDate, calendar: Calendar): Quarter {
  const monthsIn = monthIndex(date) - (calendar.yearStarts - 1);
  const year = Math.floor(monthsIn / 12);
  const quarter = Math.floor((monthsIn - year * 12) / 3) + 1;
  return `${year}-Q${quarter}` as Quarter;
}

/** A quarter's first and last day. */
export function quarterSpan(quarter: Quarter, calendar: Calendar): Interval {
  const monthsIn = (Number(quarter.slice(6)) - 1) * 3 + calendar.yearStarts - 1;
  const year = Number(quarter.slice(0, 4)) + Math.floor(monthsIn / 12);
  const from = civilDate(`${year}-${String((monthsIn % 12) + 1).padStart(2, '0')}-01`);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** A quarter's last two weeks: it is about to end, to be looked back on, and to be followed by another. */
export function lastWeeksOf(quarter: Quarter, calendar: Calendar): Interval {
  const { to } = quarterSpan(quarter, calendar);
  return { from: addDays(to, -13), to };
}

/** A quarter between the one before it and the one after it. */
export function quartersAround(quarter: Quarter, calendar: Calendar): readonly Quarter[] {
  const { from, to } = quarterSpan(quarter, calendar);
  return [quarterOf(addDays(from, -1), calendar), quarter, quarterOf(addDays(to, 1), calendar)];
}

/**
 * The days of a quarter's week `number`, a whole calendar week. Week 1 is the one that holds the
 * quarter's first day, unless `cop.yaml` says where it begins. `number` may be below 1 or beyond the quarter.
 */
export function weekOfQuarter(quarter: Quarter, number: number, calendar: Calendar): Interval {
  const from = addDays(weekOneStarts(quarter, calendar), (number - 1) * 7);
  return { from, to: addDays(from, 6) };
}

/** The number of the quarter's week that holds a day: 1 for the first, below 1 for days before it. */
export function weekNumber(quarter: Quarter, date: CivilDate, calendar: Calendar): number {
  return Math.floor(daysBetween(weekOneStarts(quarter, calendar), date) / 7) + 1;
}

/** How many weeks a quarter has: the number of the week that holds its last day. */
export function weeksIn(quarter: Quarter, calendar: Calendar): number {
  return weekNumber(quarter, quarterSpan(quarter, calendar).to, calendar);
}

function weekOneStarts(quarter: Quarter, calendar: Calendar): CivilDate {
  const said = calendar.weekOneOf.get(quarter);
  return said ?? startOfWeek(quarterSpan(quarter, calendar).from, calendar.weekStarts);
}

function monthIndex(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
