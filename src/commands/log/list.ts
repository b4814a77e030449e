import { usageError } from '../../domain/errors.ts';
import { counts, happenedIn } from '../../insight/happened.ts';
import { peopleOf } from '../../insight/people.ts';
import type { renderHappened } from '../../report/happened.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { openWorkspace } from '../running/open.ts';
import { dayFrom, type Session } from '../running/session.ts';
import { namesIn, peopleNamed } from './people.ts';
import { typeFrom } from './type.ts';

/** What the flags of `cop log list` say. */
export interface ListOptions {
  readonly since?: string;
  readonly until?: string;
  readonly type?: readonly string[];
  readonly member?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
}

/**
 * The records that the flags ask for.
 * @throws CopError exit 2 for what is no day, type or person; 3 where the log has an error
 */
export function happenedModel(
  session: Session,
  { since, until, type = [], member = [], all = false }: ListOptions,
): Parameters<typeof renderHappened>[0] {
  const open = openWorkspace(session, {
    personas: 'none',
    goals: 'none',
    members: 'all',
    log: 'all',
  });
  refuseErrorsInLog(open);
  const { community, asOf } = open;
  const filter = {
    since: since === undefined ? undefined : dayFrom(since, '--since'),
    until: until === undefined ? undefined : dayFrom(until, '--until'),
    types: type.map(typeFrom),
    members: peopleNamed(member, open).map(({ id }) => id),
  };
  if (filter.since !== undefined && filter.until !== undefined && filter.until < filter.since)
    throw usageError(`no day is since ${since} and until ${until}`, 'Exchange the two');
  const found = happenedIn(community.records, asOf, filter, peopleOf(community.members));
  const records = all ? found : found.filter(counts);
  return { records, leftOut: found.length - records.length, asOf, nameOf: namesIn(community) };
}
