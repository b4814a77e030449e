import type { Case } from './case.ts';
import { earliestOf, latestOf } from './days.ts';
import { type Exact, exact, floor, over, plus, times } from './exact.ts';
import { progressOn } from './progress.ts';

const TEN = exact(10);
const HALF = exact(0.5);

/**
 * The score of a key result: its progress at its end in steps of 0.1, where the end is the quarter's
 * last day or, if that is later, its own, as far as it has come by now. Null as long as its quarter
 * lasts.
 */
export function scoreOf(its: Case): Exact | null {
  if (its.asOf <= its.quarterEnds) return null;
  const day = earliestOf(its.asOf, latestOf(its.last, its.quarterEnds));
  return over(floor(plus(times(progressOn(its, day), TEN), HALF)), TEN);
}
