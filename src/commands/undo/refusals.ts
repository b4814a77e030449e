import type { Change } from '../../domain/change.ts';
import type { Community } from '../../domain/community.ts';
import { type CopError, usageError } from '../../domain/errors.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { LogRecord } from '../../domain/record.ts';
import { listed } from '../../insight/resolve.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { changeBack } from '../../report/change-back.ts';
import { recordText } from '../../report/record-text.ts';

/** That a person has nothing left to take back; and who has recorded something, if it is others. */
export function nothingLeft(by: string | null, { records }: Community): string {
  const whose = by === null ? 'that has no name' : `by ${by}`;
  const nothing = `Nothing to undo: no record ${whose} is left that could be taken back.`;
  if (records.some((one) => one.by === by)) return nothing;
  const names = [...new Set(records.map((one) => one.by ?? ''))].filter(Boolean).sort();
  return names.length === 0
    ? nothing
    : `${nothing}\nThere are records by ${listed(names)}: say whose with --by`;
}

/** That an edit was recorded last: its file still says so, and is to be changed back. */
export function changedSince(changes: readonly Change[], community: Community): CopError {
  const moved = changes.map((one) => `${one.keyResult}: ${recordText(one, undefined)}`).join('; ');
  return usageError(
    `what was recorded last is that a goalpost was moved (${moved})`,
    'To undo that, change it back',
    changeBack(changes, community),
  );
}

/**
 * That what was recorded last took records back: to go on to the one before would take back what nobody
 * spoke of.
 * @param count how many it took back
 */
export function tookBack(
  by: string | null,
  count: number,
  { cop, again }: { readonly cop: string; readonly again: readonly string[] },
): CopError {
  const whose =
    by === null ? 'what was recorded last, without a name,' : `what ${by} recorded last`;
  const what = count === 1 ? 'a record' : `${count} records`;
  const message = `${whose} took ${what} back already, so nothing was undone. ${NAMED}`;
  const [only, another] = again;
  if (only === undefined) return usageError(message, '');
  if (another === undefined) return usageError(message, 'To have it again', only);
  const first = again.slice(0, MOST_COMMANDS).map((one) => `${cop} ${one}`);
  const more = again.length > first.length ? `; and ${again.length - first.length} more` : '';
  return usageError(message, `To have them again: ${first.join('; ')}${more}`);
}

/** How one goes on from there. */
const NAMED = 'Another one is taken back by its id: log withdraw, or checkin --withdraw';

const MOST_COMMANDS = 6;

/** That somebody else has corrected it: to take it back would take back what they said too. */
export function correctedSince(record: LogRecord, by: LogRecord): CopError {
  const who = by.by ?? 'somebody';
  return usageError(
    `${shortId(record)}, recorded last, was corrected by ${who} since (${fileAndLine(by.place)})`,
    'If both are wrong, take back what the two of them say',
    `checkin --withdraw ${record.id ?? ''}`,
  );
}
