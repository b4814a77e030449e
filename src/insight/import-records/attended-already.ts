import type { Member } from '../../domain/member.ts';
import type { LogRecord } from '../../domain/record.ts';
import { END_OF_LOG } from '../log-order.ts';
import { peopleOf } from '../people.ts';
import { standingRecords } from '../standing.ts';
import type { KnownRow } from './once-each.ts';

/**
 * Tells whether somebody is recorded to have come to an experience on a day, also where a person wrote
 * that, or another file said it. Of an attendance without an experience nothing tells that.
 */
export function attendedAlready(
  records: readonly LogRecord[],
  members: readonly Member[],
): (one: KnownRow) => boolean {
  const { who } = peopleOf(members);
  const wasThere = new Set<string>();
  const own = records.some(({ type }) => type === 'attendance');
  for (const record of own ? standingRecords(records, END_OF_LOG) : [])
    if (record.type === 'attendance' && typeof record.says.experience === 'string')
      for (const id of record.members)
        wasThere.add(mark(record.on, record.says.experience, who(id)?.id ?? id));
  return ({ row, members: [member = ''] }) => {
    const { experience } = row.fields;
    return typeof experience === 'string' && wasThere.has(mark(row.on, experience, member));
  };
}

function mark(on: string, experience: string, member: string): string {
  return [on, experience, member].join('\n');
}
