import type { Member, MemberStatus } from '../domain/member.ts';

/** How somebody belongs to the community, as it is told: whoever was erased has no status any more. */
export type MemberStanding = MemberStatus | 'erased';

/** @returns the status, or that they were erased */
export function standingOf({ status, erased }: Pick<Member, 'status' | 'erased'>): MemberStanding {
  return erased ? 'erased' : status;
}
