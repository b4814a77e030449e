import type { CivilDate } from '../domain/civil-date.ts';
import type { CheckIn } from '../domain/record.ts';

/** A record of the log in the forest that corrections make: each hangs below what it corrects. */
interface Entry {
  /** Null for a record that is named and not there. */
  readonly record: CheckIn | null;
  /** Whether its day has come. Before, it holds only the corrections together that it stands between. */
  readonly acts: boolean;
  /** Its place among all records, in their order. */
  readonly rank: number;
  /** What it corrects. */
  above: Entry | null;
  readonly corrections: Entry[];
  withdrawn: boolean;
  /** Whether it, or a correction below it, acts and is not withdrawn. */
  lives: boolean;
}

/**
 * What is left of the records once corrections and withdrawals have acted, in the order of the
 * places that they take. Of the corrections of one record, and their corrections in turn, the last
 * that is not itself corrected stands; a withdrawn record takes everything below it along.
 *
 * Three cases that only a slip can make have a defined end. Records that correct one another in a
 * circle: the last of them stands. A correction of a withdrawal: it stands by itself, and what was
 * withdrawn stays so. Two records with one id: the first stands.
 *
 * A correction may be dated before what it corrects. So a record of a later day is known by its id,
 * its key and what it corrects, which lead on to the record that is meant; it does nothing and says
 * nothing.
 *
 * @param inOrder records in the order of the log, those of later days too
 * @param asOf the last day whose records act
 */
export function settle(inOrder: readonly CheckIn[], asOf: CivilDate): readonly CheckIn[] {
  const entries = forestOf(inOrder, asOf);
  return entries
    .filter((entry) => entry.above === null)
    .flatMap((root) => standingIn(root) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ record }) => record);
}

function forestOf(inOrder: readonly CheckIn[], asOf: CivilDate): readonly Entry[] {
  const { entries, byId } = distinct(inOrder, asOf);
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
  return entries;
}

/** The records, and which one an id names: those with one id, or with one key, are the first of them. */
function distinct(
  inOrder: readonly CheckIn[],
  asOf: CivilDate,
): { entries: Entry[]; byId: Map<string, Entry> } {
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  const byKey = new Map<string, Entry>();
  for (const [rank, record] of inOrder.entries()) {
    const { id, key } = record;
    const entry = lookUp(byId, id) ?? lookUp(byKey, key) ?? newEntry(record, rank, asOf);
    if (entry.record === record) entries.push(entry);
    name(byId, id, entry);
    name(byKey, key, entry);
  }
  return { entries, byId };
}

function lookUp(entries: ReadonlyMap<string, Entry>, name: string | null): Entry | undefined {
  return name === null ? undefined : entries.get(name);
}

function name(entries: Map<string, Entry>, by: string | null, entry: Entry): void {
  if (by !== null && !entries.has(by)) entries.set(by, entry);
}

function newEntry(record: CheckIn | null, rank: number, asOf: CivilDate): Entry {
  const acts = record !== null && record.on <= asOf;
  return { record, acts, rank, above: null, corrections: [], withdrawn: false, lives: false };
}

function act(entry: Entry, named: (id: string) => Entry): void {
  const { corrects = null, withdraws = null } = entry.record ?? {};
  const id = withdraws ?? corrects;
  if (id === null) return;
  const target = named(id);
  if (isWithdrawal(target)) return;
  if (withdraws === null) entry.above = target;
  else if (entry.acts) target.withdrawn = true;
}

function isWithdrawal(entry: Entry): boolean {
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

function lastOf(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (last, entry) => (last === undefined || entry.rank > last.rank ? entry : last),
    undefined,
  );
}

/** What is withdrawn takes everything below it along, so nothing above it comes to life by it. */
function enliven(start: Entry): void {
  for (let entry: Entry | null = start; entry !== null; entry = entry.above) {
    if (entry.withdrawn || entry.lives) return;
    entry.lives = true;
  }
}

interface Standing {
  readonly record: CheckIn;
  readonly place: number;
}

function standingIn(root: Entry): Standing | undefined {
  const uncorrected: Entry[] = [];
  const toVisit = root.lives ? [root] : [];
  for (let entry = toVisit.pop(); entry !== undefined; entry = toVisit.pop()) {
    const corrections = entry.corrections.filter((one) => one.lives);
    if (corrections.length === 0) uncorrected.push(entry);
    for (const correction of corrections) toVisit.push(correction);
  }
  const last = lastOf(uncorrected);
  if (!last?.record || isWithdrawal(last)) return undefined;
  return { record: last.record, place: placeOf(last, last.record) };
}

/** On the day of what it corrects, however far up, a correction takes its place; else its own. */
function placeOf(entry: Entry, record: CheckIn): number {
  let place = entry.rank;
  for (let above = entry.above; above !== null; above = above.above)
    if (above.record?.on === record.on) place = above.rank;
  return place;
}
