import { allMoves, type GoalpostMove } from '../goalpost-moves.ts';
import type { Grounds } from './key-result-facts.ts';

/**
 * The goalposts of key results that were moved after their start, as the log and the files' history
 * tell, the earliest first; also those that were moved after the day of the figures.
 * @param references `goal/key-result` each
 */
export function movesOf(
  references: readonly string[],
  { community, unrecorded }: Grounds,
): readonly GoalpostMove[] {
  return allMoves(community.records, unrecorded).filter((move) =>
    references.includes(move.keyResult),
  );
}
