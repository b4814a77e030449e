import type { CivilDate } from '../domain/civil-date.ts';
import type { Member } from '../domain/member.ts';

/**
 * Whether somebody belongs to the community on a day: active or quiet, and joined by then where that is
 * known. Who was only invited, has left or was erased does not.
 */
export function belongs({ status, erased, joined }: Member, asOf: CivilDate): boolean {
  const isHere = status === 'active' || status === 'quiet';
  return isHere && !erased && (joined === null || joined <= asOf);
}
