import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import type { Member } from '../../domain/member.ts';
import { namesText } from '../../domain/names-text.ts';
import { lastIntroduction, lastWithEach } from '../../insight/introduced.ts';
import { END_OF_LOG } from '../../insight/log-order.ts';
import { peopleOf } from '../../insight/people.ts';
import { personName } from '../../insight/person-name.ts';
import { standingRecords } from '../../insight/standing.ts';
import type { Open } from '../running/open.ts';

/** What mostly happens once to somebody, as it is told. */
const ONCE: Readonly<Partial<Record<HappeningType, string>>> = {
  invitation: 'invited',
  welcome: 'welcomed',
};

/**
 * That it happened already with these people, in a sentence or two, not yet safe to print: `Ana Example and
 * Ben Sample were introduced already, on 5 Nov.` Undefined where it did not, or happens often.
 */
export function happenedAlready(
  type: HappeningType,
  members: readonly Member[],
  open: Open,
): string | undefined {
  if (type === 'introduction') return introducedAlready(members, open);
  const done = ONCE[type];
  return done === undefined || members.length === 0
    ? undefined
    : onceAlready(type, done, members, open);
}

function introducedAlready(
  [one, other, another]: readonly Member[],
  { community, asOf }: Open,
): string | undefined {
  if (!one || !other || another) return undefined;
  const standing = standingRecords(community.records, END_OF_LOG);
  const before = lastIntroduction([one.id, other.id], standing, peopleOf(community.members));
  if (!before) return undefined;
  return sentence([one, other], 'introduced', before.on, asOf);
}

/** A sentence for each day on which some of them were. */
function onceAlready(
  type: HappeningType,
  done: string,
  members: readonly Member[],
  { community, asOf }: Open,
): string | undefined {
  const standing = standingRecords(community.records, END_OF_LOG);
  const ids = members.map(({ id }) => id);
  const last = lastWithEach(type, ids, standing, peopleOf(community.members));
  const days = [...new Set([...last.values()].map(({ on }) => on))].sort();
  const sentences = days.map((day) => {
    const those = members.filter(({ id }) => last.get(id)?.on === day);
    return sentence(those, done, day, asOf);
  });
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function sentence(those: readonly Member[], done: string, on: CivilDate, asOf: CivilDate): string {
  const names = namesText(those.map(personName));
  const were = those.length === 1 ? 'was' : 'were';
  return `${names} ${were} ${done} already, on ${shortDate(on, asOf)}.`;
}
