import { dayLater, daysFrom, daysOfMonths, monthLater, twoDigits, weekdayOf } from './days.ts';
import type { WrittenCharter, WrittenTimeline } from './written.ts';

/** Which days a timeline has, by design.md §3 "Calendar". */

export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The days of a timeline in order, each once. */
export function daysOfTimeline(
  timeline: WrittenTimeline,
  quarter: string,
  charter: WrittenCharter,
): readonly string[] {
  switch (timeline.kind) {
    case 'weeks':
      return daysOfWeeks(timeline.weeks, weekOne(quarter, charter));
    case 'days':
      return daysFrom(timeline.first, timeline.last);
    case 'months':
      return daysOfMonths(timeline.first, timeline.count);
    case 'quarter':
      return daysOfMonths(firstMonth(timeline.quarter, charter), 3);
  }
}

function daysOfWeeks(weeks: readonly (readonly [number, number])[], start: string): string[] {
  const days = new Set<string>();
  for (const [first, last] of weeks)
    for (let week = first; week <= last; week += 1)
      for (let day = 0; day < 7; day += 1) days.add(dayLater(start, (week - 1) * 7 + day));
  return [...days].sort();
}

/** The month in which a quarter begins, `2026-10`. A fiscal year has the name of the year it begins in. */
export function firstMonth(quarter: string, charter: WrittenCharter): string {
  const yearStarts = MONTH_NAMES.findIndex(
    (name) => name.toLowerCase() === (charter.fiscal_year_starts ?? 'january').toLowerCase(),
  );
  const year = `${quarter.slice(0, 4)}-${twoDigits(yearStarts + 1)}`;
  return monthLater(year, (Number(quarter.slice(6)) - 1) * 3);
}

export function lastDayOfQuarter(quarter: string, charter: WrittenCharter): string {
  return daysOfMonths(firstMonth(quarter, charter), 3).at(-1) ?? '';
}

/** The first day of week 1: of the week that holds the quarter's first day, unless cop.yaml says otherwise. */
export function weekOne(quarter: string, charter: WrittenCharter): string {
  const said = charter.quarters?.[quarter]?.starts;
  if (said !== undefined) return said;
  const startsOn = charter.week_starts === 'sunday' ? 6 : 0;
  let day = `${firstMonth(quarter, charter)}-01`;
  while (weekdayOf(day) !== startsOn) day = dayLater(day, -1);
  return day;
}

/** The number of the quarter's week that holds a day, counted week by week. */
export function weekOf(day: string, quarter: string, charter: WrittenCharter): number {
  let [start, number] = [weekOne(quarter, charter), 1];
  while (day < start) [start, number] = [dayLater(start, -7), number - 1];
  while (day > dayLater(start, 6)) [start, number] = [dayLater(start, 7), number + 1];
  return number;
}

/** The first and last day of each of the quarter's weeks, up to the one that holds its last day. */
export function weeksOf(quarter: string, charter: WrittenCharter): string[] {
  const weeks: string[] = [];
  const end = lastDayOfQuarter(quarter, charter);
  for (let day = weekOne(quarter, charter); day <= end; day = dayLater(day, 7))
    weeks.push(`${day} ${dayLater(day, 6)}`);
  return weeks;
}
