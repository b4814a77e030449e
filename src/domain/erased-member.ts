import type { MemberFile } from './member.ts';

/** What stays of somebody who is erased: nothing that says who they are, and all that figures count. */
export function erasedMember({
  id,
  persona,
  joined,
  role,
  status,
  same_as,
}: MemberFile): MemberFile {
  return { id, persona, joined, role, status, same_as, erased: 'yes' };
}
