import type { Member } from '../domain/member.ts';
import { prettyJson } from './pretty-json.ts';

/** People for machines: `{members: [{id, name, …}]}`, with the keys of their lines; nothing is left out. */
export function membersJson(members: readonly Member[]): string {
  return prettyJson({ members: members.map(memberFields) });
}

/** One person for machines, with the keys of their line and where it stands. */
export function memberFields(member: Member) {
  const { id, name, email, persona, joined, skills, interests, offers, seeks } = member;
  const { role, status, named, note, erased, place } = member;
  return {
    id,
    name,
    email,
    other_emails: member.otherEmails,
    handles: Object.fromEntries(member.handles),
    accounts: Object.fromEntries(member.accounts),
    persona,
    joined,
    skills,
    interests,
    offers,
    seeks,
    role,
    status,
    named,
    note,
    erased,
    file: place.file,
    line: place.line ?? null,
  };
}
