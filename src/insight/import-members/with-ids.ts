import type { MemberImportPlan } from '../import-members.ts';
import type { Candidate } from './alike.ts';

/**
 * A plan once its new people have ids.
 * @param ids of the new people, in their order
 */
export function withIds(plan: MemberImportPlan, ids: readonly string[]): MemberImportPlan {
  const byLine = new Map(plan.added.map(({ line }, index) => [line, ids[index]]));
  const known = (one: Candidate): Candidate =>
    one.id === null && one.row !== null ? { ...one, id: byLine.get(one.row) ?? null } : one;
  const pairs = plan.alike.map((pair) => ({
    ...pair,
    one: known(pair.one),
    other: known(pair.other),
  }));
  return { ...plan, alike: pairs };
}
