import type { CheckIn } from '../../domain/check-in.ts';
import type { WithdrawalDraft } from '../../domain/drafts.ts';
import type { Happening } from '../../domain/happening.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { isCheckIn } from '../../insight/standing.ts';
import { checkInsAgain, recordedLines, takenBackLines } from '../checkin/taken-back.ts';
import { happenedLines, happeningsAgain, unhappenedLines } from '../log/taken-back.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** Records that can be taken back together, by what they record. */
export interface LeftRecords {
  readonly all: readonly LogRecord[];
  readonly checkIns: readonly CheckIn[];
  readonly happenings: readonly Happening[];
}

/** The records of a command, by what they record. */
export function parted(records: readonly LogRecord[]): LeftRecords {
  const checkIns = records.filter(isCheckIn);
  const happenings = records.filter(isHappening);
  return { all: [...checkIns, ...happenings], checkIns, happenings };
}

/** The records as they are shown before they are taken back; not yet safe to print. */
export function leftLines({ checkIns, happenings }: LeftRecords, open: Open): readonly string[] {
  return [...recordedLines(checkIns, open), ...happenedLines(happenings, open)];
}

/** What was taken back, and what follows; not yet safe to print. */
export function takenLines(
  { checkIns, happenings }: LeftRecords,
  drafts: readonly WithdrawalDraft[],
  open: Open,
): readonly string[] {
  return [
    ...(checkIns.length === 0 ? [] : takenBackLines(checkIns, drafts, open)),
    ...(happenings.length === 0 ? [] : unhappenedLines(happenings, drafts, open)),
  ];
}

/** The commands that record them anew, without the `cop` in front. */
export function againCommands(
  session: Session,
  { checkIns, happenings }: LeftRecords,
  open: Open,
): readonly string[] {
  return [...checkInsAgain(session, checkIns), ...happeningsAgain(session, happenings, open)];
}
