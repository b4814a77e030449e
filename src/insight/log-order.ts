import { type CivilDate, civilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';

/** The last day that a record may have: by then every record has acted. */
export const END_OF_LOG: CivilDate = civilDate('2199-12-31');

/** Records in the order of the log. The list that was given stays as it is. */
export function inOrderOfLog(records: readonly LogRecord[]): readonly LogRecord[] {
  return [...records].sort(byOrder);
}

/**
 * Compares records by the order of the log: by their day, then their id, then path and line. One
 * without an id comes first on its day.
 */
export function byOrder(a: LogRecord, b: LogRecord): number {
  return (
    compare(a.on, b.on) ||
    compare(a.id ?? '', b.id ?? '') ||
    compare(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
