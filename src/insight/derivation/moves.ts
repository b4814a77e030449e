import { type GoalpostMove, recordedMoves } from '../goalpost-moves.ts';
import type { Grounds } from './key-result-facts.ts';

/** The goalposts of a key result that were moved after its start, as the log or the files' history tells. */
export function movesOf(
  reference: string,
  { community, asOf, unrecorded }: Grounds,
): readonly GoalpostMove[] {
  return [...recordedMoves(community.records, asOf), ...unrecorded].filter(
    (move) => move.keyResult === reference,
  );
}
