import { type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import { firstDay, lastDay, type Timeline } from '../../domain/timeline.ts';
import type { ReportModel } from '../model.ts';

/** Where the days of a quarter lie in the columns of a chart. */
export interface ChartScale {
  /** The day that the first column begins with. */
  readonly from: CivilDate;
  /** How many columns a week has. */
  readonly week: number;
  /** How many columns there are in all. */
  readonly columns: number;
  /** The column of the day, from 0; null where the chart does not hold it. */
  readonly today: number | null;
  /** The columns before this one are over: the day's own, which may lie outside the chart. */
  readonly gone: number;
}

export const GONE = '━';
export const TO_COME = '─';
const WIDEST_WEEK = 5;

/** A scale for the quarter's weeks, all of the same width, in at most `room` columns. */
export function chartScale(
  { weeks, asOf }: Pick<ReportModel, 'weeks' | 'asOf'>,
  room: number,
): ChartScale {
  const from = weeks[0]?.from ?? asOf;
  const week = Math.max(1, Math.min(WIDEST_WEEK, Math.floor(room / weeks.length)));
  const columns = week * weeks.length;
  const gone = columnOf(asOf, { from, week });
  return { from, week, columns, gone, today: gone >= 0 && gone < columns ? gone : null };
}

/** The column that a day lies in, from 0; below 0 or beyond the last one where the chart does not hold it. */
export function columnOf(
  date: CivilDate,
  { from, week }: Pick<ChartScale, 'from' | 'week'>,
): number {
  return Math.floor((daysBetween(from, date) * week) / 7);
}

/**
 * A timeline as a bar: heavy over the days gone, light over those to come, nothing in its gaps; `‹`
 * and `›` where it goes on outside the chart; and a line through it at today.
 */
export function cellsOf(timeline: Timeline, scale: ChartScale): string {
  const bars = timeline.intervals.map(({ from, to }) => ({
    from: columnOf(from, scale),
    to: Math.ceil(((daysBetween(scale.from, to) + 1) * scale.week) / 7) - 1,
  }));
  const cells = Array.from({ length: scale.columns }, (_, column): string => {
    const isCovered = bars.some(({ from, to }) => from <= column && column <= Math.max(from, to));
    if (column === scale.today) return isCovered ? '┿' : '│';
    if (!isCovered) return ' ';
    return column < scale.gone ? GONE : TO_COME;
  });
  if (columnOf(firstDay(timeline), scale) < 0) cells[0] = '‹';
  if (columnOf(lastDay(timeline), scale) >= scale.columns) cells[scale.columns - 1] = '›';
  return cells.join('');
}
