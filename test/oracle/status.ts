import { type Case, daysGone, everyOf, expectedOn, LOOK_BACK, STALE_AFTER } from './case.ts';
import { dayLater, latestOf } from './days.ts';
import {
  compare,
  type Exact,
  exact,
  floor,
  isAtLeast,
  isWhole,
  minus,
  ONE,
  share,
  size,
  times,
} from './exact.ts';
import {
  isOf,
  lastLevel,
  progressOn,
  reachValue,
  runningTotals,
  shareHeld,
  stepsOn,
} from './progress.ts';
import type { Limits, WrittenReach } from './written.ts';

/** Status and flags of a key result, by design.md §6. */

export type Status =
  | 'upcoming'
  | 'achieved'
  | 'nearly'
  | 'missed'
  | 'on-track'
  | 'at-risk'
  | 'off-track';

export function statusOf(its: Case): Status {
  const { asOf, first, last, limits } = its;
  if (asOf < first) return 'upcoming';
  if (isAchieved(its)) return 'achieved';
  if (asOf > last) return isNearly(its) ? 'nearly' : 'missed';
  const [progress, judged] = [progressOn(its, asOf), judgedOf(its)];
  const plain = statusByPace(progress, judged, limits);
  return better(plain, statusByWholeSteps(its, judged));
}

/** The three statuses of what runs, by its progress and by what it is judged against. */
export function statusByPace(progress: Exact, judged: Exact, limits: Limits): Status {
  const behind = minus(judged, progress);
  const isWithin = (ratio: number, gap: number) =>
    isAtLeast(progress, times(exact(ratio), judged)) || compare(behind, exact(gap)) <= 0;
  if (isWithin(limits.on_track, limits.on_track_gap)) return 'on-track';
  return isWithin(limits.at_risk, limits.at_risk_gap) ? 'at-risk' : 'off-track';
}

const RUNNING: readonly Status[] = ['off-track', 'at-risk', 'on-track'];

function better(one: Status, other: Status): Status {
  return RUNNING.indexOf(one) >= RUNNING.indexOf(other) ? one : other;
}

function isAchieved(its: Case): boolean {
  const { asOf, last, limits } = its;
  if (isFull(its, asOf)) return true;
  if (asOf <= last) return false;
  // Of a keep, most of its days are enough, once its last day is over.
  return isOf(its, 'keep')
    ? isAtLeast(shareHeld(its, last), exact(limits.on_track))
    : isFull(its, last);
}

function isFull(its: Case, day: string): boolean {
  return compare(progressOn(its, day), ONE) === 0;
}

function isNearly(its: Case): boolean {
  const { asOf, limits } = its;
  const enough = exact(limits.on_track);
  const bar = isOf(its, 'keep') ? minus(enough, exact(limits.on_track_gap)) : enough;
  return isAtLeast(progressOn(its, asOf), bar);
}

/** What progress is held against: today's expected, or that of the day of the last figure. */
export function judgedOf(its: Case): Exact {
  const { asOf, said, days } = its;
  const isLookedUp = isOf(its, 'reach') || (isOf(its, 'keep') && lastLevel(its, asOf) === null);
  if (!isLookedUp) return expectedOn(its, asOf);
  const most = Math.min(LOOK_BACK[everyOf(its.keyResult)], Math.floor(days.length / 2));
  const earliest = dayLater(asOf, -most);
  const figures = said.filter(({ data }) => data.value !== undefined || data.add !== undefined);
  const last = figures.at(-1)?.on ?? earliest;
  return expectedOn(its, latestOf(last, earliest));
}

interface WholeSteps {
  readonly done: Exact;
  readonly all: Exact;
}

const MOST_STEPS = exact(10);

/** How many of how many steps are done; null where a result does not move in whole steps. */
export function wholeSteps(its: Case): WholeSteps | null {
  if (isOf(its, 'milestone')) {
    const steps = stepsOn(its, its.asOf);
    return { done: share(steps.filter((one) => one.done).length, 1), all: share(steps.length, 1) };
  }
  return isOf(its, 'reach') ? wholeStepsOfReach(its) : null;
}

function wholeStepsOfReach(its: Case<WrittenReach>): WholeSteps | null {
  const [from, to] = [exact(its.keyResult.baseline ?? 0), exact(its.keyResult.target)];
  const all = size(minus(to, from));
  const [, ...said] = runningTotals(its, its.asOf);
  if (!isWhole(all) || compare(all, MOST_STEPS) > 0 || !said.every(isWhole)) return null;
  const value = reachValue(its, its.asOf);
  return { done: compare(to, from) > 0 ? minus(value, from) : minus(from, value), all };
}

function statusByWholeSteps(its: Case, judged: Exact): Status {
  const steps = wholeSteps(its);
  if (!steps) return 'off-track';
  const due = floor(times(steps.all, judged));
  const isEarly = compare(expectedOn(its, its.asOf), exact(0.75)) < 0;
  if (isAtLeast(steps.done, due) && isEarly) return 'on-track';
  return isAtLeast(steps.done, minus(due, ONE)) ? 'at-risk' : 'off-track';
}

/** At progress 1 now, and not at the end of its last day. */
export function isLate(its: Case): boolean {
  return its.asOf > its.last && isFull(its, its.asOf) && !isFull(its, its.last);
}

/** Nobody looked for more days of the timeline than the stale limit. */
export function isStale(its: Case): boolean {
  const { asOf, said, last, keyResult } = its;
  if (asOf > last || statusOf(its) === 'achieved') return false;
  const looked = said.at(-1)?.on;
  const silent = daysGone(its, asOf) - (looked === undefined ? 0 : daysGone(its, looked));
  return silent > STALE_AFTER[everyOf(keyResult)];
}
