import type { Community } from '../../domain/community.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { NOTHING_WRITTEN, record, say, toTakeBack } from '../checkin/recording.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { alreadyLines, answerTo } from './answer.ts';
import { draftsOf, sortedByKey } from './drafts.ts';
import type { LogOptions } from './flags.ts';
import { alreadyIntroduced } from './introduced.ts';
import { recordedJson } from './recorded-json.ts';
import { type Heard, hear, type LogWords } from './understand.ts';

/** What `cop log` and its verbs read of a workspace. */
export const READ_FOR_LOG = {
  personas: 'none',
  goals: 'all',
  members: 'all',
  log: 'all',
} as const;

/**
 * Records something that happened, says what was understood, and which key results it moves.
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to
 *   ask; 3 where the log has an error; 4 where the disk says no
 */
export async function logHappening(
  session: Session,
  words: LogWords,
  options: LogOptions,
): Promise<void> {
  const open = openWorkspace(session, READ_FOR_LOG);
  refuseErrorsInLog(open);
  const heard = await hear(session, open, words, options);
  if (!heard) return session.tell(NOTHING_WRITTEN);
  const by = whoRecords(options.by, session.env);
  const members = heard.said.members.map(({ id }) => id);
  const drafts = draftsOf({ ...heard.said, members }, { by, key: options.key ?? null });
  const { fresh, already } = sortedByKey(drafts, open.community.records);
  const known = alreadyLines(already, open);
  if (fresh.length === 0) {
    if (options.json) session.printExactly(recordedJson([], already));
    else say(session, known);
    return;
  }
  tellIntroduced(session, open, heard);
  const recording = {
    drafts: fresh,
    answer: [...known, ...answerTo(fresh, open, afterAll(open, fresh))],
    afterwards: [toTakeBack(session, by)],
    ...(options.json ? { json: (files: readonly NewFile[]) => recordedJson(files, already) } : {}),
  };
  record(session, open, recording, options);
}

function afterAll({ community }: Open, drafts: readonly HappeningDraft[]): Community {
  return drafts.reduce<Community>(withRecord, community);
}

/** By flags it is told; in a dialogue it was asked about. */
function tellIntroduced(session: Session, open: Open, { said, by }: Heard): void {
  if (by === 'dialogue' || said.type !== 'introduction') return;
  const introduced = alreadyIntroduced(said.members, open);
  if (introduced) session.tell(`${introduced.sentence} This is recorded as well.`);
}
