import { type CivilDate, later } from '../../domain/civil-date.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import type { PracticeOutcome } from '../../domain/happening-types.ts';
import type { Practice } from '../../domain/practice.ts';
import type { LogRecord } from '../../domain/record.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import type { PracticeNow } from '../../insight/practices/occasion.ts';
import { practicesNow } from '../../insight/practices/practices-now.ts';
import { resolvePractice } from '../../insight/resolve-practice.ts';
import { askWhichPractice } from '../../prompts/ask-practice.ts';
import { alreadyDoneText, practiceDoneText } from '../../report/practices-done.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { NOTHING_WRITTEN, record, say, toTakeBack } from '../checkin/recording.ts';
import { alreadyLines } from '../log/answer.ts';
import { dayOn } from '../log/day.ts';
import { sortedByKey } from '../log/drafts.ts';
import { movedLines } from '../log/moved.ts';
import { namesIn } from '../log/people.ts';
import { recordedJson } from '../log/recorded-json.ts';
import { strangeLines } from '../log/strange.ts';
import { practicesRead } from '../practice-flags/file.ts';
import { missing } from '../running/missing.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { type Meant, meant } from './meant.ts';

/** What the flags of `cop practice done` and `cop practice skip` say. */
export interface DoneOptions {
  readonly on?: string;
  readonly note?: string;
  readonly by?: string;
  readonly for?: readonly string[];
  readonly experience?: string;
  readonly key?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const READ = {
  personas: 'none',
  goals: 'all',
  members: 'all',
  log: 'all',
  practices: 'all',
} as const;

/**
 * Records that a practice was done, or left out, and says for which occasion. What was done already stays
 * as it is.
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to ask; 3
 *   where the log or the practices have an error; 4 where the disk says no
 */
export async function recordPractice(
  session: Session,
  written: string | undefined,
  outcome: PracticeOutcome,
  options: DoneOptions,
): Promise<void> {
  const open = openWorkspace(session, READ);
  refuseErrorsInLog(open);
  const practice = await practiceMeant(session, open, written, outcome);
  const on = dayOn(options.on, open.asOf) ?? open.asOf;
  const what = await meant(session, open, nowOf(practice, open, on), { ...options, on });
  if (!what) return session.tell(NOTHING_WRITTEN);
  const draft = draftOf(practice, what, { on, outcome, session, options });
  const telling = { asOf: open.asOf, nameOf: namesIn(open.community), outcome, on };
  const already = alreadyThere(draft, { practice, what, open, telling });
  if (!already) return write(session, open, { practice, what, draft, telling }, options);
  if (options.json) session.printExactly(recordedJson([], already.records));
  else say(session, already.lines);
  if (already.isDone)
    session.tell(
      `Nothing was written. To record it once more: ${session.screen.cop} log practice --practice ${practice.id}`,
    );
}

interface Recording {
  readonly practice: Practice;
  readonly what: Meant;
  readonly telling: Parameters<typeof alreadyDoneText>[2];
}

/** What the log has already, of a retry with the same key, or of all occasions that it is for. */
interface Already {
  readonly records: readonly LogRecord[];
  readonly lines: readonly string[];
  readonly isDone: boolean;
}

function alreadyThere(
  draft: HappeningDraft,
  { practice, what: { occasions }, open, telling }: Recording & { readonly open: Open },
): Already | undefined {
  const { already } = sortedByKey([draft], open.community.records);
  if (already.length > 0)
    return { records: already, lines: alreadyLines(already, open), isDone: false };
  const ended = telling.outcome === 'skipped' ? ['done', 'skipped'] : ['done'];
  if (occasions.length === 0 || !occasions.every(({ state }) => ended.includes(state)))
    return undefined;
  const records = occasions.flatMap(({ shownBy }) => shownBy ?? []);
  return { records, lines: alreadyDoneText(practice, occasions, telling), isDone: true };
}

function write(
  session: Session,
  open: Open,
  { practice, what, draft, telling }: Recording & { readonly draft: HappeningDraft },
  options: DoneOptions,
): void {
  const said = { type: draft.type, on: telling.on, members: [], fields: draft.fields, note: null };
  for (const line of strangeLines(session, open, { said, by: 'flags' }, { ...options }))
    session.tell(line);
  const after = withRecord(open.community, draft);
  const now = nowOf(practice, { ...open, community: after }, telling.on);
  const recording = {
    drafts: [draft],
    answer: [
      ...practiceDoneText(now, what.occasions, telling),
      ...movedLines(open, after, [telling.on]),
    ],
    afterwards: [toTakeBack(session, draft.by)],
    ...(options.json ? { json: (files: readonly NewFile[]) => recordedJson(files) } : {}),
  };
  record(session, open, recording, options);
}

async function practiceMeant(
  session: Session,
  open: Open,
  written: string | undefined,
  outcome: PracticeOutcome,
): Promise<Practice> {
  const practices = practicesRead(open);
  if (written !== undefined || practices.length === 0)
    return resolvePractice(written ?? '', practices);
  const verb = outcome === 'done' ? 'done' : 'skip';
  if (!session.asker)
    throw missing('which practice', { command: `practice ${verb} ${practices[0]?.id}` });
  return askWhichPractice(await session.asker(), practices);
}

/** How it is on the day that is recorded, or today where that is later. */
function nowOf(practice: Practice, { community, asOf }: Open, on: CivilDate): PracticeNow {
  const all = practicesNow(community, later(on, asOf));
  const now = all.find((one) => one.practice.id === practice.id);
  return now ?? { practice, occasions: [], lastDone: null, next: null };
}

interface Recorded {
  readonly on: CivilDate;
  readonly outcome: PracticeOutcome;
  readonly session: Session;
  readonly options: DoneOptions;
}

function draftOf(
  { id }: Practice,
  { members, experience }: Meant,
  { on, outcome, session, options }: Recorded,
): HappeningDraft {
  return {
    type: 'practice',
    keyResult: null,
    on,
    members,
    fields: { practice: id, outcome, ...(experience === null ? {} : { experience }) },
    note: options.note ?? null,
    by: whoRecords(options.by, session.env),
    key: options.key ?? null,
    corrects: null,
  };
}
