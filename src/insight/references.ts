import { type Community, referenceTo } from '../domain/community.ts';
import type { KeyResult } from '../domain/key-result.ts';

/** Every key result of every quarter by its `goal/key-result`; of goals with one id, the first. */
export function keyResultsByReference({ goals }: Community): ReadonlyMap<string, KeyResult> {
  const found = new Map<string, KeyResult>();
  for (const goal of goals)
    for (const keyResult of goal.keyResults) {
      const reference = referenceTo(goal, keyResult);
      if (!found.has(reference)) found.set(reference, keyResult);
    }
  return found;
}
