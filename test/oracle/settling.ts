import type { LogLine, RecordData } from './written.ts';

/** Which records stand on a day, by design.md §3 "Record files". */

/** A record that stands, with the day that it is true for. */
export interface Standing {
  readonly on: string;
  readonly data: RecordData;
}

interface Dated extends LogLine {
  readonly on: string;
}

/** The check-ins that stand at the end of the as-of date, in the order in which they count. */
export function standingOn(log: readonly LogLine[], asOf: string): Standing[] {
  const records = onePerKey(withDays(log), log);
  const named = (record: Dated) => recordNamedBy(record, records, log);
  const acting = records.filter(({ on }) => on <= asOf);
  const gone = withdrawn(acting, named);
  const left = acting.filter((one) => !one.data.withdraws && !chain(one, named).some(isIn(gone)));
  const replaced = new Set(left.flatMap((one) => chain(one, named).slice(1)));
  const last = new Map<Dated, Dated>();
  for (const one of left.filter((each) => !replaced.has(each)).sort(byTime)) {
    // The record as it was first written; of its corrections the last stands.
    const first = chain(one, named).at(-1) ?? one;
    last.set(first, one);
  }
  return [...last.values()]
    .sort((a, b) => comparePlaces(placeOf(a, named), placeOf(b, named)))
    .filter(({ data }) => data.type === 'check-in');
}

function isIn(set: ReadonlySet<Dated>): (one: Dated) => boolean {
  return (one) => set.has(one);
}

/** By default a correction or a withdrawal has the day of what it names. */
function withDays(log: readonly LogLine[]): Dated[] {
  const dayOf = ({ data }: LogLine): string => {
    if (data.on !== undefined) return data.on;
    const other = log.find((one) => one.data.id === (data.withdraws ?? data.corrects));
    if (!other) throw new RangeError('a record without a day');
    return dayOf(other);
  };
  return log.map((line) => ({ ...line, on: dayOf(line) }));
}

/** Of the records with one key the first. */
function onePerKey(records: readonly Dated[], log: readonly LogLine[]): Dated[] {
  if (log.every(({ data }) => data.key === undefined)) return [...records];
  const inOrder = [...records].sort(byTime);
  return inOrder.filter(
    ({ data }, index) =>
      data.key === undefined || inOrder.findIndex((one) => one.data.key === data.key) === index,
  );
}

/** What a record corrects or withdraws: the one record that all of a key are. */
function recordNamedBy(
  { data }: Dated,
  records: readonly Dated[],
  log: readonly LogLine[],
): Dated | undefined {
  const id = data.withdraws ?? data.corrects;
  if (id === undefined) return undefined;
  const key = log.find((one) => one.data.id === id)?.data.key;
  return records.find((one) => one.data.id === id || (key !== undefined && one.data.key === key));
}

type Named = (record: Dated) => Dated | undefined;

/** A record, what it corrects, what that corrects, and so on to the first. */
function chain(record: Dated, named: Named): Dated[] {
  const other = named(record);
  return other ? [record, ...chain(other, named)] : [record];
}

/** What the withdrawals take back; a withdrawal is not withdrawn. */
function withdrawn(acting: readonly Dated[], named: Named): Set<Dated> {
  const gone = new Set<Dated>();
  for (const one of acting) {
    const other = one.data.withdraws === undefined ? undefined : named(one);
    if (other && other.data.withdraws === undefined) gone.add(other);
  }
  return gone;
}

/** On the day of what it corrects, or of what that corrects, a correction takes its place in the order. */
function placeOf(record: Dated, named: Named): Dated[] {
  const other = chain(record, named).find((one) => one !== record && one.on === record.on);
  return other ? [...placeOf(other, named), record] : [record];
}

function comparePlaces(a: readonly Dated[], b: readonly Dated[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    const order = byTime(one, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By day, then by id (one without comes first), then by path and line. */
function byTime(a: Dated, b: Dated): number {
  return (
    compareTexts(a.on, b.on) ||
    compareTexts(a.data.id ?? '', b.data.id ?? '') ||
    compareTexts(a.file, b.file) ||
    a.line - b.line
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
