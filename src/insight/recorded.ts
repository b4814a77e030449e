import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';
import { standingRecords } from './standing.ts';

/** The key results, `goal/key-result`, that a record which stands on a day is about. */
export function keyResultsRecorded(
  records: readonly LogRecord[],
  asOf: CivilDate,
): ReadonlySet<string> {
  const named = standingRecords(records, asOf).flatMap((one) => one.keyResult ?? []);
  return new Set(named);
}
