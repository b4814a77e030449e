import { type Case, caseOf, expectedOn, limitsOf } from './case.ts';
import {
  type Exact,
  exact,
  isAtLeast,
  over,
  plus,
  times,
  toNumber,
  toNumberOrNull,
  ZERO,
} from './exact.ts';
import { keyResultFigures, type OracleKeyResult, paceOf } from './key-result-figures.ts';
import { progressOn } from './progress.ts';
import { scoreOf } from './score.ts';
import { standingOn } from './settling.ts';
import { type Status, statusByPace, statusOf } from './status.ts';
import { weekOf, weeksOf } from './timeline-days.ts';
import type { Limits, WrittenCommunity, WrittenGoal } from './written.ts';

/** What goals and the community have in common; null where nothing counts. */
interface OracleMeans {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
}

export interface OracleGoal extends OracleMeans {
  readonly id: string;
  readonly pace: number | null;
  readonly key_results: readonly OracleKeyResult[];
}

/** Every number of `cop report --json`, by the second calculation. */
export interface OracleReport extends OracleMeans {
  readonly week: number;
  /** The first and last day of each week. */
  readonly weeks: readonly string[];
  /** How many goals are in each status, where there are any. */
  readonly goals_by_status: Readonly<Partial<Record<Status, number>>>;
  readonly score: number | null;
  readonly goals: readonly OracleGoal[];
}

function countsOf(parts: readonly Part[]): OracleReport['goals_by_status'] {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of parts) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The mean of the goals' mean scores, by the weights of progress. */
function meanScore(listed: readonly GoalCase[]): Exact | null {
  const scores = listed.flatMap(({ goal, cases }) => {
    const mean = meanOf(
      cases.flatMap((its) => {
        const score = scoreOf(its);
        return score ? [{ weight: weightOf(its.keyResult), number: score }] : [];
      }),
    );
    return mean ? [{ weight: weightOf(goal), number: mean }] : [];
  });
  return meanOf(scores);
}

/** A key result or a goal, as it counts in what is above it. */
interface Part {
  readonly weight: Exact;
  readonly progress: Exact;
  readonly expected: Exact;
  readonly status: Status;
}

/** A goal of the quarter that is reported, with its key results. */
export interface GoalCase {
  readonly goal: WrittenGoal;
  readonly cases: readonly Case[];
}

export function goalCases(community: WrittenCommunity): GoalCase[] {
  const standing = standingOn(community.log, community.asOf);
  return community.goals
    .filter((goal) => goal.quarter === community.quarter)
    .map((goal) => ({
      goal,
      cases: goal.key_results.map((one) => caseOf(community, goal, one, standing)),
    }));
}

export function oracleReport(community: WrittenCommunity): OracleReport {
  const { quarter, charter, asOf } = community;
  const listed = goalCases(community);
  const parts = listed.flatMap(goalPart);
  const means = meansOf(parts);
  const cases = listed.flatMap((one) => one.cases);
  const status = means && communityStatus(means, parts, cases, limitsOf(community));
  return {
    week: weekOf(asOf, quarter, charter),
    weeks: weeksOf(quarter, charter),
    goals_by_status: countsOf(parts),
    score: toNumberOrNull(meanScore(listed)),
    progress: means && toNumber(means.progress),
    expected: means && toNumber(means.expected),
    status,
    goals: listed.map(goalFigures),
  };
}

function goalFigures(one: GoalCase): OracleGoal {
  const part = goalPart(one)[0];
  return {
    id: one.goal.id,
    progress: part ? toNumber(part.progress) : null,
    expected: part ? toNumber(part.expected) : null,
    pace: part ? paceOf(part.progress, part.expected) : null,
    status: part?.status ?? null,
    key_results: one.cases.map(keyResultFigures),
  };
}

/** Nothing of a goal without key results: it counts in nothing. */
function goalPart({ goal, cases }: GoalCase): Part[] {
  const parts = cases.map(keyResultPart);
  const means = meansOf(parts);
  if (!means) return [];
  return [{ ...means, weight: weightOf(goal), status: weakest(parts) }];
}

function keyResultPart(its: Case): Part {
  return {
    weight: weightOf(its.keyResult),
    progress: progressOn(its, its.asOf),
    expected: expectedOn(its, its.asOf),
    status: statusOf(its),
  };
}

type Mean = Pick<Part, 'progress' | 'expected'>;

function meansOf(parts: readonly Part[]): Mean | null {
  const [progress, expected] = (['progress', 'expected'] as const).map((key) =>
    meanOf(parts.map((one) => ({ weight: one.weight, number: one[key] }))),
  );
  return progress && expected ? { progress, expected } : null;
}

/** The mean by weight; null of nothing. */
function meanOf(weighted: readonly { weight: Exact; number: Exact }[]): Exact | null {
  if (weighted.length === 0) return null;
  const all = weighted.reduce((sum, { weight }) => plus(sum, weight), ZERO);
  return over(
    weighted.reduce((sum, one) => plus(sum, times(one.weight, one.number)), ZERO),
    all,
  );
}

/** How much it counts: 1 if not said. */
function weightOf({ weight = 1 }: { readonly weight?: number }): Exact {
  return exact(weight);
}

const FROM_WEAKEST: readonly Status[] = ['missed', 'off-track', 'at-risk', 'nearly', 'on-track'];

/** The weakest status; achieved or upcoming only where all are, and of those two mixed, on track. */
function weakest(parts: readonly Part[]): Status {
  for (const status of ['achieved', 'upcoming'] as const)
    if (parts.every((one) => one.status === status)) return status;
  const weak = FROM_WEAKEST.find((status) => parts.some((one) => one.status === status));
  return weak ?? 'on-track';
}

function communityStatus(
  { progress, expected }: Mean,
  goals: readonly Part[],
  cases: readonly Case[],
  limits: Limits,
): Status {
  const asOf = cases[0]?.asOf ?? '';
  if (cases.every(({ first }) => asOf < first)) return 'upcoming';
  if (goals.every(({ status }) => status === 'achieved')) return 'achieved';
  if (cases.every(({ last }) => asOf > last))
    return isAtLeast(progress, exact(limits.on_track)) ? 'nearly' : 'missed';
  const byMeans = statusByPace(progress, expected, limits);
  const weak = weakest(goals);
  return FROM_WEAKEST.indexOf(byMeans) >= FROM_WEAKEST.indexOf(weak) ? byMeans : weak;
}
