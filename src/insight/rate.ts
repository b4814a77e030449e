import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Measure } from '../domain/measure.ts';
import { daysGone, timelineDays } from '../domain/timeline.ts';
import { sum } from './exact-decimals.ts';

/** Where a key result stands on a day. */
interface Standing {
  readonly value: number | null;
  readonly asOf: CivilDate;
  readonly noData: boolean;
}

const WEEK = 7;

/** What `cop explain` prints of these; a test works each formula out and compares. */
export const DAYS_LEFT = 'days_in_all − days_over';
export const LEFT = { up: 'max(0, target − value)', down: 'max(0, value − target)' } as const;
export const RATE_NEEDED = `left / (days_left / ${WEEK})`;

/** What lies between a *reach* and its target on a day. */
export interface Rate {
  /** Which way its numbers have to go. */
  readonly way: 'up' | 'down';
  /** How much is missing, in its unit; 0 once it is there. */
  readonly left: number;
  /** The days of its timeline after the day of the figures: 0 on its last day and after it. */
  readonly daysLeft: number;
  /** `left` over the weeks left, in its unit a week; null with a week or less to go, when `left` says it all. */
  readonly perWeek: number | null;
}

/**
 * Whether a number goes at a rate. A share, a mean or a median of what happens is where it is: it may be
 * anywhere tomorrow, and no so much a week leads it there.
 */
export function goesAtRate({ measure }: { readonly measure: Measure | null }): boolean {
  return measure === null || measure.way === 'count' || measure.way === 'distinct';
}

/**
 * How fast a *reach* has to go from the day of its figures on; null for other kinds, where its value is
 * not known, and for what goes at no rate.
 */
export function rateNeeded(keyResult: KeyResult, { value, asOf, noData }: Standing): Rate | null {
  if (keyResult.kind !== 'reach' || value === null || noData || !goesAtRate(keyResult)) return null;
  const { baseline, target, timeline } = keyResult;
  const way = target > baseline ? 'up' : 'down';
  const left = Math.max(0, way === 'up' ? sum(target, -value) : sum(value, -target));
  const daysLeft = timelineDays(timeline) - daysGone(timeline, asOf);
  return { way, left, daysLeft, perWeek: daysLeft > WEEK ? left / (daysLeft / WEEK) : null };
}
