import { decodeTime, monotonicFactory } from 'ulid';
import { keysOfSaid } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { type CheckInDraft, namedBy, type RecordDraft } from '../domain/drafts.ts';
import { usageError } from '../domain/errors.ts';
import { LOG_FOLDER, recordPath } from '../domain/layout.ts';
import { type LogRecord, readRecord } from '../domain/record.ts';
import type { NewFile } from './new-file.ts';
import { LONGEST_RECORD } from './quick-records.ts';
import { recordJson } from './record-json.ts';
import { refuse } from './refuse.ts';

/** Makes a ULID for a time in milliseconds; of two that one command makes, the later is greater. */
export type MakeUlid = (time: number) => string;

/** A record that is in the log already, as far as what is written rests on it. */
export type Recorded = Pick<LogRecord, 'id' | 'on' | 'type'>;

const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** How many bytes of records go into one file of several; a file may have 1 MiB. */
const MOST_BYTES = 800_000;
/** A ULID has 48 bits for the time. */
const LATEST_IN_ULID = 2 ** 48 - 1;

/** The ULIDs of one command. */
export function ulids(): MakeUlid {
  return monotonicFactory();
}

/** Whether a computer's clock can be right: from 2020 to 2099. */
export function isPlausible(now: Date): boolean {
  return now.getTime() >= EARLIEST && now.getTime() < LATEST;
}

/**
 * The files that records are written to: one for each month that they are of, or several where one would
 * come near the 1 MiB that a file may have. A record without a day
 * of its own is of the day of the record it names. A file is named by its first record's day and id.
 *
 * Records of one day are in order of their ids, so the ids are made greater than those that the log
 * has for these days, even where the clock was set back since. Where the clock cannot be right, their
 * time is noon of the last of these days. All have one time, so each is the next after the one
 * before: that shows which records, also of several months, one command wrote.
 * @param log the records that are there already
 * @throws CopError exit 2 where a record is none that would be read again, or names none of the log
 * as the one that gives it its day
 */
export function recordFiles(
  drafts: readonly RecordDraft[],
  now: Date,
  makeUlid: MakeUlid,
  log: readonly Recorded[] = [],
): readonly NewFile[] {
  const named = namedIn(drafts, log);
  const dated = drafts.map((draft) => ({ draft, day: dayOf(draft, named) }));
  const time = timeFor(new Set(dated.map(({ day }) => day)), now, log);
  const files: Filling[] = [];
  const months = new Map<string, Filling>();
  for (const { draft, day } of dated) {
    const id = makeUlid(time);
    const month = day.slice(0, 7);
    const line = `- ${lineOf(recordOf(draft, id, named))}\n`;
    const bytes = utf8.encode(line).length;
    const open = months.get(month);
    const file =
      open && open.bytes + bytes <= MOST_BYTES
        ? open
        : { path: recordPath(day, id), lines: [], bytes: 0 };
    if (file !== open) files.push(file);
    file.lines.push(line);
    file.bytes += bytes;
    months.set(month, file);
  }
  return files.map(({ path, lines }) => ({ path, text: lines.join('') }));
}

const utf8 = new TextEncoder();

/** A file as it is filled. */
interface Filling {
  readonly path: string;
  readonly lines: string[];
  bytes: number;
}

/** Records of the log by their ids. */
type ById = ReadonlyMap<string, Recorded>;

/** The records that drafts name; of two with one id, the first. */
function namedIn(drafts: readonly RecordDraft[], log: readonly Recorded[]): ById {
  const wanted = new Set(drafts.map(namedBy));
  const found = new Map<string, Recorded>();
  for (const one of log)
    if (one.id !== null && wanted.has(one.id) && !found.has(one.id)) found.set(one.id, one);
  return found;
}

function dayOf(draft: RecordDraft, named: ById): CivilDate {
  if (draft.on !== null) return draft.on;
  const id = namedBy(draft);
  const day = named.get(id ?? '')?.on;
  if (day !== undefined) return day;
  throw usageError(`no record has the id ${id}`, 'Copy the id of the record that is meant');
}

/** @throws CopError exit 2 where the record is none that would be read again */
function lineOf(record: Record<string, unknown>): string {
  refuse(readRecord(record, { file: LOG_FOLDER }).problems);
  const line = recordJson(record);
  if (line.length <= LONGEST_RECORD - '- '.length) return line;
  throw usageError('the note is longer than a record may be', 'Shorten it');
}

function timeFor(days: ReadonlySet<CivilDate>, now: Date, log: readonly Recorded[]): number {
  const noons = [...days].map((day) => Date.parse(`${day}T12:00:00Z`));
  let time = isPlausible(now) ? now.getTime() : Math.max(0, ...noons);
  for (const { id, on } of log)
    if (id !== null && days.has(on)) time = Math.max(time, decodeTime(id) + 1);
  return Math.min(time, LATEST_IN_ULID);
}

/** The keys in the order in which people read them; what was not said has no key. */
function recordOf(draft: RecordDraft, id: string, named: ById): Record<string, unknown> {
  const { keyResult, note, by } = draft;
  return {
    id,
    ...(draft.on === null ? {} : { on: draft.on }),
    type: typeOf(draft, named),
    ...(keyResult === null ? {} : { key_result: keyResult }),
    ...whatIsSaid(draft),
    ...(note === null ? {} : { note }),
    ...(by === null ? {} : { by }),
    ...('key' in draft && draft.key !== null ? { key: draft.key } : {}),
    ...whatIsNamed(draft),
  };
}

/** A withdrawal is of the type of the record that it takes back. */
function typeOf(draft: RecordDraft, named: ById): LogRecord['type'] {
  if (draft.type !== 'withdrawal') return draft.type;
  return named.get(draft.withdraws)?.type ?? 'check-in';
}

function whatIsSaid(draft: RecordDraft): Record<string, unknown> {
  switch (draft.type) {
    case 'check-in':
      return whatCheckInSays(draft);
    case 'change':
      return {
        field: draft.field,
        ...(draft.was === null ? {} : { was: draft.was }),
        ...(draft.is === null ? {} : { is: draft.is }),
      };
    case 'withdrawal':
      return {};
    default:
      return {
        ...(draft.members.length === 0 ? {} : { members: draft.members }),
        ...draft.fields,
      };
  }
}

function whatCheckInSays({ said, confidence, blocked }: CheckInDraft): Record<string, unknown> {
  return {
    ...(said ? keysOfSaid(said) : {}),
    ...(confidence === null ? {} : { confidence }),
    ...(blocked ? { blocked: true } : {}),
  };
}

function whatIsNamed(draft: RecordDraft): Record<string, unknown> {
  if (draft.type === 'withdrawal') return { withdraws: draft.withdraws };
  if (draft.type === 'change' || draft.corrects === null) return {};
  return { corrects: draft.corrects };
}
