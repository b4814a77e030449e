import type { Member } from '../domain/member.ts';

/**
 * What a profile lacks to say enough for others to find the person, each as it is shown: `a persona`.
 * Complete is one with a name, a persona, a skill or an interest, and something that they offer or seek.
 */
export function missingInProfile(member: Member): readonly string[] {
  const { name, persona, skills, interests, offers, seeks } = member;
  return [
    ...(name === null ? ['a name'] : []),
    ...(persona === null ? ['a persona'] : []),
    ...(skills.length + interests.length === 0 ? ['a skill or an interest'] : []),
    ...(offers.length + seeks.length === 0 ? ['something that they offer or seek'] : []),
  ];
}

/** Whether a profile says enough for others to find the person. */
export function hasCompleteProfile(member: Member): boolean {
  return missingInProfile(member).length === 0;
}
