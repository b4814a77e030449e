import { type Case, daysGone } from './case.ts';
import { dayLater } from './days.ts';
import {
  ceiling,
  compare,
  type Exact,
  exact,
  median,
  minus,
  over,
  plus,
  share,
  size,
  times,
  toNumber,
  ZERO,
} from './exact.ts';
import { isOf, reachValue } from './progress.ts';
import type { WrittenReach } from './written.ts';

/** Forecast, rate and zone of a reach, by design.md §6. */

export interface OracleForecast {
  readonly points: number;
  readonly rate_so_far: number;
  readonly at_end: number;
  readonly low: number;
  readonly high: number;
  readonly target_on: string | null;
  readonly sureness: 'rough' | 'fair' | 'good';
}

interface Point {
  readonly x: Exact;
  readonly y: Exact;
}

const WEEK = exact(7);
const HAIR = share(1, 1_000_000_000);
const FARTHEST = exact(3650);

/** Null where it is no reach, does not run, or has fewer than three points. */
export function forecastOf(its: Case): OracleForecast | null {
  if (!isOf(its, 'reach') || its.asOf < its.first || its.asOf > its.last) return null;
  const points = pointsOf(its);
  if (points.length < 3) return null;
  const slopes = slopesOf(points);
  const slope = median(slopes);
  const value = reachValue(its, its.asOf);
  return {
    points: points.length,
    rate_so_far: toNumber(times(slope, WEEK)),
    at_end: toNumber(endBy(its, value, slope)),
    low: toNumber(endBy(its, value, quartile(slopes, 'lower'))),
    high: toNumber(endBy(its, value, quartile(slopes, 'upper'))),
    target_on: targetOn(its, value, slope),
    sureness: surenessOf(its, points.length, slopes),
  };
}

/** The slopes of all pairs of points: their median is the slope (Theil 1950, Sen 1968). */
function slopesOf(points: readonly Point[]): Exact[] {
  return points.flatMap((a, index) =>
    points.slice(index + 1).map((b) => over(minus(b.y, a.y), minus(b.x, a.x))),
  );
}

function endBy(its: Case, value: Exact, slope: Exact): Exact {
  return plus(value, times(slope, daysLeft(its)));
}

/** Of the slopes one after another, the one a quarter of the steps from the first, or from the last: the outer of two. */
function quartile(slopes: readonly Exact[], side: 'lower' | 'upper'): Exact {
  const inOrder = [...slopes].sort(compare);
  const steps = Math.floor((slopes.length - 1) / 4);
  return inOrder.at(side === 'lower' ? steps : -1 - steps) ?? ZERO;
}

/** docs/numbers.md: by the points, and by how far the middle half spreads the end in shares of the way. */
function surenessOf(
  its: Case<WrittenReach>,
  points: number,
  slopes: readonly Exact[],
): OracleForecast['sureness'] {
  const { baseline = 0, target } = its.keyResult;
  const spread = times(minus(quartile(slopes, 'upper'), quartile(slopes, 'lower')), daysLeft(its));
  const ofWay = over(spread, size(minus(exact(target), exact(baseline))));
  const isWithin = (limit: Exact) => compare(ofWay, plus(limit, HAIR)) <= 0;
  if (points >= 6 && isWithin(share(1, 10))) return 'good';
  return points >= 4 && isWithin(share(1, 4)) ? 'fair' : 'rough';
}

/** Where it stood at the end of each day on which a figure was said, by the days of the timeline gone. */
function pointsOf(its: Case<WrittenReach>): Point[] {
  const byDaysGone = new Map<number, Point>();
  for (const { on, data } of its.said) {
    const isFigure = data.value !== undefined || data.add !== undefined;
    if (!isFigure || on < its.first || on > its.last) continue;
    const gone = daysGone(its, on);
    byDaysGone.set(gone, { x: share(gone, 1), y: reachValue(its, on) });
  }
  return [...byDaysGone.values()];
}

function daysLeft(its: Case): Exact {
  return share(its.days.length - daysGone(its, its.asOf), 1);
}

/** What is still to go, towards the target; 0 or below where it is there. */
function leftToGo({ keyResult }: Case<WrittenReach>, value: Exact): Exact {
  const [from, to] = [exact(keyResult.baseline ?? 0), exact(keyResult.target)];
  return compare(to, from) > 0 ? minus(to, value) : minus(value, to);
}

function targetOn(its: Case<WrittenReach>, value: Exact, slope: Exact): string | null {
  const way = minus(exact(its.keyResult.target), value);
  const isThere = compare(leftToGo(its, value), ZERO) <= 0;
  if (isThere || compare(times(slope, way), ZERO) <= 0) return null;
  const count = ceiling(minus(over(way, slope), HAIR));
  if (compare(count, FARTHEST) > 0) return null;
  const ahead = its.days.filter((day) => day > its.asOf);
  const number = toNumber(count);
  return ahead[number - 1] ?? dayLater(its.last, number - ahead.length);
}

/** How much a week is still needed; null with a week left or less, 0 where nothing is left to go. */
export function rateNeededOf(its: Case): number | null {
  if (!isOf(its, 'reach')) return null;
  const left = daysLeft(its);
  if (compare(left, WEEK) <= 0) return null;
  const toGo = leftToGo(its, reachValue(its, its.asOf));
  return compare(toGo, ZERO) <= 0 ? 0 : toNumber(over(toGo, over(left, WEEK)));
}

export type Zone = 'none' | 'commit' | 'target' | 'stretch';

/** The furthest of commit, target and stretch that the value has passed. */
export function zoneOf(its: Case): Zone | null {
  if (!isOf(its, 'reach')) return null;
  const { baseline = 0, commit, target, stretch } = its.keyResult;
  if (commit === undefined && stretch === undefined) return null;
  const ahead = target > baseline ? 1 : -1;
  const value = reachValue(its, its.asOf);
  let furthest: { name: Zone; at: number } | undefined;
  for (const [name, at] of [
    ['commit', commit],
    ['target', target],
    ['stretch', stretch],
  ] as const) {
    if (at === undefined || compare(value, exact(at)) * ahead < 0) continue;
    if (!furthest || (at - furthest.at) * ahead >= 0) furthest = { name, at };
  }
  return furthest?.name ?? 'none';
}
