import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';
import { settle } from './corrections.ts';
import { partedLog } from './parted-log.ts';

/**
 * The records that stand on a day, in order: those dated on or before it, after every correction
 * and withdrawal dated on or before it has acted, and of those with one key only the first. Of later
 * records it is known only which record they correct, or repeat under another id. Withdrawals
 * themselves are not among them.
 */
export function standingRecords(
  records: readonly LogRecord[],
  asOf: CivilDate,
): readonly LogRecord[] {
  const known = lastAsked.get(records);
  if (known?.asOf === asOf) return known.standing;
  const standing = settle(partedLog(records), asOf);
  lastAsked.set(records, { asOf, standing });
  return standing;
}

/** Figures, asks and advice all ask what stands on the one day: what was last worked out of a log is kept. */
const lastAsked = new WeakMap<
  readonly LogRecord[],
  { readonly asOf: CivilDate; readonly standing: readonly LogRecord[] }
>();

/** The check-ins among the records that stand on a day, in order: what the figures are made of. */
export function standingCheckIns(
  records: readonly LogRecord[],
  asOf: CivilDate,
): readonly CheckIn[] {
  return standingRecords(records, asOf).filter(isCheckIn);
}

/** Whether a record is a check-in. */
export function isCheckIn(record: LogRecord): record is CheckIn {
  return record.type === 'check-in';
}

/** Check-ins by the key result that they name (`goal/key-result`), each list in the order given. */
export function byKeyResult(checkIns: readonly CheckIn[]): ReadonlyMap<string, readonly CheckIn[]> {
  const grouped = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    if (checkIn.keyResult === null) continue;
    const group = grouped.get(checkIn.keyResult);
    if (group) group.push(checkIn);
    else grouped.set(checkIn.keyResult, [checkIn]);
  }
  return grouped;
}
