import type { Case } from './case.ts';
import { dayLater } from './days.ts';
import { type Exact, minus } from './exact.ts';
import { progressOn, valueOn } from './progress.ts';

/** By how much a key result moved since the same day of the week before, by what is known today. */
export function sinceLastWeek(its: Case): {
  readonly value: Exact | null;
  readonly progress: Exact;
} {
  const before = dayLater(its.asOf, -7);
  const [was, is] = [valueOn(its, before), valueOn(its, its.asOf)];
  return {
    value: was && is && minus(is, was),
    progress: minus(progressOn(its, its.asOf), progressOn(its, before)),
  };
}
