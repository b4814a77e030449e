import type { WithdrawalDraft } from '../../domain/drafts.ts';
import { askOptional } from '../../prompts/ask-text.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { record, toRecordAgain } from '../checkin/recording.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { dayOn } from './day.ts';
import type { LogOptions } from './flags.ts';
import { type NamedHappening, namedHappening } from './named.ts';
import { READ_FOR_LOG } from './record-happening.ts';
import { recordedJson } from './recorded-json.ts';
import { happeningsStood } from './stood.ts';
import { happenedLines, happeningsAgain, unhappenedLines } from './taken-back.ts';

/** What the flags of `cop log withdraw` say. */
export interface WithdrawOptions extends Pick<LogOptions, 'on' | 'by' | 'dryRun' | 'json'> {
  readonly why?: string;
}

/**
 * Takes a record of what happened back. At a terminal the person is asked why, if no flag says it.
 * @throws CopError exit 2 where there is no such record, or it cannot be taken back; 3 where the log has
 *   an error; 4 where the disk says no
 */
export async function withdrawHappening(
  session: Session,
  written: string,
  options: WithdrawOptions,
): Promise<void> {
  const open = openWorkspace(session, READ_FOR_LOG);
  refuseErrorsInLog(open);
  const by = whoRecords(options.by, session.env);
  const taken = namedHappening(written, open, by, 'withdraw');
  const day = dayOn(options.on, open.asOf) ?? null;
  const draft: WithdrawalDraft = {
    type: 'withdrawal',
    withdraws: taken.id,
    keyResult: null,
    on: day === taken.on ? null : day,
    note: options.why ?? (await askWhy(session, taken, open)),
    by,
  };
  const stood = happeningsStood([taken], open.community.records);
  const recording = {
    drafts: [draft],
    answer: unhappenedLines([taken], [draft], open),
    afterwards: toRecordAgain(session, happeningsAgain(session, stood, open)),
    ...(options.json ? { json: recordedJson } : {}),
  };
  record(session, open, recording, options);
}

async function askWhy(session: Session, taken: NamedHappening, open: Open): Promise<string | null> {
  if (!session.asker) return null;
  const asker = await session.asker();
  asker.say(happenedLines(happeningsStood([taken], open.community.records), open).join('\n'));
  return askOptional(asker, 'Why is it taken back? Ctrl-C leaves it as it is.', 'below');
}
