import {
  addDays,
  type CivilDate,
  earlier,
  shortDate,
  startOfWeek,
} from '../../domain/civil-date.ts';
import { namesText } from '../../domain/names-text.ts';
import { personName } from '../person-name.ts';
import { type Answers, matterOf } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Newcomer } from './newcomers.ts';

/** Newcomers who joined in one calendar week, and to whom the same answers apply. */
export interface NewcomerGroup {
  /** The id of the advice on them: the matter, and the first day from which they joined. */
  readonly id: string;
  /** Their ids. */
  readonly ids: readonly string[];
  /** `Dee and Kim`. */
  readonly names: string;
  /** `this week`, `last week`, `in the week of 9 Nov`. */
  readonly when: string;
}

/**
 * Newcomers by the week in which they joined, the group of the first of them first. An answer is about those
 * who had joined by its day: who joins later in that week is a group of their own, from the day after the
 * answer on.
 * @param matter of the advice on them: `newcomers`
 */
export function groupsOf(
  all: readonly Newcomer[],
  matter: string,
  { community, asOf, answers }: Pick<Facts, 'community' | 'asOf' | 'answers'>,
): readonly NewcomerGroup[] {
  const { weekStarts } = community.charter.calendar;
  const groups = new Map<CivilDate, Newcomer[]>();
  for (const one of all) {
    const week = startOfWeek(one.joined, weekStarts);
    const first = firstDayFor(one.joined, week, (day) => answeredOn(`${matter}@${day}`, answers));
    const group = groups.get(first);
    if (group) group.push(one);
    else groups.set(first, [one]);
  }
  const thisWeek = startOfWeek(asOf, weekStarts);
  return [...groups].map(([first, newcomers]) => ({
    id: `${matter}@${first}`,
    ids: newcomers.map(({ member }) => member.id),
    names: namesText(newcomers.map(({ member }) => personName(member))),
    when: weekText(startOfWeek(first, weekStarts), thisWeek),
  }));
}

/**
 * The first day of the group of somebody who joined on a day.
 * @param first the first day of their week, or of a later group in it
 * @param answered when the group that begins on a day was answered
 */
function firstDayFor(
  joined: CivilDate,
  first: CivilDate,
  answered: (first: CivilDate) => CivilDate | undefined,
): CivilDate {
  const on = answered(first);
  if (on === undefined || on < first || joined <= on) return first;
  return firstDayFor(joined, addDays(on, 1), answered);
}

/** The day on which advice was answered first: a later answer to it is about the same people. */
function answeredOn(id: string, answers: Answers): CivilDate | undefined {
  const [first, ...later] = (answers.get(matterOf(id)) ?? [])
    .filter(({ advice }) => advice === id)
    .map(({ record }) => record.on);
  return first === undefined ? undefined : later.reduce(earlier, first);
}

function weekText(week: CivilDate, thisWeek: CivilDate): string {
  if (week === thisWeek) return 'this week';
  return week === addDays(thisWeek, -7)
    ? 'last week'
    : `in the week of ${shortDate(week, thisWeek)}`;
}
