import { amountText } from '../../domain/amount-text.ts';
import { dateRange, shortDate } from '../../domain/civil-date.ts';
import { counted, formatShare, roundEstimate } from '../../domain/number-text.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import type { CoursePoint } from '../../insight/course.ts';
import { estimateOf } from '../../insight/estimate.ts';
import type { GoalFigures, GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import type { Forecast } from '../../insight/forecast.ts';
import { progressText } from '../shares-text.ts';
import { lookOf } from '../status-look.ts';
import { aimOf } from './aim.ts';

/** What charts say to those who do not see them: all their figures, in words. */

/** More check-ins than this are summed up. */
const MOST_TOLD = 24;

/** `progress 47 %, expected 76 %: at risk`. */
export function sharesAlternative({
  progress,
  expected,
  status,
}: Pick<GoalFigures, 'progress' | 'expected' | 'status'>): string {
  const { word } = lookOf(status);
  if (expected === null) return word;
  return `progress ${progressText(progress)}, expected ${formatShare(expected)}: ${word}`;
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
  const isMeasured = keyResult.measure !== null;
  if (!first || !last) return isMeasured ? 'Nothing to count yet' : 'No check-ins';
  if (course.length <= MOST_TOLD) return `${isMeasured ? 'By day' : 'Check-ins'}: ${told(course)}`;
  const values = course.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)].map(amount);
  return `${counted(course.length, isMeasured ? 'day' : 'check-in')}, from ${told([first])} to ${told([last])}, at least ${low} and at most ${high}`;
}

function aimText({ keyResult, figures }: KeyResultWithFigures): string {
  const amount = amountFor(keyResult);
  const { from, way, levels } = aimOf(keyResult);
  const end = shortDate(lastDay(keyResult.timeline), figures.asOf);
  const all = levels.map(({ text }) => text).join(', ');
  if (from === null) return `To keep ${all} until ${end}`;
  const { asOf, expected } = figures;
  const isOn = asOf >= firstDay(keyResult.timeline) && asOf <= lastDay(keyResult.timeline);
  const now = way && isOn ? roundEstimate(expectedValue(way, expected), way) : null;
  const due = now === null ? '' : `expected ${amount(now)} by ${shortDate(asOf)}, `;
  return `From ${amount(from)}, ${due}${all} by ${end}`;
}

function forecastText({ keyResult, figures: { forecast, asOf } }: KeyResultWithFigures): string[] {
  if (keyResult.kind !== 'reach' || !isAhead(forecast)) return [];
  const { timeline } = keyResult;
  const amount = amountFor(keyResult);
  const guesses = [forecast.atEnd, ...[...forecast.between].sort((a, b) => a - b)];
  const [atEnd, low, high] = guesses.map((guess) => amount(estimateOf(guess, keyResult)));
  const spread = low === high ? '' : `, its middle half between ${low} and ${high}`;
  return [`At this rate ${atEnd} by ${shortDate(lastDay(timeline), asOf)}${spread}`];
}

/** Whether there is something to come that it tells of. */
export function isAhead(forecast: Forecast | null): forecast is Forecast {
  return forecast !== null && forecast.daysLeft > 0;
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
  return `${goal.timeline.written}, ${days}: ${sharesAlternative(figures)}`;
}
