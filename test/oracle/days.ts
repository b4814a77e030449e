/** The days of the calendar, walked one by one: the second calculation has no other arithmetic of dates. */

const FIRST_YEAR = 2000;
const LAST_YEAR = 2069;

/** 1 January 2000 was a Saturday. */
const FIRST_WEEKDAY = 5;

const DAYS: readonly string[] = walk();
const PLACE: ReadonlyMap<string, number> = new Map(DAYS.map((day, index) => [day, index]));

function walk(): string[] {
  const days: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
    days.push(...daysOfMonths(`${year}-01`, 12));
  return days;
}

/** The days of a month, `2026-10`, and of the months after it: `count` in all. */
export function daysOfMonths(month: string, count: number): string[] {
  const days: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const one = monthLater(month, number);
    const length = daysInMonth(Number(one.slice(0, 4)), Number(one.slice(5)));
    for (let day = 1; day <= length; day += 1) days.push(`${one}-${twoDigits(day)}`);
  }
  return days;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day so many days later, or earlier where `count` is negative. */
export function dayLater(day: string, count: number): string {
  const found = DAYS[placeOf(day) + count];
  if (found === undefined) throw new RangeError(`${count} days from ${day} is too far`);
  return found;
}

/** Every day from the first to the last, both included. */
export function daysFrom(first: string, last: string): readonly string[] {
  return DAYS.slice(placeOf(first), placeOf(last) + 1);
}

/** How many days `to` lies after `from`. */
export function daysApart(from: string, to: string): number {
  return placeOf(to) - placeOf(from);
}

export function latestOf(...days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

export function earliestOf(...days: readonly string[]): string {
  return [...days].sort()[0] ?? '';
}

/** 0 for a Monday to 6 for a Sunday. */
export function weekdayOf(day: string): number {
  return (placeOf(day) + FIRST_WEEKDAY) % 7;
}

/** The month so many months after `2026-10`. */
export function monthLater(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
}

function placeOf(day: string): number {
  const place = PLACE.get(day);
  if (place === undefined) throw new RangeError(`no day: ${day}`);
  return place;
}
