import { type Community, referenceTo } from '../domain/community.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { KeyResultInQuarter } from './changes.ts';

/** Every key result of every quarter by its `goal/key-result`; of goals with one id, the first. */
export function keyResultsByReference(community: Community): ReadonlyMap<string, KeyResult> {
  const all = [...keyResultsInQuarters(community)];
  return new Map(all.map(([reference, { keyResult }]) => [reference, keyResult]));
}

/** The same with what the weeks of their timelines are counted by. */
export function keyResultsInQuarters({
  goals,
  charter: { calendar },
}: Community): ReadonlyMap<string, KeyResultInQuarter> {
  const found = new Map<string, KeyResultInQuarter>();
  for (const goal of goals)
    for (const keyResult of goal.keyResults) {
      const reference = referenceTo(goal, keyResult);
      if (!found.has(reference))
        found.set(reference, { keyResult, quarter: goal.quarter, calendar });
    }
  return found;
}
