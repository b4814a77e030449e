import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';
import { type Entry, forestOf, rootOf } from './correction-forest.ts';
import { standingBelow } from './corrections.ts';
import { partedLog } from './parted-log.ts';

/** The record that stands for the one of an id, where that may be another; undefined where none does. */
export type Meant = (id: string) => LogRecord | undefined;

/**
 * What stands on a day for a record that another one names: what corrects it, or the first of those
 * with its key. Nothing is known of a record that stands for itself alone, as nearly all do, and nothing
 * is worked out before somebody asks.
 */
export function meantOn(records: readonly LogRecord[], asOf: CivilDate): Meant {
  let known: ReadonlyMap<string, LogRecord> | undefined;
  return (id) => {
    known ??= standingById(records, asOf);
    return known.get(id);
  };
}

function standingById(
  records: readonly LogRecord[],
  asOf: CivilDate,
): ReadonlyMap<string, LogRecord> {
  const { repeated, tied } = partedLog(records);
  const byId = new Map<string, LogRecord>();
  const note = (id: string | null, record: LogRecord | undefined): void => {
    if (id !== null && record && !byId.has(id)) byId.set(id, record);
  };
  const forest = forestOf(tied, asOf);
  for (const entry of forest.entries) note(entry.record?.id ?? null, standingFor(entry));
  for (const [{ id }, entry] of forest.repeated) note(id, standingFor(entry));
  for (const [{ id }, first] of repeated) if (first.on <= asOf) note(id, first);
  return byId;
}

function standingFor(entry: Entry): LogRecord | undefined {
  return standingBelow(rootOf(entry))?.record;
}
