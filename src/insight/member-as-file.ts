import type { Member, MemberFile } from '../domain/member.ts';

/** What a line of the roster says of somebody, without the keys that say nothing. */
export function memberAsFile(member: Member): MemberFile {
  const { id, name, email, persona, joined, skills, interests, offers, seeks } = member;
  const { said, note, sameAs, erased } = member;
  return {
    id,
    ...(name === null ? {} : { name }),
    ...(email === null ? {} : { email }),
    ...listOr('other_emails', member.otherEmails),
    ...mapOr('handles', member.handles),
    ...mapOr('accounts', member.accounts),
    ...(persona === null ? {} : { persona }),
    ...(joined === null ? {} : { joined }),
    ...listOr('skills', skills),
    ...listOr('interests', interests),
    ...listOr('offers', offers),
    ...listOr('seeks', seeks),
    ...(said.role === undefined ? {} : { role: said.role }),
    ...(said.status === undefined ? {} : { status: said.status }),
    ...(said.named === undefined ? {} : { named: said.named }),
    ...(note === null ? {} : { note }),
    ...(sameAs === null ? {} : { same_as: sameAs }),
    ...(erased ? { erased: 'yes' } : {}),
  };
}

function listOr(key: string, list: readonly string[]): { readonly [key: string]: string[] } {
  return list.length === 0 ? {} : { [key]: [...list] };
}

function mapOr(
  key: string,
  map: ReadonlyMap<string, string>,
): { readonly [key: string]: Record<string, string> } {
  return map.size === 0 ? {} : { [key]: Object.fromEntries(map) };
}
