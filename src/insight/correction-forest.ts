import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';

/** A record of the log in the forest that corrections make: each hangs below what it corrects. */
export interface Entry {
  /** Null for a record that is named and not there. */
  readonly record: LogRecord | null;
  /** Whether its day has come. Before, it holds only the corrections together that it stands between. */
  readonly acts: boolean;
  /** Its place among all records, in their order. */
  readonly rank: number;
  /** What it corrects. */
  above: Entry | null;
  /** What it withdraws. */
  takesBack: Entry | null;
  readonly corrections: Entry[];
  /** The first record that withdraws it. */
  withdrawnBy: LogRecord | null;
  /** Whether it, or a correction below it, acts and is not withdrawn. */
  lives: boolean;
}

/** What corrections and withdrawals make of the records. */
export interface Forest {
  /** One for each record that is named or there; records with one id, or one key, are one. */
  readonly entries: readonly Entry[];
  /** The records that repeat an earlier one, and the entry of that one. */
  readonly repeated: ReadonlyMap<LogRecord, Entry>;
}

/**
 * What corrects what, and what withdraws what.
 *
 * A correction may be dated before what it corrects. So a record of a later day is known by its id,
 * its key and what it corrects, which lead on to the record that is meant; it does nothing and says
 * nothing. Of records that correct one another in a circle, nothing corrects the last. A withdrawal
 * is neither corrected nor withdrawn.
 *
 * @param inOrder records in the order of the log, those of later days too
 * @param asOf the last day whose records act
 */
export function forestOf(inOrder: readonly LogRecord[], asOf: CivilDate): Forest {
  const { entries, byId, repeated } = distinct(inOrder, asOf);
  const records = [...entries];
  const named = (id: string): Entry => {
    const known = byId.get(id);
    if (known) return known;
    const lost = newEntry(null, -1, asOf);
    byId.set(id, lost);
    entries.push(lost);
    return lost;
  };
  for (const entry of records) act(entry, named);
  cutCircles(records);
  for (const entry of records) entry.above?.corrections.push(entry);
  for (const entry of entries) if (entry.acts) enliven(entry);
  return { entries, repeated };
}

/** What a record corrects, and what that corrects, up to the first of them. */
export function rootOf(entry: Entry): Entry {
  let root = entry;
  while (root.above !== null) root = root.above;
  return root;
}

/** The records, and which one an id names: those with one id, or with one key, are the first of them. */
function distinct(
  inOrder: readonly LogRecord[],
  asOf: CivilDate,
): { entries: Entry[]; byId: Map<string, Entry>; repeated: Map<LogRecord, Entry> } {
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  const byKey = new Map<string, Entry>();
  const repeated = new Map<LogRecord, Entry>();
  for (const [rank, record] of inOrder.entries()) {
    const { id, key } = record;
    const entry = lookUp(byId, id) ?? lookUp(byKey, key) ?? newEntry(record, rank, asOf);
    if (entry.record === record) entries.push(entry);
    else repeated.set(record, entry);
    name(byId, id, entry);
    name(byKey, key, entry);
  }
  return { entries, byId, repeated };
}

function lookUp(entries: ReadonlyMap<string, Entry>, name: string | null): Entry | undefined {
  return name === null ? undefined : entries.get(name);
}

function name(entries: Map<string, Entry>, by: string | null, entry: Entry): void {
  if (by !== null && !entries.has(by)) entries.set(by, entry);
}

function newEntry(record: LogRecord | null, rank: number, asOf: CivilDate): Entry {
  const acts = record !== null && record.on <= asOf;
  return {
    record,
    acts,
    rank,
    above: null,
    takesBack: null,
    corrections: [],
    withdrawnBy: null,
    lives: false,
  };
}

function act(entry: Entry, named: (id: string) => Entry): void {
  const { corrects = null, withdraws = null } = entry.record ?? {};
  const id = withdraws ?? corrects;
  if (id === null) return;
  const target = named(id);
  if (isWithdrawal(target)) return;
  if (withdraws === null) entry.above = target;
  else entry.takesBack = target;
  if (withdraws !== null && entry.acts) target.withdrawnBy ??= entry.record;
}

/** Whether an entry is a record that takes another back. */
export function isWithdrawal(entry: Entry): boolean {
  return (entry.record?.withdraws ?? null) !== null;
}

function cutCircles(entries: readonly Entry[]): void {
  const seen = new Set<Entry>();
  for (const start of entries) {
    if (start.above === null) continue;
    const walk: Entry[] = [];
    let entry: Entry | null = start;
    while (entry !== null && !seen.has(entry)) {
      seen.add(entry);
      walk.push(entry);
      entry = entry.above;
    }
    const back = entry === null ? -1 : walk.indexOf(entry);
    if (back >= 0) cut(walk.slice(back));
  }
}

/** Lets what corrects the last of a circle correct nothing: nothing then corrects the last. */
function cut(circle: readonly Entry[]): void {
  const last = lastOf(circle);
  for (const entry of circle) if (entry.above === last) entry.above = null;
}

/** The last of some entries by the order of the log. */
export function lastOf(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (last, entry) => (last === undefined || entry.rank > last.rank ? entry : last),
    undefined,
  );
}

/** What is withdrawn takes everything below it along, so nothing above it comes to life by it. */
function enliven(start: Entry): void {
  for (let entry: Entry | null = start; entry !== null; entry = entry.above) {
    if (entry.withdrawnBy !== null || entry.lives) return;
    entry.lives = true;
  }
}
