import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';
import { isHappening } from '../../domain/record.ts';
import { personIds } from '../measure/record-values.ts';
import { peopleOf } from '../people.ts';
import { standingRecords } from '../standing.ts';
import { isOfErased, isSharedStory } from './stories.ts';

/**
 * The stories that a report would show on a day, and shows no more once somebody is erased: those whose
 * people are they alone, or they and others who were erased before.
 * @param lines theirs in the roster
 */
export function hiddenStories(
  { members, records }: Pick<Community, 'members' | 'records'>,
  lines: readonly Member[],
  asOf: CivilDate,
): readonly Happening[] {
  const theirs = new Set(lines.map(({ id }) => id));
  const people = peopleOf(
    members.map((one) => (theirs.has(one.id) ? { ...one, erased: true } : one)),
  );
  return standingRecords(records, asOf).filter(
    (record): record is Happening =>
      isHappening(record) &&
      isSharedStory(record) &&
      personIds(record, people).some((id) => theirs.has(id)) &&
      isOfErased(record, people),
  );
}
