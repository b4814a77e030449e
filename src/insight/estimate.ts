import type { Measure } from '../domain/measure.ts';
import { roundEstimate, roundHalfAway } from '../domain/number-text.ts';

/** The way that is estimated, and what counts how far it is; null where people say that. */
interface Way {
  readonly baseline: number;
  readonly target: number;
  readonly measure: Measure | null;
}

/**
 * An estimate of where a key result comes to, for people. What is counted one by one is whole: 3.1
 * introductions are 3. What falls short of its target never reads as if it did not: of 5, 4.7 is 4.
 */
export function estimateOf(estimate: number, { baseline, target, measure }: Way): number {
  const isCounted = measure?.way === 'count' || measure?.way === 'distinct';
  if (!isCounted) return roundEstimate(estimate, { from: baseline, to: target });
  const whole = roundHalfAway(estimate, 0);
  const isUp = target > baseline;
  const isShort = (number: number): boolean => (isUp ? number < target : number > target);
  if (!isShort(estimate) || isShort(whole)) return whole;
  return isUp ? Math.floor(estimate) : Math.ceil(estimate);
}
