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

/** The days that the last value of a day stands for: until the next one is said, or to the day. */
export interface KeptSpan extends KeptDays {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly value: number;
  /** What says it. */
  readonly checkIn: CheckIn;
}

/** What `cop explain` prints of these; a test works each formula out and compares. */
export const DAYS_HELD = 'Σ(held)';
export const DAYS_KNOWN = 'Σ(known)';
export const KEEP_PROGRESS = 'expected × days_held / days_known';

/**
 * The days of a *keep*'s timeline up to a day. Known are those from the first value on. Held is a
 * day on which the last value said is within the bounds, both included, and not older, by the
 * calendar, than the stale limit: said on the 1st, with 14 days, it holds to the 15th. What a measure
 * gave is never too old.
 * @param checkIns those that stand up to the day, in order
 */
export function keptDays(keep: Keep, checkIns: readonly CheckIn[], asOf: CivilDate): KeptDays {
  let [held, known] = [0, 0];
  for (const span of keptSpans(keep, checkIns, asOf)) {
    held += span.held;
    known += span.known;
  }
  return { held, known };
}

/** The same, value by value. A span may lie outside the timeline: no day of it is known then. */
export function keptSpans(
  keep: Keep,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
): readonly KeptSpan[] {
  const said = lastValueByDay(checkIns);
  const between = (from: CivilDate, to: CivilDate): number =>
    Math.max(0, daysGone(keep.timeline, to) - daysGone(keep.timeline, addDays(from, -1)));
  return said.map(({ checkIn, value }, index) => {
    const from = checkIn.on;
    const next = said[index + 1];
    const to = next ? addDays(next.checkIn.on, -1) : asOf;
    const heldTo = earlier(to, keptUntil(keep, from) ?? to);
    const held = isWithin(keep, value) ? between(from, heldTo) : 0;
    return { from, to, value, checkIn, held, known: between(from, to) };
  });
}

/** Until when what was said holds, at most; undefined where the key result counts itself, and every day says anew. */
function keptUntil({ measure, every }: Keep, from: CivilDate): CivilDate | undefined {
  return measure === null ? addDays(from, staleLimit(every)) : undefined;
}

/** The progress of a *keep*, 0…1: expected progress × days held ÷ days known; 0 before the first value. */
export function keepProgress(days: KeptDays, expected: number): number {
  return days.known === 0 ? 0 : expected * (days.held / days.known);
}

/** Whether a value is within the bounds of a *keep*, both included. */
export function isWithin({ atLeast, atMost }: Keep, value: number): boolean {
  return (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
}

interface SaidOn {
  readonly checkIn: CheckIn;
  readonly value: number;
}

function lastValueByDay(checkIns: readonly CheckIn[]): readonly SaidOn[] {
  const byDay = new Map<CivilDate, SaidOn>();
  for (const checkIn of checkIns) {
    const { on, said } = checkIn;
    if (said?.kind === 'value') byDay.set(on, { checkIn, value: said.value });
  }
  return [...byDay.values()];
}
