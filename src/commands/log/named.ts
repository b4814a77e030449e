import { usageError } from '../../domain/errors.ts';
import type { Happening } from '../../domain/happening.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { resolveRecord, shortId } from '../../insight/resolve-record.ts';
import type { Open } from '../running/open.ts';

/** A record of what happened that can be named. */
export type NamedHappening = Happening & { readonly id: string };

/**
 * The record that is to be put right or taken back.
 * @param written its id or the end of it, or `last`
 * @param by whose last one; null for anybody's
 * @throws CopError exit 2 where there is none, or it is none that this can be done to
 */
export function namedHappening(
  written: string,
  { community }: Open,
  by: string | null,
  to: 'correct' | 'withdraw',
): NamedHappening {
  const record = resolveRecord(written, community.records, { kind: 'happening', by }, to);
  if (!isHappening(record)) throw isOther(record, to);
  const { id } = record;
  if (id === null) throw new Error('a record without an id was named');
  return { ...record, id };
}

function isOther(record: LogRecord, to: 'correct' | 'withdraw') {
  const name = shortId(record);
  if (record.type === 'change')
    return usageError(
      `${name} says that a goalpost was moved, not that something happened`,
      'Say it with that command',
      'kr edit',
    );
  return usageError(
    `${name} is a check-in of ${record.keyResult}`,
    'It has a command of its own',
    to === 'correct' ? `checkin --corrects ${name}` : `checkin --withdraw ${name}`,
  );
}
