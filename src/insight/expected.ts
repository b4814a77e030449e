import type { CivilDate } from '../domain/civil-date.ts';
import { daysGone, type Timeline, timelineDays } from '../domain/timeline.ts';

export const EXPECTED = 'days_over / days_in_all';

/**
 * The expected progress, 0…1: the share of the timeline's days that are gone by the end of a day.
 * Only days inside it count, so `Weeks 1-3, 6` skips weeks 4 and 5.
 */
export function expectedProgress(timeline: Timeline, date: CivilDate): number {
  return daysGone(timeline, date) / timelineDays(timeline);
}
