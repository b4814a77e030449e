import type { Quarter } from '../domain/calendar.ts';
import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { communityFigures } from './community-figures.ts';
import type {
  CommunityFigures,
  GoalWithFigures,
  KeyResultFigures,
  KeyResultWithFigures,
} from './figures.ts';
import { goalFigures } from './goal-figures.ts';
import { keyResultFigures } from './key-result-figures.ts';
import { byKeyResult, standingCheckIns } from './standing.ts';

/** A quarter's goals with all their figures for a day, in the order in which they were read. */
export interface QuarterFigures {
  readonly quarter: Quarter;
  readonly asOf: CivilDate;
  readonly figures: CommunityFigures;
  readonly goals: readonly GoalWithFigures[];
  /** By key result: the check-ins that stand, in order, also those after the day. */
  readonly checkIns: ReadonlyMap<string, readonly CheckIn[]>;
}

/**
 * The figures of a quarter's goals for a day.
 * @param checkIns by key result, those that stand, in order; those of the day itself if not said. A
 *   figure of last week, as it is known today, is without what was since withdrawn.
 * @param figuresFor which figures of a key result are worked out
 */
export function quarterFigures(
  community: Community,
  quarter: Quarter,
  asOf: CivilDate,
  checkIns = byKeyResult(standingCheckIns(community.records, asOf)),
  figuresFor = keyResultFigures,
): QuarterFigures {
  const { thresholds } = community.charter;
  const goals = goalsWithFigures(community, quarter, (keyResult, reference) =>
    figuresFor(keyResult, checkIns.get(reference) ?? [], asOf, thresholds),
  );
  return { quarter, asOf, figures: communityFigures(goals, asOf, thresholds), goals, checkIns };
}

/**
 * The goals of a quarter beside the figures that follow from those of their key results.
 * @param figuresFor the figures of a key result, by what it says and its `goal/key-result`
 */
export function goalsWithFigures(
  { goals }: Pick<Community, 'goals'>,
  quarter: Quarter,
  figuresFor: (keyResult: KeyResult, reference: string) => KeyResultFigures,
): readonly GoalWithFigures[] {
  const figured = (goal: Goal): GoalWithFigures => {
    const keyResults = goal.keyResults.map((keyResult) => {
      const reference = referenceTo(goal, keyResult);
      return { keyResult, reference, figures: figuresFor(keyResult, reference) };
    });
    return { goal, figures: goalFigures(keyResults), keyResults };
  };
  return goals.filter((goal) => goal.quarter === quarter).map(figured);
}

/** The figures of one key result for a day. */
export function figuresOf(
  { keyResult, reference }: Omit<KeyResultWithFigures, 'figures'>,
  community: Community,
  asOf: CivilDate,
): KeyResultFigures {
  const its = byKeyResult(standingCheckIns(community.records, asOf)).get(reference) ?? [];
  return keyResultFigures(keyResult, its, asOf, community.charter.thresholds);
}
