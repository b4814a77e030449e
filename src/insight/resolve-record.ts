import { type CivilDate, longDate } from '../domain/civil-date.ts';
import { usageError } from '../domain/errors.ts';
import { fileAndLine, type Place } from '../domain/finding.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { END_OF_LOG } from './log-order.ts';
import { type Outcome, outcomes } from './outcomes.ts';

/** How many characters of an id, from its end, name a record. */
const SHORT = 6;

/** How many records are offered where none could be found. */
const MOST_OFFERED = 4;

/**
 * How people name a record: the last six characters of its id, or where it stands, `file:line`, if a
 * person wrote it by hand without one.
 */
export function shortId({ id, place }: LogRecord): string {
  return id === null ? fileAndLine(place) : shortOf(id);
}

/** The part of a record's id by which people name it. */
export function shortOf(id: string): string {
  return id.slice(-SHORT);
}

/** What records a command is about, and how it is called. */
const OF_KIND = {
  'check-in': {
    is: ({ type }: LogRecord) => type === 'check-in',
    one: 'check-in',
    command: 'checkin',
  },
  happening: {
    is: isHappening,
    one: 'record of what happened',
    command: 'log',
  },
} as const;

/** Which record `last` means. */
export interface LastOf {
  /** A check-in, or something that happened. */
  readonly kind: keyof typeof OF_KIND;
  /** Who wrote it; null for anybody. */
  readonly by: string | null;
  /** The key result that it still counts for, `goal/key-result`; of any where it is not said. */
  readonly keyResult?: string | undefined;
}

/** Whether a record is named as the last one. */
export function isLast(written: string): boolean {
  return written.trim().toLowerCase() === 'last';
}

/**
 * The record that is meant on the command line, to be corrected or withdrawn: its whole id, or at
 * least the last six characters of it, in small or large letters; `file:line`; or `last`, the one
 * of its kind that was written last and not withdrawn, whatever day it is of.
 * @param of whose `last` is meant; that of a key result is one that still counts for it
 * @param to what is to be done with it: what was corrected is corrected no second time, but its
 *   correction is
 * @throws CopError exit 2 with the candidates, or what to do instead, where that cannot be
 */
export function resolveRecord(
  written: string,
  records: readonly LogRecord[],
  of: LastOf,
  to: 'correct' | 'withdraw',
): LogRecord {
  const record = isLast(written) ? lastOf(records, of) : named(written, records, of.kind);
  refuseWithoutId(record);
  refuseSettled(record, records, to);
  return record;
}

function lastOf(records: readonly LogRecord[], { by, keyResult, kind }: LastOf): LogRecord {
  const becameOf = outcomes(records, END_OF_LOG);
  if (keyResult !== undefined) return lastOfKeyResult(records, becameOf, { by, keyResult });
  const all = newestFirst(records, kind);
  const own = all.filter((one) => by === null || one.by === by);
  const last = own.find((one) => becameOf.get(one)?.kind !== 'withdrawn');
  if (last) return last;
  const { one, command } = OF_KIND[kind];
  if (own.length > 0)
    throw usageError(
      by === null ? `no ${one} still counts` : `${by} has no ${one} that still counts`,
      'Record one first',
      command,
    );
  if (by === null || all.length === 0)
    throw usageError(`there is no ${one} yet`, 'Record one first', command);
  throw usageError(`${by} has recorded no ${one} yet`, offer(records, kind));
}

/** What was moved to another key result counts there, and what was moved to this one counts here. */
function lastOfKeyResult(
  records: readonly LogRecord[],
  becameOf: ReadonlyMap<LogRecord, Outcome>,
  { by, keyResult }: { readonly by: string | null; readonly keyResult: string },
): LogRecord {
  const counting = newestFirst(records, 'check-in').filter(
    (one) => one.keyResult === keyResult && becameOf.get(one)?.kind === 'stands',
  );
  const last = counting.find((one) => by === null || one.by === by);
  if (last) return last;
  if (counting.length > 0)
    throw usageError(
      `no check-in of ${keyResult} by ${by} still counts`,
      offered(counting.slice(0, MOST_OFFERED)),
    );
  throw usageError(
    `no check-in of ${keyResult} still counts`,
    `To mean one of another key result, name it by its id. ${offer(records, 'check-in')}`,
  );
}

/** Records of a kind with an id, by when they were written. */
function newestFirst(records: readonly LogRecord[], kind: LastOf['kind']): LogRecord[] {
  return records
    .filter((one) => OF_KIND[kind].is(one) && one.withdraws === null && one.id !== null)
    .sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? 1 : -1));
}

function named(written: string, records: readonly LogRecord[], kind: LastOf['kind']): LogRecord {
  const wanted = written.trim();
  const found = records.filter(
    ({ id, place }) =>
      fileAndLine(place) === wanted ||
      (wanted.length >= SHORT && id !== null && id.endsWith(wanted.toUpperCase())),
  );
  const [first, ...others] = found;
  if (first === undefined) throw notFound(wanted, records, kind);
  // Two records with one id are one: which of them is meant makes no difference.
  if (others.every(({ id }) => id === first.id && id !== null)) return first;
  throw usageError(
    `"${wanted}" could be ${found.length} records`,
    `Write more of its id: ${found.map((one) => `${one.id} (${about(one)})`).join(', ')}`,
  );
}

function notFound(wanted: string, records: readonly LogRecord[], kind: LastOf['kind']): Error {
  if (wanted.length < SHORT)
    return usageError(
      `"${wanted}" is too short to name a record`,
      `Write the last six characters of its id. ${offer(records, kind)}`,
    );
  return usageError(`no record has an id that ends in "${wanted}"`, offer(records, kind));
}

/** @param records the whole log: what was withdrawn, or has a correction in its place, is not offered */
function offer(records: readonly LogRecord[], kind: LastOf['kind']): string {
  const became = outcomes(records, END_OF_LOG);
  const latest = newestFirst(records, kind)
    .filter((one) => became.get(one)?.kind === 'stands')
    .slice(0, MOST_OFFERED);
  if (latest.length === 0) return `There is no ${OF_KIND[kind].one} with an id that still counts`;
  return offered(latest);
}

function offered(latest: readonly LogRecord[]): string {
  return `The last ones: ${latest.map((one) => `${shortId(one)} (${about(one)})`).join(', ')}`;
}

/** What and when, for whoever has to choose: `build/invite-members, 12 November 2026, ana`. */
function about({ keyResult, on, by, type, withdraws }: LogRecord): string {
  const what = keyResult ?? (withdraws === null ? type : 'a withdrawal');
  return [what, longDate(on), ...(by === null ? [] : [by])].join(', ');
}

function refuseWithoutId({ id, place }: LogRecord): void {
  if (id !== null) return;
  throw usageError(
    `the record at ${fileAndLine(place)} has no id, so no other record can name it`,
    'It was written by hand: change that line, or delete it',
  );
}

function refuseSettled(
  record: LogRecord,
  records: readonly LogRecord[],
  to: 'correct' | 'withdraw',
): void {
  const name = shortId(record);
  const outcome = outcomes(records, END_OF_LOG).get(record);
  if (record.withdraws !== null)
    throw usageError(
      `${name} takes another record back, and is not ${to === 'correct' ? 'corrected' : 'withdrawn'} itself`,
      'Record anew what was taken back',
      commandFor(record),
    );
  if (outcome?.kind === 'withdrawn')
    throw usageError(
      `${name} was withdrawn already${said(outcome.by)}`,
      'Record anew what is true',
      commandFor(record),
    );
  if (outcome?.kind === 'corrected' && to === 'correct')
    throw usageError(
      `${name} was corrected already${said(outcome.by)}`,
      `Correct what stands in its place: ${shortId(outcome.by)}`,
    );
}

/** The command that writes records of the kind of this one. */
function commandFor(record: LogRecord): string {
  return OF_KIND.happening.is(record) ? OF_KIND.happening.command : OF_KIND['check-in'].command;
}

/** Where it is said, and by whom. */
function said({ by, on, place }: { by: string | null; on: CivilDate; place: Place }): string {
  const who = by === null ? '' : ` by ${by}`;
  return `${who}, from ${longDate(on)} on (${fileAndLine(place)})`;
}
