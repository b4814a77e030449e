import { shortDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';
import { lastIntroduction } from '../../insight/introduced.ts';
import { END_OF_LOG } from '../../insight/log-order.ts';
import { peopleOf } from '../../insight/people.ts';
import { personName } from '../../insight/person-name.ts';
import { standingRecords } from '../../insight/standing.ts';
import type { Open } from '../running/open.ts';

/** Two people who were introduced to each other already. */
interface Introduced {
  readonly before: Happening;
  /** Not yet safe to print: `Ana Example and Ben Sample were introduced already, on 5 Nov.` */
  readonly sentence: string;
}

/** That two people were introduced already; undefined where they were not, or are not two. */
export function alreadyIntroduced(
  members: readonly Member[],
  { community, asOf }: Open,
): Introduced | undefined {
  const [one, other, another] = members;
  if (!one || !other || another) return undefined;
  const standing = standingRecords(community.records, END_OF_LOG);
  const before = lastIntroduction([one.id, other.id], standing, peopleOf(community.members));
  if (!before) return undefined;
  const names = `${personName(one)} and ${personName(other)}`;
  const sentence = `${names} were introduced already, on ${shortDate(before.on, asOf)}.`;
  return { before, sentence };
}
