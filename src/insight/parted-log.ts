import type { LogRecord } from '../domain/record.ts';
import { inOrderOfLog } from './log-order.ts';

/**
 * A log in its order, parted in two: nearly all of its records have nothing to do with another one, or
 * only repeat one, and need no forest of corrections.
 */
export interface PartedLog {
  /** The records that correct or withdraw one, that are corrected or withdrawn, or that repeat such a one. */
  readonly tied: readonly LogRecord[];
  /** Of each of these the place among all records. */
  readonly tiedPlaces: readonly number[];
  /** Of all others the first with its id, or its key. */
  readonly plain: readonly LogRecord[];
  readonly plainPlaces: readonly number[];
  /** The records that repeat a plain one under another id, and that one. */
  readonly repeated: ReadonlyMap<LogRecord, LogRecord>;
}

/** The same log is asked for again and again: as of today, of the week before, of the end of a quarter. */
const parted = new WeakMap<readonly LogRecord[], PartedLog>();

/** A log in its two parts. The list of records that was given stays as it is. */
export function partedLog(records: readonly LogRecord[]): PartedLog {
  const known = parted.get(records);
  if (known) return known;
  const made = part(inOrderOfLog(records));
  parted.set(records, made);
  return made;
}

function part(inOrder: readonly LogRecord[]): PartedLog {
  const ties = tiesIn(inOrder);
  const [tied, plain]: [LogRecord[], LogRecord[]] = [[], []];
  const [tiedPlaces, plainPlaces]: [number[], number[]] = [[], []];
  const firsts = new Firsts();
  for (const [place, record] of inOrder.entries())
    if (ties.has(record)) {
      tied.push(record);
      tiedPlaces.push(place);
    } else if (firsts.isNew(record)) {
      plain.push(record);
      plainPlaces.push(place);
    }
  return { tied, tiedPlaces, plain, plainPlaces, repeated: firsts.repeated };
}

/** Which record is the first with an id, or with a key: a record by one name and one by the other are one. */
class Firsts {
  readonly repeated = new Map<LogRecord, LogRecord>();
  readonly #byId = new Map<string, LogRecord>();
  readonly #byKey = new Map<string, LogRecord>();

  isNew(record: LogRecord): boolean {
    const { id, key } = record;
    const first =
      (id === null ? undefined : this.#byId.get(id)) ??
      (key === null ? undefined : this.#byKey.get(key));
    const meant = first ?? record;
    if (id !== null && !this.#byId.has(id)) this.#byId.set(id, meant);
    if (key !== null && !this.#byKey.has(key)) this.#byKey.set(key, meant);
    if (first) this.repeated.set(record, first);
    return first === undefined;
  }
}

/** The names by which records are tied to one that corrects, or is corrected. */
interface Ties {
  readonly ids: Set<string>;
  readonly keys: Set<string>;
}

function tiesIn(inOrder: readonly LogRecord[]): ReadonlySet<LogRecord> {
  const tied = new Set<LogRecord>();
  const ids = namedIn(inOrder);
  if (ids.size === 0) return tied;
  const ties = { ids, keys: new Set<string>() };
  // What is tied ties those of its id and its key, which may stand before it.
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const record of inOrder)
      if (!tied.has(record) && isTied(record, ties)) {
        tied.add(record);
        tie(record, ties);
      }
  }
  return tied;
}

/** The ids that records correct or withdraw. */
function namedIn(records: readonly LogRecord[]): Set<string> {
  const ids = new Set<string>();
  for (const { corrects, withdraws } of records) {
    if (corrects !== null) ids.add(corrects);
    if (withdraws !== null) ids.add(withdraws);
  }
  return ids;
}

function isTied({ id, key, corrects, withdraws }: LogRecord, { ids, keys }: Ties): boolean {
  if (corrects !== null || withdraws !== null) return true;
  return (id !== null && ids.has(id)) || (key !== null && keys.has(key));
}

function tie({ id, key }: LogRecord, { ids, keys }: Ties): void {
  if (id !== null) ids.add(id);
  if (key !== null) keys.add(key);
}
