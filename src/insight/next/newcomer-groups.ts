import { addDays, type CivilDate, shortDate, startOfWeek } from '../../domain/civil-date.ts';
import { namesText } from '../../domain/names-text.ts';
import { personName } from '../person-name.ts';
import type { Facts } from './facts.ts';
import type { Newcomer } from './newcomers.ts';

/** Newcomers who joined in one calendar week. */
export interface NewcomerGroup {
  /** The first day of the week. */
  readonly week: CivilDate;
  /** At least one. */
  readonly newcomers: readonly Newcomer[];
  /** Their ids. */
  readonly ids: readonly string[];
  /** `Dee and Kim`. */
  readonly names: string;
  /** `this week`, `last week`, `in the week of 9 Nov`. */
  readonly when: string;
}

/** Newcomers by the week in which they joined, the week of the first of them first. */
export function byWeekOfJoining(
  all: readonly Newcomer[],
  { community, asOf }: Pick<Facts, 'community' | 'asOf'>,
): readonly NewcomerGroup[] {
  const { weekStarts } = community.charter.calendar;
  const weeks = new Map<CivilDate, Newcomer[]>();
  for (const one of all) {
    const week = startOfWeek(one.joined, weekStarts);
    const group = weeks.get(week);
    if (group) group.push(one);
    else weeks.set(week, [one]);
  }
  const thisWeek = startOfWeek(asOf, weekStarts);
  return [...weeks].map(([week, newcomers]) => ({
    week,
    newcomers,
    ids: newcomers.map(({ member }) => member.id),
    names: namesText(newcomers.map(({ member }) => personName(member))),
    when: weekText(week, thisWeek),
  }));
}

function weekText(week: CivilDate, thisWeek: CivilDate): string {
  if (week === thisWeek) return 'this week';
  return week === addDays(thisWeek, -7)
    ? 'last week'
    : `in the week of ${shortDate(week, thisWeek)}`;
}
