import { addDays, type CivilDate, type Interval } from '../../domain/civil-date.ts';
import type { Member } from '../../domain/member.ts';
import { type MemberStanding, standingOf } from '../member-standing.ts';
import { SMALLEST_GROUP } from '../small-group.ts';
import { type StatusGroup, statusGroups } from './status-groups.ts';

/** How many days, with the day itself, are "the last seven days". */
const WEEK = 7;

/** The people of the roster, in numbers. */
export interface MembersPicture {
  /** Everybody, without those who joined after the day; null where it is kept back: one to four people. */
  readonly total: number | null;
  /** By status; empty where nothing is told apart. */
  readonly groups: readonly StatusGroup[];
  /** Who joined in the quarter, up to the day; null where it is kept back. */
  readonly joined: number | null;
  /** Of them, who joined in the seven days up to the day; null where that is not told apart. */
  readonly joinedLately: number | null;
}

/**
 * @param people each once
 * @param day who joined after it is not there yet
 * @param days the quarter's up to the day; null before it begins
 */
export function membersPicture(
  people: readonly Member[],
  day: CivilDate,
  days: Interval | null,
): MembersPicture {
  const there = people.filter(({ joined }) => joined === null || joined <= day);
  const counts = new Map<MemberStanding, number>();
  for (const one of there) {
    const standing = standingOf(one);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  const since = addDays(day, 1 - WEEK);
  const joined = there.flatMap((one) => one.joined ?? []).filter((on) => days && on >= days.from);
  return {
    total: there.length,
    groups: statusGroups(counts),
    joined: joined.length,
    joinedLately: joined.length < SMALLEST_GROUP ? null : joined.filter((on) => on >= since).length,
  };
}
