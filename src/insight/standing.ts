import { type CivilDate, civilDate } from '../domain/civil-date.ts';
import type { CheckIn } from '../domain/record.ts';
import { settle } from './corrections.ts';

/**
 * The check-ins that stand on a day, in order: those dated on or before it, after every correction
 * and withdrawal dated on or before it has acted, and of those with one key only the first. Of later
 * records it is known only which record they correct, or repeat under another id. Records are in order of their day, then of their id, then of path and line; one without an id comes first
 * on its day. Withdrawals themselves are not among them.
 */
export function standingCheckIns(
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
): readonly CheckIn[] {
  return settle([...checkIns].sort(byOrder), asOf);
}

/** The check-ins that stand once every record has acted, whatever its day. */
export function standingToTheEnd(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return standingCheckIns(checkIns, civilDate('2199-12-31'));
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

/** The order of the log. */
export function byOrder(a: CheckIn, b: CheckIn): number {
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
