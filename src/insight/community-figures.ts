import type { CivilDate } from '../domain/civil-date.ts';
import type { Thresholds } from '../domain/thresholds.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import { atLeast } from './exact-decimals.ts';
import type { CommunityFigures, CommunityRule, GoalWithFigures } from './figures.ts';
import {
  type RunningRule,
  runningStatus,
  STATUS_RULES,
  type Verdict,
} from './key-result-status.ts';
import { STATUSES, type Status } from './status.ts';
import { byWeakness, weakestStatus } from './weakest-status.ts';
import { weightedMean } from './weighted-mean.ts';

/** What must hold for each rule, as `cop explain` prints it; its status is judged by what is expected today. */
export const COMMUNITY_RULES: Readonly<
  Record<Exclude<CommunityRule, 'over' | 'weakest-goal'>, string>
> = {
  'before-first-day': STATUS_RULES['before-first-day'],
  'all-achieved': 'weakest = "achieved"',
  'on-track-share': byExpected('on-track-share'),
  'on-track-gap': byExpected('on-track-gap'),
  'at-risk-share': byExpected('at-risk-share'),
  'at-risk-gap': byExpected('at-risk-gap'),
  'behind-all': byExpected('behind-all'),
};

function byExpected(rule: RunningRule): string {
  return STATUS_RULES[rule].replaceAll('judged', 'expected');
}

interface Counted {
  readonly weight: number;
  readonly progress: number;
  readonly expected: number;
  readonly status: Status;
}

/**
 * The figures of the community over a quarter's goals: the means of their progress and expected
 * progress by weight, how many goals are in each status, and the status that follows. Goals without
 * figures count in nothing.
 */
export function communityFigures(
  goals: readonly GoalWithFigures[],
  asOf: CivilDate,
  thresholds: Thresholds,
): CommunityFigures {
  const counted = goals.flatMap(countedGoal);
  const mean = (pick: (goal: Counted) => number): number | null =>
    weightedMean(counted.map((goal) => ({ number: pick(goal), weight: goal.weight })));
  const progress = mean((goal) => goal.progress);
  const expected = mean((goal) => goal.expected);
  const statuses = counted.map((goal) => goal.status);
  const weakest = weakestStatus(statuses);
  return {
    progress,
    expected,
    ...(progress === null || expected === null || weakest === null
      ? { status: null, rule: null }
      : verdictOf({ progress, expected, weakest }, phaseOf(goals, asOf), thresholds)),
    goalsByStatus: countByStatus(statuses),
  };
}

function countedGoal({ goal, figures }: GoalWithFigures): Counted[] {
  const { progress, expected, status } = figures;
  return progress === null || expected === null || status === null
    ? []
    : [{ weight: goal.weight, progress, expected, status }];
}

type Phase = 'before' | 'running' | 'over';

/** Before the first of the key results that count starts, after the last of them has ended, or between. */
function phaseOf(goals: readonly GoalWithFigures[], asOf: CivilDate): Phase {
  const timelines = goals
    .flatMap((goal) => goal.keyResults)
    .filter(({ figures }) => figures.status !== null)
    .map(({ keyResult }) => keyResult.timeline);
  if (timelines.every((timeline) => asOf < firstDay(timeline))) return 'before';
  return timelines.every((timeline) => asOf > lastDay(timeline)) ? 'over' : 'running';
}

function verdictOf(
  means: { readonly progress: number; readonly expected: number; readonly weakest: Status },
  phase: Phase,
  thresholds: Thresholds,
): Verdict<CommunityRule> {
  const { progress, expected, weakest } = means;
  if (phase === 'before') return { status: 'upcoming', rule: 'before-first-day' };
  if (weakest === 'achieved') return { status: 'achieved', rule: 'all-achieved' };
  if (phase === 'over')
    return { status: atLeast(progress, thresholds.onTrack) ? 'nearly' : 'missed', rule: 'over' };
  const byMeans = runningStatus(progress, expected, thresholds);
  return byWeakness(byMeans.status, weakest) < 0
    ? { status: weakest, rule: 'weakest-goal' }
    : byMeans;
}

function countByStatus(statuses: readonly Status[]): ReadonlyMap<Status, number> {
  const counts = STATUSES.map(
    (status) => [status, statuses.filter((one) => one === status).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
