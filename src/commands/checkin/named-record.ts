import type { Change } from '../../domain/change.ts';
import type { CheckIn } from '../../domain/check-in.ts';
import { usageError } from '../../domain/errors.ts';
import type { Happening } from '../../domain/happening.ts';
import { type LastOf, resolveRecord, shortId } from '../../insight/resolve-record.ts';
import { changeBack } from '../../report/change-back.ts';
import { recordText } from '../../report/record-text.ts';
import type { Open } from '../running/open.ts';

/**
 * The check-in that is to be corrected or taken back.
 * @param written its id, or `last`
 * @param of whose last one
 * @throws CopError exit 2 where there is none, or it is none that this can be done to
 */
export function namedCheckIn(
  written: string,
  { community }: Open,
  of: Omit<LastOf, 'kind'>,
  to: 'correct' | 'withdraw',
): CheckIn & { readonly id: string } {
  const record = resolveRecord(written, community.records, { ...of, kind: 'check-in' }, to);
  if (record.type === 'change') throw isChange(record, community);
  if (record.type !== 'check-in') throw isHappening(record, to);
  const { id } = record;
  if (id === null) throw new Error('a record without an id was named');
  return { ...record, id };
}

function isHappening(record: Happening, to: 'correct' | 'withdraw') {
  return usageError(
    `${shortId(record)} is no check-in, but a record of type ${record.type}`,
    'It has a command of its own',
    `log ${to} ${shortId(record)}`,
  );
}

function isChange(change: Change, community: Open['community']) {
  return usageError(
    `${shortId(change)} is no check-in: it says that a goalpost was moved (${recordText(change, undefined)})`,
    'To undo that, change it back',
    changeBack([change], community),
  );
}
