import type { CheckIn } from '../domain/check-in.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { isWhole } from './exact-decimals.ts';
import { reachValue, runningTotals, stepsDone } from './value.ts';

const MOST_STEPS = 10;

/** What `cop explain` prints of a *reach* in whole steps; a test works each formula out and compares. */
export const STEPS = 'abs(target − baseline)';
export const STEPS_DONE = 'whole_steps × attainment';

/** How far a key result is that moves in whole steps. */
export interface WholeSteps {
  readonly all: number;
  /** Below 0 where it went the wrong way. */
  readonly done: number;
}

/**
 * The steps of a key result that moves in whole ones: a *milestone*; or a *reach* over a whole
 * number of at most 10 whose every running total is whole. Null for all others.
 * @param checkIns those that stand up to the day, in order
 */
export function wholeSteps(keyResult: KeyResult, checkIns: readonly CheckIn[]): WholeSteps | null {
  if (keyResult.kind === 'keep') return null;
  if (keyResult.kind === 'milestone')
    return {
      all: Math.max(1, keyResult.steps.length),
      done: stepsDone(keyResult, checkIns).length,
    };
  const distance = keyResult.target - keyResult.baseline;
  const all = Math.abs(distance);
  if (all > MOST_STEPS || !isWhole(all)) return null;
  if (!runningTotals(keyResult, checkIns).every(isWhole)) return null;
  const way = reachValue(keyResult, checkIns) - keyResult.baseline;
  return { all: Math.round(all), done: way * Math.sign(distance) + 0 };
}
