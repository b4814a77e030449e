import type { Member } from '../../domain/member.ts';
import { personName } from '../../insight/person-name.ts';

/**
 * What people are called in sentences below their whole names: by the first word of it, where that is a
 * name by its looks and no other of them has it.
 */
export function calledAmong(members: readonly Member[]): (member: Member) => string {
  const first = (member: Member) => personName(member).split(' ')[0] ?? '';
  return (member) => {
    const name = first(member);
    const isOwn = members.every((one) => one === member || first(one) !== name);
    return isOwn && FIRST_NAME.test(name) ? name : personName(member);
  };
}

/** No initial, and no title with a full stop behind it. */
const FIRST_NAME = /^\p{L}[\p{L}\p{M}'’-]+$/u;
