import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';
import { NEWCOMER_DAYS } from '../newcomer-days.ts';
import type { People } from '../people.ts';
import { Awaiting } from './awaiting.ts';

/**
 * The occasions of a practice that is due for each person who joins. Who is invited has not joined; who
 * left or was erased gives none, unless it was done for them; and the facilitators are those who do it.
 * A record shows it that names the person.
 * @param since who joined on an earlier day gives no occasion
 * @param showing the records that show the practice, in order
 * @returns in the order of the days; and the records of the practice that do not say whom they are of
 */
export function occasionsAfterJoining(
  { all, who }: People,
  { since, within }: { readonly since: CivilDate; readonly within: number },
  showing: readonly Happening[],
  asOf: CivilDate,
): { readonly occasions: readonly Awaiting[]; readonly unspecific: readonly Happening[] } {
  const joined = new Map<Member, Joined>();
  for (const person of all) {
    const occasion = occasionOf(person, within);
    if (occasion && occasion.from >= since && occasion.from <= asOf)
      joined.set(person, {
        occasion,
        earliest: addDays(occasion.from, -NEWCOMER_DAYS.welcomedBefore),
      });
  }
  for (const record of showing)
    for (const id of record.members) {
      const person = who(id);
      const its = person && joined.get(person);
      if (its && record.on >= its.earliest) its.occasion.take(record);
    }
  const stays = ([person, { occasion }]: readonly [Member, Joined]) =>
    occasion.isShown || isNotGone(person);
  return {
    occasions: [...joined]
      .filter(stays)
      .map(([, { occasion }]) => occasion)
      .sort(byDay),
    unspecific: showing.filter(({ type, members }) => type === 'practice' && members.length === 0),
  };
}

/** Somebody who joined: their occasion, and the first day on which a record can show it. */
interface Joined {
  readonly occasion: Awaiting;
  readonly earliest: CivilDate;
}

/** The occasion stays also of who is not active any more. */
function isNotGone({ status, erased }: Member): boolean {
  return status !== 'left' && !erased;
}

function occasionOf({ id, role, status, joined }: Member, within: number): Awaiting | undefined {
  if (joined === null || status === 'invited' || role === 'facilitator') return undefined;
  const about = { kind: 'member', id } as const;
  return new Awaiting({ key: id, from: joined, due: addDays(joined, within), about });
}

function byDay(a: Awaiting, b: Awaiting): number {
  return a.from === b.from
    ? Number(a.key > b.key) - Number(a.key < b.key)
    : a.from < b.from
      ? -1
      : 1;
}
