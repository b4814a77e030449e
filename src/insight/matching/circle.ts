import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Member } from '../../domain/member.ts';
import type { LogRecord } from '../../domain/record.ts';
import { belongs } from '../belongs.ts';
import { type People, peopleOf } from '../people.ts';
import { standingRecords } from '../standing.ts';
import { type Lately, latelyOn, restsUntil } from './lately.ts';
import { type Profile, profileOf } from './profile.ts';

/** Somebody of the community, with what is known of them. */
export interface Seat {
  readonly profile: Profile;
  readonly lately: Lately;
}

/** Somebody who was introduced within the last fortnight. */
export interface Resting {
  readonly member: Member;
  readonly introduced: CivilDate;
  /** The day from which they may be introduced again. */
  readonly from: CivilDate;
}

/** The people who belong to a community on a day, and who of them met. */
export interface Circle {
  /** Everybody who is active or quiet, by their ids. */
  readonly all: readonly Seat[];
  /** Of them, who may be introduced now. */
  readonly free: readonly Seat[];
  /** The others. */
  readonly resting: readonly Resting[];
  /** Whom somebody was introduced to, by their ids, and when for the last time; whichever way round. */
  readonly metBy: (member: Member) => ReadonlyMap<string, CivilDate>;
}

/**
 * The people who belong on a day: neither who was only invited, has left or was erased, nor who joins
 * later.
 */
export function circleOn(
  { members, records }: Pick<Community, 'members' | 'records'>,
  asOf: CivilDate,
): Circle {
  const people = peopleOf(members);
  const standing = standingRecords(records, asOf);
  const latelyOf = latelyOn(standing, people, asOf);
  const all = people.all
    .filter((one) => belongs(one, asOf))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((member) => ({ profile: profileOf(member), lately: latelyOf(member) }));
  const met = meetings(standing, people);
  return {
    all,
    free: all.filter(({ lately }) => restsUntil(lately, asOf) === null),
    resting: all.flatMap(({ profile: { member }, lately }) => {
      const [introduced, from] = [lately.introduced, restsUntil(lately, asOf)];
      return introduced === null || from === null ? [] : [{ member, introduced, from }];
    }),
    metBy: ({ id }) => met.get(id) ?? NOBODY,
  };
}

const NOBODY: ReadonlyMap<string, CivilDate> = new Map();

function meetings(
  standing: readonly LogRecord[],
  { who }: Pick<People, 'who'>,
): ReadonlyMap<string, ReadonlyMap<string, CivilDate>> {
  const met = new Map<string, Map<string, CivilDate>>();
  const note = (one: string, other: string, on: CivilDate): void => {
    const its = met.get(one) ?? new Map<string, CivilDate>();
    met.set(one, its.set(other, on));
  };
  for (const record of standing) {
    if (record.type !== 'introduction') continue;
    const [one, other] = record.members.map((id) => who(id)?.id ?? id);
    if (one === undefined || other === undefined) continue;
    note(one, other, record.on);
    note(other, one, record.on);
  }
  return met;
}
