import type { Goal } from '../../domain/goal.ts';
import type { KeyResultWithFigures } from '../figures.ts';
import { shortestReference } from '../resolve.ts';
import { reviewOf } from '../review-open.ts';
import type { Facts } from './facts.ts';

/** A key result of the quarter as advice speaks of it. */
export interface ResultNow extends KeyResultWithFigures {
  readonly goal: Goal;
  /** How it is typed behind a command. */
  readonly typed: string;
}

/** The key results of the quarter, in order, without those that a review has dealt with. */
export function resultsNow({ community, quarter, figures }: Facts): readonly ResultNow[] {
  return figures.goals.flatMap(({ goal, keyResults }) =>
    keyResults
      .filter(({ reference }) => !reviewOf(community, quarter, reference))
      .map((one) => ({
        ...one,
        goal,
        typed: shortestReference(goal, one.keyResult, community, quarter),
      })),
  );
}
