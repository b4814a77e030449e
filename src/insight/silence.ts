import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { daysGone, lastDay } from '../domain/timeline.ts';
import { staleLimit } from './rhythm.ts';
import type { Status } from './status.ts';

/** What `cop explain` prints of these; a test works each formula out and compares. */
export const DAYS_SILENT = 'days_over − days_over_at_check_in';
export const STALE = 'days_silent > stale_limit and status ≠ "achieved" and as_of ≤ last_day';

/**
 * How many of the timeline's days, up to a day, have gone by since the last check-in of any sort;
 * all of them where there is none.
 */
export function daysSilent(
  keyResult: KeyResult,
  lastCheckIn: CheckIn | null,
  asOf: CivilDate,
): number {
  const heard = lastCheckIn ? daysGone(keyResult.timeline, lastCheckIn.on) : 0;
  return daysGone(keyResult.timeline, asOf) - heard;
}

/**
 * Whether a key result has been silent for more days than its stale limit: said on the 1st, with
 * 14 days, it is stale from the 16th on. Never after its end, once achieved, or with a measure.
 */
export function isStale(
  keyResult: KeyResult,
  silent: number,
  status: Status,
  asOf: CivilDate,
): boolean {
  if (keyResult.measure !== null || status === 'achieved' || asOf > lastDay(keyResult.timeline))
    return false;
  return silent > staleLimit(keyResult.every);
}
