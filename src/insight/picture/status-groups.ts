import type { MemberStanding } from '../member-standing.ts';
import { isFew } from '../small-group.ts';

/** People of one status, or of several that are told together because one of them would be a small group. */
export interface StatusGroup {
  readonly statuses: readonly MemberStanding[];
  readonly people: number;
}

/** In the order in which they are told. */
const ORDER: readonly MemberStanding[] = ['active', 'quiet', 'invited', 'left', 'erased'];

/** What somebody once said. */
const SAID: readonly MemberStanding[] = ['quiet', 'invited', 'left'];

/**
 * How many people are in each status, without a group of fewer than five: such ones are told together,
 * and with the next larger one where they would be fewer than five still, or where what is left of the
 * total would tell of a single one. Statuses that nobody is in are left out. Whoever was erased is counted
 * as that, whatever their status was.
 * @returns none where that leaves nothing to tell apart, and where nobody is anything but active: that
 *   goes without saying, so nobody may ever have said it
 */
export function statusGroups(counts: ReadonlyMap<MemberStanding, number>): readonly StatusGroup[] {
  if (!SAID.some((status) => (counts.get(status) ?? 0) > 0)) return [];
  const there = ORDER.map((status) => ({ status, people: counts.get(status) ?? 0 })).filter(
    ({ people }) => people > 0,
  );
  const together = there.filter(({ people }) => isFew(people));
  const others = there
    .filter(({ people }) => !isFew(people))
    .sort((one, other) => one.people - other.people);
  while (together.length === 1 || isFew(peopleIn(together))) {
    const next = others.shift();
    if (next === undefined) return [];
    together.push(next);
  }
  const alone = ORDER.flatMap((status) => others.filter((one) => one.status === status));
  if (alone.length === 0) return [];
  const groups = alone.map(({ status, people }) => ({ statuses: [status], people }));
  if (together.length === 0) return groups;
  const statuses = ORDER.filter((status) => together.some((one) => one.status === status));
  return [...groups, { statuses, people: peopleIn(together) }];
}

function peopleIn(all: readonly { readonly people: number }[]): number {
  return all.reduce((sum, { people }) => sum + people, 0);
}
