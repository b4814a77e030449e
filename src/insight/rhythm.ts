import type { CheckIn } from '../domain/check-in.ts';
import { addDays, type CivilDate, later } from '../domain/civil-date.ts';
import type { KeyResult, Rhythm } from '../domain/key-result.ts';
import { timelineDays } from '../domain/timeline.ts';

const LOOK_BACK: Readonly<Record<Rhythm, number>> = { week: 7, '2 weeks': 14, month: 31 };
const GRACE = 7;

/** How many days lie between two looks at a key result: 7, 14 or 31. */
export function lookBack(rhythm: Rhythm): number {
  return LOOK_BACK[rhythm];
}

/** After how many days without a check-in a key result is stale: 14, 21 or 38. */
export function staleLimit(rhythm: Rhythm): number {
  return LOOK_BACK[rhythm] + GRACE;
}

/**
 * The day whose expected progress a key result is judged against. A *reach*, or a *keep* without a
 * value, is judged by the day of its last check-in that says a figure, at most the look-back ago,
 * or half its timeline's days (rounded down) if fewer: checked every Friday and just on plan, it is
 * on track all week. All others are judged by today.
 * @param checkIns those that stand up to the day, in order
 */
export function judgedOn(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
): CivilDate {
  const { kind, measure, timeline, every } = keyResult;
  const lastFigure = checkIns.findLast(({ said }) => saysFigure(kind, said));
  const today =
    measure !== null || kind === 'milestone' || (kind === 'keep' && lastFigure !== undefined);
  if (today) return asOf;
  const days = Math.min(lookBack(every), Math.floor(timelineDays(timeline) / 2));
  const farthest = addDays(asOf, -days);
  return lastFigure ? later(lastFigure.on, farthest) : farthest;
}

function saysFigure(kind: KeyResult['kind'], said: CheckIn['said']): boolean {
  return said?.kind === 'value' || (kind === 'reach' && said?.kind === 'add');
}
