import { decodeTime, monotonicFactory } from 'ulid';
import type { CivilDate } from '../domain/civil-date.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import { usageError } from '../domain/errors.ts';
import { recordPath } from '../domain/layout.ts';
import { recordSchema, type Said } from '../domain/record.ts';
import { validate } from '../domain/validate.ts';
import type { NewFile } from './new-file.ts';
import { LONGEST_RECORD } from './quick-records.ts';
import { recordJson } from './record-json.ts';
import { refuse } from './refuse.ts';

/** Makes a ULID for a time in milliseconds; of two that one command makes, the later is greater. */
export type MakeUlid = (time: number) => string;

/** A record that is in the log already, as far as its place in the order goes. */
interface Recorded {
  readonly id: string | null;
  readonly on: CivilDate;
}

const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
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
 * The files that check-ins are recorded in: one for each month that they are of. A file is named by
 * its first record's day and id.
 *
 * Records of one day are in order of their ids, so each id is made greater than those that the log
 * has for its day, even where the clock was set back since. Where the clock cannot be right, the
 * id's time is noon of the record's day.
 * @param log the records that are there already
 * @throws CopError exit 2 where a check-in is none that would be read again
 */
export function recordFiles(
  drafts: readonly CheckInDraft[],
  now: Date,
  makeUlid: MakeUlid,
  log: readonly Recorded[] = [],
): readonly NewFile[] {
  const months = new Map<string, { path: string; lines: string[] }>();
  for (const draft of drafts) {
    const id = makeUlid(timeFor(draft.on, now, log));
    const month = draft.on.slice(0, 7);
    const path = recordPath(draft.on, id);
    const file = months.get(month) ?? { path, lines: [] };
    file.lines.push(`- ${lineOf(recordOf(draft, id))}\n`);
    months.set(month, file);
  }
  return [...months.values()].map(({ path, lines }) => ({ path, text: lines.join('') }));
}

/** @throws CopError exit 2 where the record is none that would be read again */
function lineOf(record: Record<string, unknown>): string {
  refuse(validate(recordSchema, record).problems);
  const line = recordJson(record);
  if (line.length <= LONGEST_RECORD - '- '.length) return line;
  throw usageError('the note is longer than a record may be', 'Shorten it');
}

function timeFor(on: CivilDate, now: Date, log: readonly Recorded[]): number {
  let time = isPlausible(now) ? now.getTime() : Math.max(0, Date.parse(`${on}T12:00:00Z`));
  for (const one of log)
    if (one.on === on && one.id !== null) time = Math.max(time, decodeTime(one.id) + 1);
  return Math.min(time, LATEST_IN_ULID);
}

/** The keys in the order in which people read them; what was not said has no key. */
function recordOf(draft: CheckInDraft, id: string): Record<string, unknown> {
  return {
    id,
    on: draft.on,
    type: 'check-in',
    key_result: draft.keyResult,
    ...(draft.said ? saidKey(draft.said) : {}),
    ...(draft.confidence === null ? {} : { confidence: draft.confidence }),
    ...(draft.blocked ? { blocked: true } : {}),
    ...(draft.note === null ? {} : { note: draft.note }),
    ...(draft.by === null ? {} : { by: draft.by }),
  };
}

function saidKey(said: Said): Record<string, unknown> {
  switch (said.kind) {
    case 'value':
      return { value: said.value };
    case 'add':
      return { add: said.add };
    case 'done':
      return { done: said.step };
    case 'undone':
      return { undone: said.step };
  }
}
