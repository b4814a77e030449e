import { addDays, type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { NEWCOMER_DAYS } from '../newcomer-days.ts';
import type { People } from '../people.ts';
import { QUIET_DAYS, tellsWhoIsQuiet } from '../quiet.ts';

/** Nobody is introduced twice in so many days, and what was done in them may have tired somebody. */
const FORTNIGHT = 14;
/** Who did so many things in a fortnight may be tired. */
const MUCH = 3;

/** What people do for others. */
const DONE: ReadonlySet<string> = new Set([
  ...['contribution', 'answer', 'experience', 'expert-visit', 'content'],
]);

/** What is recorded of somebody of late. */
export interface Lately {
  /** The day on which they joined, of somebody new; else null. */
  readonly joined: CivilDate | null;
  /** Whether others were introduced, and they never were. */
  readonly isUnmet: boolean;
  /** Of somebody quiet, the last day on which something is recorded of them, or that the roster says so. */
  readonly quiet: { readonly since: CivilDate | 'never' | 'on the roster' } | null;
  /** How much they did for others in the last fortnight, where it was much; else 0. */
  readonly done: number;
  /** The last day on which they were introduced to somebody. */
  readonly introduced: CivilDate | null;
}

/** What is recorded of a person, as far as the log was read. */
interface Known {
  introduced: CivilDate | null;
  heard: CivilDate | null;
  done: number;
}

/**
 * What is recorded of each person of late.
 * @param standing the records that stand on the day, in order
 * @param people who an id means
 */
export function latelyOn(
  standing: readonly LogRecord[],
  people: Pick<People, 'who'>,
  asOf: CivilDate,
): (member: Member) => Lately {
  const { who } = people;
  const known = new Map<string, Known>();
  const since = addDays(asOf, 1 - FORTNIGHT);
  const tells = tellsWhoIsQuiet(standing, people, asOf);
  let areIntroductions = false;
  for (const record of standing) {
    if (!isHappening(record) || record.type === 'invitation') continue;
    areIntroductions ||= record.type === 'introduction';
    for (const id of record.members) {
      const person = who(id)?.id ?? id;
      const its = known.get(person) ?? { introduced: null, heard: null, done: 0 };
      known.set(person, its);
      note(its, record, since);
    }
  }
  return (member) => {
    const its = known.get(member.id) ?? { introduced: null, heard: null, done: 0 };
    const { joined } = member;
    return {
      joined: joined !== null && daysBetween(joined, asOf) < NEWCOMER_DAYS.toMeet ? joined : null,
      isUnmet: areIntroductions && its.introduced === null,
      quiet: quietness(member, tells ? its.heard : 'unknown', asOf),
      done: its.done >= MUCH ? its.done : 0,
      introduced: its.introduced,
    };
  };
}

/** Records come in order: the last one read is the latest. */
function note(its: Known, { type, on }: Happening, since: CivilDate): void {
  its.heard = on;
  if (type === 'introduction') its.introduced = on;
  if (DONE.has(type) && on >= since) its.done += 1;
}

/**
 * Of whom neither a record nor a day of joining is known, nobody can say whether they are quiet.
 * @param heard the last day on which something is recorded of them; unknown where that tells nothing
 */
function quietness(
  { status, joined }: Member,
  heard: CivilDate | 'unknown' | null,
  asOf: CivilDate,
): Lately['quiet'] {
  const last = heard === 'unknown' ? null : (heard ?? joined);
  if (heard !== 'unknown' && last !== null && daysBetween(last, asOf) >= QUIET_DAYS)
    return { since: heard ?? 'never' };
  return status === 'quiet' ? { since: 'on the roster' } : null;
}

/** Whether somebody is new here. */
export function isNew({ joined, isUnmet }: Lately): boolean {
  return joined !== null || isUnmet;
}

/** From which day on somebody may be introduced again; null where that is today or earlier. */
export function restsUntil({ introduced }: Lately, asOf: CivilDate): CivilDate | null {
  if (introduced === null) return null;
  const from = addDays(introduced, FORTNIGHT);
  return from > asOf ? from : null;
}
