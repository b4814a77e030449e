import type { CheckIn } from '../../domain/check-in.ts';
import type { WithdrawalDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { LogRecord } from '../../domain/record.ts';
import { recordsBehind } from '../../insight/left-behind.ts';
import { leftBehindText } from '../../report/left-behind.ts';
import { leftBehindIn, type Reason } from '../running/goalposts.ts';
import type { Open } from '../running/open.ts';

/** A goal as it was, undefined where its file had an error, and as it is. */
interface Edited {
  readonly before: Goal | undefined;
  readonly after: Goal;
}

/** What is to become of the check-ins that a changed key result has no place for any more. */
export interface Rule extends Reason {
  /** `goal/key-result`. */
  readonly reference: string;
  /** Whether they may be taken back with the change. */
  readonly force: boolean;
}

/**
 * The withdrawals of the check-ins that a changed key result has no place for any more: if they stood,
 * no report could count it.
 * @throws CopError exit 2 where there are such check-ins, and nothing says that they may go; or one
 *   has no id by which it could be taken back
 */
export function withdrawalsOf(open: Open, edited: Edited, rule: Rule): readonly WithdrawalDraft[] {
  const { reference, force, why, by } = rule;
  const left = leftBehindOf(open, edited, reference);
  if (left.length > 0 && !force) throw refused(open, edited, left, reference);
  if (left.length === 0) return [];
  return recordsBehind(left, open.community.records).map((one) => ({
    type: 'withdrawal',
    withdraws: idOf(one),
    keyResult: reference,
    on: open.asOf,
    note: why ?? 'The key result was changed, and has no place for it any more',
    by,
  }));
}

/** That check-ins were taken back with the change; nothing where none were. */
export function takenBackLines(open: Open, edited: Edited, reference: string): readonly string[] {
  const left = leftBehindOf(open, edited, reference);
  if (left.length === 0) return [];
  const text = leftBehindText(left, edited.before ?? edited.after, open.asOf);
  return [`Taken back, since it has no place for that any more: ${text}`];
}

function leftBehindOf(open: Open, { before, after }: Edited, reference: string) {
  return leftBehindIn(open, before, after).filter((one) => one.keyResult === reference);
}

function refused(
  { asOf }: Open,
  { before, after }: Edited,
  left: readonly CheckIn[],
  reference: string,
) {
  const text = leftBehindText(left, before ?? after, asOf);
  return usageError(
    `${reference} was not changed: it would have no place any more for ${text}`,
    'To change it all the same, and take that back with it, add --force. To see what there is',
    `history ${reference}`,
  );
}

function idOf({ id, place }: LogRecord): string {
  if (id !== null) return id;
  throw usageError(
    `the check-in at ${fileAndLine(place)} would have no place any more, and it has no id by which it could be taken back`,
    'Take it out of that file first',
  );
}
