import type { Happening } from '../domain/happening.ts';
import type { Member } from '../domain/member.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { END_OF_LOG, inOrderOfLog } from './log-order.ts';
import { outcomes } from './outcomes.ts';
import type { People } from './people.ts';

/**
 * The records of what happened that name somebody, and that stand: also those that name one who turned
 * out to be them. In the order of the log.
 */
export function recordsOfMember(
  { id }: Pick<Member, 'id'>,
  records: readonly LogRecord[],
  { who }: Pick<People, 'who'>,
): readonly Happening[] {
  const names = (one: Happening) => one.members.some((written) => who(written)?.id === id);
  const naming = records.filter(
    (one): one is Happening => isHappening(one) && one.withdraws === null && names(one),
  );
  if (naming.length === 0) return [];
  const became = outcomes(records, END_OF_LOG);
  const standing = new Set<LogRecord>(naming.filter((one) => became.get(one)?.kind === 'stands'));
  return inOrderOfLog(naming).filter((one): one is Happening => standing.has(one));
}
