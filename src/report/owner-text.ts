import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';

/** Who looks after a goal: `looked after by ana`; [] where nobody does. */
export function ownerTexts(owner: string | null): readonly string[] {
  return owner === null ? [] : [`looked after by ${owner}`];
}

/** The same of a key result, where that is somebody else than who looks after its goal. */
export function ownOwnerTexts(
  { owner }: Pick<KeyResult, 'owner'>,
  goal: Pick<Goal, 'owner'>,
): readonly string[] {
  return owner === goal.owner ? [] : ownerTexts(owner);
}
