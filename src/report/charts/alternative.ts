import { amountText } from '../../domain/amount-text.ts';
import { dateRange, shortDate } from '../../domain/civil-date.ts';
import { counted, formatShare } from '../../domain/number-text.ts';
import { lastDay } from '../../domain/timeline.ts';
import type { CoursePoint } from '../../insight/course.ts';
import type { GoalFigures, GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import { lookOf } from '../status-look.ts';
import { aimOf } from './aim.ts';

/** What charts say to those who do not see them: all their figures, in words. */

/** More check-ins than this are summed up. */
const MOST_TOLD = 24;

/** `Progress 47 %, expected 76 %: at risk`. */
export function sharesText({
  progress,
  expected,
  status,
}: Pick<GoalFigures, 'progress' | 'expected' | 'status'>): string {
  const { word } = lookOf(status);
  const share = progress === null ? 'progress not shown' : `progress ${formatShare(progress)}`;
  return expected === null ? word : `${share}, expected ${formatShare(expected)}: ${word}`;
}

/** `Check-ins: 33 h on 9 Oct, 31 h on 5 Nov. From 36 h, expected 22 h by 24 Nov; target 12 h by 31 Dec.` */
export function courseAlternative(
  one: KeyResultWithFigures,
  course: readonly CoursePoint[],
): string {
  return [saidText(one, course), aimText(one), ...forecastText(one)].join('. ');
}

function saidText(
  { keyResult, figures }: KeyResultWithFigures,
  course: readonly CoursePoint[],
): string {
  const amount = amountFor(keyResult);
  const told = (points: readonly CoursePoint[]): string =>
    points.map(({ on, value }) => `${amount(value)} on ${shortDate(on, figures.asOf)}`).join(', ');
  const [first] = course;
  const last = course.at(-1);
  if (!first || !last) return 'No check-ins';
  if (course.length <= MOST_TOLD) return `Check-ins: ${told(course)}`;
  const values = course.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)].map(amount);
  return `${counted(course.length, 'check-in')}, from ${told([first])} to ${told([last])}, at least ${low} and at most ${high}`;
}

function aimText({ keyResult, figures }: KeyResultWithFigures): string {
  const amount = amountFor(keyResult);
  const { way, levels } = aimOf(keyResult);
  const end = shortDate(lastDay(keyResult.timeline), figures.asOf);
  const all = levels.map(({ text }) => text).join(', ');
  if (way === null) return `To keep ${all} until ${end}`;
  const now = expectedValue(way, figures.expected);
  return `From ${amount(way.from)}, expected ${amount(now)} by ${shortDate(figures.asOf)}, ${all} by ${end}`;
}

function forecastText({ keyResult, figures: { forecast, asOf } }: KeyResultWithFigures): string[] {
  if (forecast === null || forecast.daysLeft === 0) return [];
  const amount = amountFor(keyResult);
  const [low, high] = [...forecast.between].sort((a, b) => a - b);
  const end = shortDate(lastDay(keyResult.timeline), asOf);
  return [
    `At this rate ${amount(forecast.atEnd)} by ${end}, most likely between ${amount(low ?? 0)} and ${amount(high ?? 0)}`,
  ];
}

/** Where it should be by now on the way, in its unit. */
export function expectedValue(
  { from, to }: { readonly from: number; readonly to: number },
  expected: number,
): number {
  return from * (1 - expected) + to * expected;
}

function amountFor({ kind, unit }: KeyResultWithFigures['keyResult']): (value: number) => string {
  return (value) => (kind === 'milestone' ? counted(value, 'step') : amountText(value, unit));
}

/** `Weeks 4-10, 19 Oct – 6 Dec: progress 56 %, expected 63 %: at risk`. */
export function goalAlternative({ goal, figures }: GoalWithFigures): string {
  const days = goal.timeline.intervals.map(dateRange).join(', ');
  return `${goal.timeline.written}, ${days}: ${sharesText(figures)}`;
}
