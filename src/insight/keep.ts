import type { CheckIn } from '../domain/check-in.ts';
import { addDays, type CivilDate, earlier } from '../domain/civil-date.ts';
import type { Keep } from '../domain/key-result.ts';
import { daysGone } from '../domain/timeline.ts';
import { staleLimit } from './rhythm.ts';

/** Days of a *keep*'s timeline: those for which a value is known, and of these those held. */
export interface KeptDays {
  readonly held: number;
  readonly known: number;
}

/**
 * The days of a *keep*'s timeline up to a day. Known are those from the first value on. Held is a
 * day on which the last value said is within the bounds, both included, and not older, by the
 * calendar, than the stale limit: said on the 1st, with 14 days, it holds to the 15th.
 * @param checkIns those that stand up to the day, in order
 */
export function keptDays(keep: Keep, checkIns: readonly CheckIn[], asOf: CivilDate): KeptDays {
  const said = lastValueByDay(checkIns);
  const first = said[0];
  if (!first) return { held: 0, known: 0 };
  const limit = staleLimit(keep.every);
  const between = (from: CivilDate, to: CivilDate): number =>
    Math.max(0, daysGone(keep.timeline, to) - daysGone(keep.timeline, addDays(from, -1)));
  let held = 0;
  for (const [index, { on, value }] of said.entries()) {
    if (!isWithin(keep, value)) continue;
    const next = said[index + 1];
    const last = earlier(next ? addDays(next.on, -1) : asOf, addDays(on, limit));
    held += between(on, earlier(last, asOf));
  }
  return { held, known: between(first.on, asOf) };
}

/** The progress of a *keep*, 0…1: expected progress × days held ÷ days known; 0 before the first value. */
export function keepProgress(days: KeptDays, expected: number): number {
  return days.known === 0 ? 0 : expected * (days.held / days.known);
}

function isWithin({ atLeast, atMost }: Keep, value: number): boolean {
  return (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
}

interface SaidOn {
  readonly on: CivilDate;
  readonly value: number;
}

function lastValueByDay(checkIns: readonly CheckIn[]): readonly SaidOn[] {
  const byDay = new Map<CivilDate, number>();
  for (const { on, said } of checkIns) if (said?.kind === 'value') byDay.set(on, said.value);
  return [...byDay].map(([on, value]) => ({ on, value }));
}
