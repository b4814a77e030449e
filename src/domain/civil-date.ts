import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { usageError } from './errors.ts';

/**
 * A day on the wall calendar, `2026-11-24`: no time, no zone, never an instant. Two civil dates
 * compare with `<` and `===`. Those that people write are of the years 1900 to 2199: another one is more
 * likely a slip than meant. Those that are counted from them may lie a little beyond.
 */
export type CivilDate = string & { readonly brand: 'CivilDate' };

/** From its first day to its last, both included. */
export interface Interval {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export type Weekday = 'monday' | 'sunday';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** In milliseconds. */
const DAY = 86_400_000;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/**
 * The day that a text such as `2026-11-24` names, from 1900 to 2199; undefined where the calendar has
 * no such day.
 */
export function parseCivilDate(text: string): CivilDate | undefined {
  return /^(?:19|20|21)/.test(text) ? dayNamed(text) : undefined;
}

/** Quickly, since a log names thousands of days. */
function dayNamed(text: string): CivilDate | undefined {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(text)) return undefined;
  const day = Number(text.slice(8));
  const isDay = day >= 1 && (day <= SHORTEST_MONTH || day <= daysInMonth(text));
  return isDay ? (text as CivilDate) : undefined;
}

const SHORTEST_MONTH = 28;

const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];

/** How many days the month has that a text such as `2026-11-24` names. */
function daysInMonth(text: string): number {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  if (month !== 2) return LONG_MONTHS.includes(month) ? 31 : 30;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * The day that a text names, where the program itself vouches for it: of any year, 0000 to 9999.
 * @throws RangeError where the calendar has no such day
 */
export function civilDate(text: string): CivilDate {
  const date = dayNamed(text);
  if (date === undefined) throw new RangeError(`no such day: ${text}`);
  return date;
}

/** The day `days` later, or earlier where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toCivil(addDaysTo(toUtc(date), days));
}

/** The same day `months` later, or that month's last day where it is shorter: 31 January + 1 is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return toCivil(addMonthsTo(toUtc(date), months));
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  // Every day in UTC is equally long; a report asks for thousands of these.
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** How many days an interval has, its first and last included. */
export function daysIn(interval: Interval): number {
  return daysBetween(interval.from, interval.to) + 1;
}

/** The first day of the calendar week that holds `date`. */
export function startOfWeek(date: CivilDate, weekStarts: Weekday): CivilDate {
  const first = weekStarts === 'monday' ? 1 : 0;
  return addDays(date, -((toUtc(date).getUTCDay() - first + 7) % 7));
}

/** The earlier of two days. */
export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

/**
 * The day that it is at an instant in a time zone.
 * @param timeZone an IANA name such as `Europe/Lisbon`
 * @throws RangeError where the zone is not known; CopError exit 2 where the instant is of a year that
 *   no clock can be right about
 */
export function dayIn(timeZone: string, instant: Date): CivilDate {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = parseCivilDate(`${part('year')}-${part('month')}-${part('day')}`);
  if (day) return day;
  throw usageError(
    `this computer’s clock says that it is the year ${part('year')}`,
    'Put the clock right, or say the day: --as-of 2026-11-24',
  );
}

/** One of each zone: to make one takes long, and a list may have the instants of thousands. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  FORMATS.set(timeZone, format);
  return format;
}

/** `24 Nov`, and with its year where that is not the year of `beside`. */
export function shortDate(date: CivilDate, beside: CivilDate = date): string {
  const day = `${Number(date.slice(8))} ${monthName(date).slice(0, 3)}`;
  return date.slice(0, 4) === beside.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

/** `Tue 24 Nov 2026`. */
export function longDate(date: CivilDate): string {
  return `${weekdayName(date)} ${shortDate(date)} ${date.slice(0, 4)}`;
}

/** `1 Oct – 31 Dec 2026`; the first year too where the two differ. */
export function dateRange({ from, to }: Interval): string {
  return `${shortDate(from, to)} – ${shortDate(to)} ${to.slice(0, 4)}`;
}

/** `Mon 26 Oct – Sun 20 Dec 2026`: as `dateRange`, with the weekdays. */
export function weekdayRange({ from, to }: Interval): string {
  const first = `${weekdayName(from)} ${shortDate(from, to)}`;
  return from === to ? longDate(to) : `${first} – ${longDate(to)}`;
}

function weekdayName(date: CivilDate): string {
  return WEEKDAYS[toUtc(date).getUTCDay()] ?? '';
}

function monthName(date: CivilDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

function toUtc(date: CivilDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function toCivil(date: Date): CivilDate {
  return date.toISOString().slice(0, 10) as CivilDate;
}
