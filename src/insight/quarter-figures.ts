import type { Quarter } from '../domain/calendar.ts';
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
import { type Heard, heardOfOne, heardOn, saysWhere } from './heard.ts';
import { keyResultFigures } from './key-result-figures.ts';

/** A quarter's goals with all their figures for a day, in the order in which they were read. */
export interface QuarterFigures {
  readonly quarter: Quarter;
  readonly asOf: CivilDate;
  readonly figures: CommunityFigures;
  readonly goals: readonly GoalWithFigures[];
  /** What they are made of; it may go beyond the day. */
  readonly heard: Heard;
}

/**
 * The figures of a quarter's goals for a day.
 * @param heard what they are made of; what is known on the day itself if not said. A figure of last
 *   week, as it is known today, is without what was since withdrawn.
 * @param figuresFor which figures of a key result are worked out
 */
export function quarterFigures(
  community: Community,
  quarter: Quarter,
  asOf: CivilDate,
  heard = heardOn(community, goalsOf(community, quarter), asOf),
  figuresFor = keyResultFigures,
): QuarterFigures {
  const { thresholds } = community.charter;
  const goals = goalsWithFigures(community, quarter, (keyResult, reference) =>
    figuresFor(
      keyResult,
      heard.checkIns.get(reference) ?? [],
      asOf,
      thresholds,
      saysWhere(heard, reference),
    ),
  );
  return { quarter, asOf, figures: communityFigures(goals, asOf, thresholds), goals, heard };
}

/**
 * The goals of a quarter beside the figures that follow from those of their key results.
 * @param figuresFor the figures of a key result, by what it says and its `goal/key-result`
 */
export function goalsWithFigures(
  community: Pick<Community, 'goals'>,
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
  return goalsOf(community, quarter).map(figured);
}

/** The goals of a quarter, in the order in which they were read. */
export function goalsOf({ goals }: Pick<Community, 'goals'>, quarter: Quarter): readonly Goal[] {
  return goals.filter((goal) => goal.quarter === quarter);
}

/** The figures of one key result for a day. */
export function figuresOf(
  { keyResult, reference }: Omit<KeyResultWithFigures, 'figures'>,
  community: Community,
  asOf: CivilDate,
): KeyResultFigures {
  const heard = heardOfOne({ keyResult, reference }, community, asOf);
  return keyResultFigures(
    keyResult,
    heard.checkIns.get(reference) ?? [],
    asOf,
    community.charter.thresholds,
    saysWhere(heard, reference),
  );
}
