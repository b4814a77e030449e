import type { Member } from '../../domain/member.ts';
import type { Two } from './changes.ts';

/**
 * Whether two people are one already, and were named as what they were before: the same command, given
 * again, then has nothing to do.
 * @param written how they were named
 */
export function isSaidAlready(
  { first, other }: Two,
  written: readonly string[],
  members: readonly Member[],
): boolean {
  if (first.id !== other.id) return false;
  const before = members.filter(({ sameAs }) => sameAs !== null).map(({ id }) => id.toLowerCase());
  return written.some((one) => before.some((id) => id.startsWith(one.trim().toLowerCase())));
}
