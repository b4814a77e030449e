import type { Becomes } from '../domain/review.ts';
import { atLeast } from './exact-decimals.ts';
import type { KeyResultFigures } from './figures.ts';

/**
 * What becomes of a key result if nobody says otherwise: it is done where it was achieved, else it is
 * carried over. To drop something is for people to decide: of all that is carried over, nothing is
 * lost, and what is not wanted any more can be taken out of the next quarter.
 */
export function proposedFate({
  progress,
  status,
}: Pick<KeyResultFigures, 'progress' | 'status'>): Extract<Becomes, 'done' | 'carried-over'> {
  const isThere = progress !== null && atLeast(progress, 1);
  return isThere || status === 'achieved' ? 'done' : 'carried-over';
}
