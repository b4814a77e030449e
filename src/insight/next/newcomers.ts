import { type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import type { Member } from '../../domain/member.ts';
import type { Facts } from './facts.ts';
import { isLogRead } from './log-read.ts';

/** For so many days, somebody is a newcomer who is welcomed and introduced. */
const NEW = 21;

/** Somebody who joined lately and was not introduced to anybody. */
export interface Newcomer {
  readonly member: Member;
  readonly joined: CivilDate;
  /** By a record, or by a practice of welcoming that was done for them, or skipped. */
  readonly isWelcomed: boolean;
}

/**
 * Who joined in the last 21 days and was not introduced yet, in the order of the roster. Nobody where a
 * part of the log could not be read, or where there is nobody whom they could meet. Who facilitates, and
 * who is only invited, is no newcomer.
 */
export function newcomersOf(facts: Facts): readonly Newcomer[] {
  const { asOf, people } = facts;
  if (!isLogRead(facts) || people.all.filter(isHere).length < 2) return [];
  const joinedLately = people.all.flatMap((member) => {
    const { joined, role } = member;
    if (joined === null || role === 'facilitator' || !isHere(member)) return [];
    const days = daysBetween(joined, asOf);
    return days >= 0 && days < NEW ? [{ member, joined }] : [];
  });
  if (joinedLately.length === 0) return [];
  const introduced = namedIn('introduction', facts);
  const welcomed = new Set([...namedIn('welcome', facts), ...welcomedByPractice(facts)]);
  return joinedLately
    .filter(({ member }) => !introduced.has(member.id))
    .map((one) => ({ ...one, isWelcomed: welcomed.has(one.member.id) }));
}

function isHere({ status, erased }: Member): boolean {
  return (status === 'active' || status === 'quiet') && !erased;
}

/** The ids of everybody whom a record of a type names. */
function namedIn(
  type: 'introduction' | 'welcome',
  { happened, people }: Facts,
): ReadonlySet<string> {
  const ids = happened(type).flatMap(({ members }) => members);
  return new Set(ids.map((id) => people.who(id)?.id ?? id));
}

function welcomedByPractice({ practices }: Facts): readonly string[] {
  return practices
    .filter(({ practice }) => practice.shownBy === 'welcome')
    .flatMap(({ occasions }) => occasions)
    .filter(({ state }) => state === 'done' || state === 'skipped')
    .flatMap(({ about }) => (about.kind === 'member' ? [about.id] : []));
}
