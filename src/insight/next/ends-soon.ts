import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { daysGone, lastDay, timelineDays } from '../../domain/timeline.ts';

/** In so many days before its last, a key result is about to end. */
const LAST_DAYS = 7;

/**
 * Whether a key result ends on a day or in the week after it, and half of its days are over: what lasts a
 * week in all is not about to end when it begins.
 */
export function isAboutToEnd({ timeline }: Pick<KeyResult, 'timeline'>, asOf: CivilDate): boolean {
  const last = lastDay(timeline);
  const isNear = asOf <= last && asOf >= addDays(last, -LAST_DAYS);
  return isNear && daysGone(timeline, asOf) * 2 >= timelineDays(timeline);
}
