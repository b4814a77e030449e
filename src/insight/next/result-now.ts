import type { Community } from '../../domain/community.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResultWithFigures } from '../figures.ts';
import type { QuarterFigures } from '../quarter-figures.ts';
import { shortestReferences } from '../resolve.ts';
import { reviewOf } from '../review-open.ts';

/** A key result of the quarter as advice speaks of it. */
export interface ResultNow extends KeyResultWithFigures {
  readonly goal: Goal;
  /** How it is typed behind a command: its id, where the quarter has no other of that id. */
  readonly typed: string;
}

/** The key results of a quarter, in order, without those that a review has dealt with. */
export function resultsNow(
  community: Community,
  { quarter, goals }: QuarterFigures,
): readonly ResultNow[] {
  const typed = shortestReferences(community, quarter);
  return goals.flatMap(({ goal, keyResults }) =>
    keyResults
      .filter(({ reference }) => !reviewOf(community, quarter, reference))
      .map((one) => ({ ...one, goal, typed: typed(goal, one.keyResult) })),
  );
}
