import type { CheckIn } from '../domain/check-in.ts';
import { addDays, type CivilDate, daysIn, later } from '../domain/civil-date.ts';
import type { Reach } from '../domain/key-result.ts';
import { daysGone, firstDay, lastDay, type Timeline, timelineDays } from '../domain/timeline.ts';
import { reachAttainment } from './attainment.ts';
import { atLeast, difference, finite, wholeAbove } from './exact-decimals.ts';
import { goesAtRate } from './rate.ts';
import { medianOf, quartilesOf } from './spread.ts';
import { reachValue, runningTotals } from './value.ts';

const WEEK = 7;
/** With fewer there is no forecast. */
export const LEAST_POINTS = 3;
/** What would take longer than this is out of sight. */
const FARTHEST_DAYS = 3650;

/** What `cop explain` prints of these; a test works each formula out and compares. */
export const AT_END = 'value + per_day × days_left';
export const RATE_SO_FAR = `per_day × ${WEEK}`;

/** How sure a forecast is, in a plain word: docs/numbers.md says where each begins. */
type Sureness = 'good' | 'fair' | 'rough';

/** Where a *reach* comes to if it goes on as it went so far. Days are those of its timeline. */
export interface Forecast {
  /** On how many different days it was said where it stands: 3 or more. */
  readonly points: number;
  /** Its way in a day, in its unit: the Theil–Sen slope. Below 0 where its value falls. */
  readonly perDay: number;
  /** The same in a week. */
  readonly rateSoFar: number;
  /** The days of its timeline that are still to come. */
  readonly daysLeft: number;
  /** Its value at the end of its timeline: value now + slope × days left. */
  readonly atEnd: number;
  /** The same by the lower and the upper quartile of the slopes: the middle half of what may come. */
  readonly between: readonly [low: number, high: number];
  /** The day on which it would be at its target; null where it is, or where that is out of sight. */
  readonly targetOn: CivilDate | null;
  readonly sureness: Sureness;
}

/** Where it stood at the end of a day. */
export interface Point {
  /** What says it. */
  readonly checkIn: CheckIn;
  /** How many days of the timeline were gone. */
  readonly day: number;
  readonly value: number;
}

/**
 * The forecast of a *reach* while it runs: the Theil–Sen slope (the median of the slopes between any
 * two points) through the check-ins of its timeline that say a figure, one point a day. It is hardly
 * moved by a single odd check-in (Theil 1950, Sen 1968).
 * @param checkIns those that stand up to the day, in order, also those before the timeline
 * @returns null before its first day, after its last, with fewer than three points, and for what goes
 *   at no rate
 */
export function forecastOf(
  reach: Reach,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
): Forecast | null {
  const { timeline, baseline, target } = reach;
  if (asOf < firstDay(timeline) || asOf > lastDay(timeline) || !goesAtRate(reach)) return null;
  const points = forecastPoints(reach, checkIns);
  if (points.length < LEAST_POINTS) return null;
  const slopes = slopesBetween(points);
  const perDay = medianOf(slopes);
  const daysLeft = timelineDays(timeline) - daysGone(timeline, asOf);
  const value = reachValue(reach, checkIns);
  const at = (slope: number) => difference(value, -finite(slope * daysLeft));
  const [low, high] = quartilesOf(slopes);
  // Of numbers so large that their difference overflows, the halves have the same ratio.
  const spread = ((high / 2 - low / 2) * daysLeft) / Math.abs(target / 2 - baseline / 2);
  return {
    points: points.length,
    perDay,
    rateSoFar: finite(perDay * WEEK),
    daysLeft,
    atEnd: at(perDay),
    between: [at(low), at(high)],
    targetOn: atLeast(reachAttainment(reach, value), 1)
      ? null
      : targetDay(reach, { value, perDay, asOf, daysLeft }),
    sureness: surenessOf(points.length, spread),
  };
}

/**
 * The points that a forecast goes through: where a *reach* stood at the end of each day of its
 * timeline on which that was said.
 */
export function forecastPoints(reach: Reach, checkIns: readonly CheckIn[]): readonly Point[] {
  const said = checkIns.filter(({ said }) => said?.kind === 'value' || said?.kind === 'add');
  const totals = runningTotals(reach, said);
  const { timeline } = reach;
  const [first, last] = [firstDay(timeline), lastDay(timeline)];
  const points: Point[] = [];
  for (const [index, checkIn] of said.entries()) {
    const value = totals[index];
    if (value === undefined || checkIn.on < first || checkIn.on > last) continue;
    const day = daysGone(timeline, checkIn.on);
    // They are in order: of one day the last counts.
    if (points.at(-1)?.day === day) points.pop();
    points.push({ checkIn, day, value });
  }
  return points;
}

/** In order, the smallest first. */
function slopesBetween(points: readonly Point[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  for (const to of points)
    for (const from of points) {
      if (from === to) break;
      slopes[count++] = finite(difference(to.value, from.value) / (to.day - from.day));
    }
  return slopes.sort();
}

interface Way {
  readonly value: number;
  readonly perDay: number;
  readonly asOf: CivilDate;
  readonly daysLeft: number;
}

/** Beyond the timeline's end the days of the calendar go on. */
function targetDay({ target, timeline }: Reach, way: Way): CivilDate | null {
  const toGo = difference(target, way.value);
  if (way.perDay === 0 || Math.sign(toGo) !== Math.sign(way.perDay)) return null;
  const days = Math.max(1, wholeAbove(toGo / way.perDay));
  if (!(days <= FARTHEST_DAYS)) return null;
  return days <= way.daysLeft
    ? dayAfter(timeline, way.asOf, days)
    : addDays(lastDay(timeline), days - way.daysLeft);
}

/** The day that is so many days of the timeline after a day; at least one, and there are so many. */
function dayAfter({ intervals }: Timeline, asOf: CivilDate, days: number): CivilDate {
  let left = days;
  for (const { from, to } of intervals) {
    const first = later(from, addDays(asOf, 1));
    const day = addDays(first, left - 1);
    if (day <= to) return day;
    if (first <= to) left -= daysIn({ from: first, to });
  }
  throw new RangeError('the timeline has not so many days to come');
}

function surenessOf(points: number, spread: number): Sureness {
  if (points >= 6 && atLeast(0.1, spread)) return 'good';
  return points >= 4 && atLeast(0.25, spread) ? 'fair' : 'rough';
}
