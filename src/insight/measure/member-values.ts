import type { HappeningName } from '../../domain/happening-types.ts';
import type { Plain } from '../../domain/measure.ts';
import type { Member } from '../../domain/member.ts';
import { hasCompleteProfile } from '../complete-profile.ts';
import { plainValues } from './record-values.ts';
import type { WorkedOut } from './worked-out.ts';

type OfMember = (member: Member, workedOut: WorkedOut) => unknown;

/** What a person's line says, by the keys of the roster, and what is worked out. */
const FIELDS: Readonly<Record<string, OfMember>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  email: ({ email }) => email,
  other_emails: ({ otherEmails }) => otherEmails,
  handles: ({ handles }) => [...handles.keys()],
  accounts: ({ accounts }) => [...accounts.keys()],
  persona: ({ persona }) => persona,
  joined: ({ joined }) => joined,
  skills: ({ skills }) => skills,
  interests: ({ interests }) => interests,
  offers: ({ offers }) => offers,
  seeks: ({ seeks }) => seeks,
  role: ({ role }) => role,
  status: ({ status }) => status,
  named: ({ named }) => named,
  note: ({ note }) => note,
  same_as: ({ sameAs }) => sameAs,
  erased: ({ erased }) => erased,
  complete_profile: hasCompleteProfile,
  introductions: ({ id }, workedOut) => workedOut.introductions(id),
  contributions: ({ id }, workedOut) => workedOut.contributions(id),
  attended: ({ id }, workedOut) => workedOut.attended(id),
};

/** The types of records that fields are counted from. */
const COUNTED: ReadonlyMap<string, readonly HappeningName[]> = new Map([
  ['introductions', ['introduction']],
  ['contributions', ['contribution']],
  ['attended', ['attendance']],
]);

/** What a field of a person is counted from; undefined of one that nothing recorded changes. */
export function countedOfMember(field: string): readonly HappeningName[] | undefined {
  return COUNTED.get(field);
}

/** What stands in a field of a person. */
export function memberValues(
  member: Member,
  field: string,
  workedOut: WorkedOut,
): readonly Plain[] {
  return plainValues(Object.hasOwn(FIELDS, field) ? FIELDS[field]?.(member, workedOut) : undefined);
}
