import type { WithdrawalDraft } from '../../domain/drafts.ts';
import type { LogRecord } from '../../domain/record.ts';
import { lastRecording } from '../../insight/last-recording.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { record, toRecordAgain } from '../checkin/recording.ts';
import { type Open, openWorkspace, refuseErrors } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { againCommands, type LeftRecords, leftLines, parted, takenLines } from './left-records.ts';
import { changedSince, correctedSince, nothingLeft, tookBack } from './refusals.ts';

/** What the flags of `cop undo` say. */
export interface UndoOptions {
  readonly by?: string;
  readonly why?: string;
  readonly dryRun?: boolean;
}

/**
 * Takes back what the last command of a person recorded. At a terminal it is shown and they are asked
 * first; where nobody is there to be asked, the command was word enough. That nothing is left to take
 * back is no error: what a script wanted gone is gone.
 * @throws CopError exit 2 where it was an edit, which is changed back, or took records back, which are
 *   recorded anew, or where somebody else has corrected it since; 3 where the log has an error; 4 where
 *   the disk says no
 */
export async function undoLast(session: Session, options: UndoOptions): Promise<void> {
  const open = openWorkspace(session, {
    personas: 'none',
    goals: 'all',
    members: 'all',
    log: 'all',
  });
  const by = whoRecords(options.by, session.env);
  refuseUnknown(open, by);
  const last = lastRecording(open.community, by);
  switch (last.kind) {
    case 'nothing':
      return session.tell(nothingLeft(by, open.community));
    case 'changes':
      throw changedSince(last.changes, open.community);
    case 'taken-back':
      throw tookBack(by, last.records.length, {
        cop: session.screen.cop,
        again: againCommands(session, parted(last.records), open),
      });
    case 'corrected':
      throw correctedSince(last.record, last.by);
    case 'records':
      return takeBack(session, open, parted(last.records), { ...options, by });
  }
}

/** Whether a goalpost is still where an edit moved it to says its goal's file: it must be readable. */
function refuseUnknown(open: Open, by: string | null): void {
  const errors = refuseErrorsInLog(open, 'record/wrong-field');
  const { records, unread } = open.community;
  const isUnread = ({ keyResult }: LogRecord) =>
    unread.goals.some(({ id }) => keyResult?.startsWith(`${id}/`));
  if (records.some((one) => one.type === 'change' && one.by === by && isUnread(one)))
    refuseErrors(errors);
}

async function takeBack(
  session: Session,
  open: Open,
  records: LeftRecords,
  { by, why, dryRun }: Omit<UndoOptions, 'by'> & { readonly by: string | null },
): Promise<void> {
  const drafts = records.all.flatMap((one) => withdrawalOf(one, why ?? null, by));
  if (!dryRun && !(await isWanted(session, open, records, by)))
    return session.tell('Nothing was taken back.');
  const answer = takenLines(records, drafts, open);
  const afterwards = toRecordAgain(session, againCommands(session, records, open));
  record(session, open, { drafts, answer, afterwards }, { dryRun });
}

function withdrawalOf(
  { id, keyResult }: LogRecord,
  note: string | null,
  by: string | null,
): WithdrawalDraft[] {
  if (id === null) return [];
  return [{ type: 'withdrawal', withdraws: id, keyResult, on: null, note, by }];
}

async function isWanted(
  session: Session,
  open: Open,
  records: LeftRecords,
  by: string | null,
): Promise<boolean> {
  if (!session.asker) return true;
  const asker = await session.asker();
  const whose = by === null ? 'Recorded last, without a name' : `Recorded last by ${by}`;
  const shown = leftLines(records, open).map((line) => `  ${line}`);
  asker.say([`${whose}:`, ...shown].join('\n'));
  return asker.confirm({ message: 'Take it back?', preset: 'yes' });
}
