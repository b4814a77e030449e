import { type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import type { Member } from '../../domain/member.ts';
import { belongs } from '../belongs.ts';
import { NEWCOMER_DAYS } from '../newcomer-days.ts';
import type { People } from '../people.ts';
import type { PracticeNow } from '../practices/occasion.ts';

/** Somebody who joined lately and was not introduced to anybody. */
export interface Newcomer {
  readonly member: Member;
  readonly joined: CivilDate;
  /** By a record, or by a practice of welcoming that was done for them, or skipped. */
  readonly isWelcomed: boolean;
}

/** What of the facts tells who is new. */
interface Known {
  readonly asOf: CivilDate;
  readonly people: People;
  readonly happened: (type: HappeningType) => readonly Happening[];
  readonly practices: readonly PracticeNow[];
}

/**
 * Who joined in the last 21 days and was not introduced yet, in the order of the roster. Nobody where
 * there is nobody whom they could meet. Who facilitates, and who is only invited, is no newcomer.
 */
export function newcomersOf(known: Known): readonly Newcomer[] {
  const { asOf, people } = known;
  const here = people.all.filter((one) => belongs(one, asOf));
  if (here.length < 2) return [];
  const joinedLately = here.flatMap((member) => {
    const { joined, role } = member;
    if (joined === null || role === 'facilitator') return [];
    return daysBetween(joined, asOf) < NEWCOMER_DAYS.toWelcome ? [{ member, joined }] : [];
  });
  if (joinedLately.length === 0) return [];
  const introduced = namedIn('introduction', known);
  const welcomed = new Set([...namedIn('welcome', known), ...welcomedByPractice(known)]);
  return joinedLately
    .filter(({ member }) => !introduced.has(member.id))
    .map((one) => ({ ...one, isWelcomed: welcomed.has(one.member.id) }));
}

/** The ids of everybody whom a record of a type names. */
function namedIn(
  type: 'introduction' | 'welcome',
  { happened, people }: Known,
): ReadonlySet<string> {
  const ids = happened(type).flatMap(({ members }) => members);
  return new Set(ids.map((id) => people.who(id)?.id ?? id));
}

function welcomedByPractice({ practices }: Known): readonly string[] {
  return practices
    .filter(({ practice }) => practice.shownBy === 'welcome')
    .flatMap(({ occasions }) => occasions)
    .filter(({ state }) => state === 'done' || state === 'skipped')
    .flatMap(({ about }) => (about.kind === 'member' ? [about.id] : []));
}
