import type { HappeningDraft } from '../../domain/drafts.ts';
import { withRecords } from '../../insight/if-recorded.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { NOTHING_WRITTEN, record, say, toTakeBack } from '../checkin/recording.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { alreadyLines, answerTo } from './answer.ts';
import { draftsOf, sortedByKey } from './drafts.ts';
import type { LogOptions } from './flags.ts';
import { happenedAlready } from './introduced.ts';
import { recordedJson } from './recorded-json.ts';
import { strangeLines } from './strange.ts';
import { type Heard, hear, type LogWords } from './understand.ts';

/** What `cop log` and its verbs read of a workspace. */
export const READ_FOR_LOG = {
  personas: 'all',
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
  tellAlready(session, open, heard, fresh);
  for (const line of strangeLines(session, open, heard, options)) session.tell(line);
  const recording = {
    drafts: fresh,
    answer: [...known, ...answerTo(fresh, open, withRecords(open.community, fresh))],
    afterwards: [toTakeBack(session, by), ...(words.next === undefined ? [] : [words.next])],
    ...(options.json ? { json: (files: readonly NewFile[]) => recordedJson(files, already) } : {}),
  };
  record(session, open, recording, options);
}

/** By flags it is told; in a dialogue it was asked about. */
function tellAlready(
  session: Session,
  open: Open,
  { said, by }: Heard,
  fresh: readonly HappeningDraft[],
): void {
  if (by === 'dialogue') return;
  const ids = new Set(fresh.flatMap(({ members }) => members));
  const those = said.members.filter(({ id }) => ids.has(id));
  const already = happenedAlready(said.type, those, open);
  if (already !== undefined) session.tell(`${already} This is recorded as well.`);
}
