import type { CheckIn, Said } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult, Milestone, Reach } from '../domain/key-result.ts';
import { sum } from './exact-decimals.ts';

/** What `cop explain` prints of these; a test works each formula out and compares. */
export const REACH_VALUE = 'last_value + Σ(added_since)';
export const KEEP_VALUE = 'last_value';
export const MILESTONE_VALUE = 'Σ(done)';

/**
 * Where a *reach* stood after each check-in that says a figure: at the `value` said, or so many
 * more than before. It starts at the baseline.
 * @param checkIns those that stand, in order
 */
export function runningTotals(reach: Reach, checkIns: readonly CheckIn[]): readonly number[] {
  const totals: number[] = [];
  for (const { said } of checkIns) {
    if (said?.kind === 'value') totals.push(said.value);
    if (said?.kind === 'add') totals.push(sum(totals.at(-1) ?? reach.baseline, said.add));
  }
  return totals;
}

/** The value of a *reach*, in its unit: its last running total, or with no data the baseline. */
export function reachValue(reach: Reach, checkIns: readonly CheckIn[]): number {
  // What was said before the last value has no bearing on it.
  const last = checkIns.findLastIndex(({ said }) => said?.kind === 'value');
  return runningTotals(reach, last > 0 ? checkIns.slice(last) : checkIns).at(-1) ?? reach.baseline;
}

/**
 * The steps of a *milestone* that are done, in the milestone's order; `[true]` for one without
 * steps that is done. A step that was done and then undone is open again.
 */
export function stepsDone(
  milestone: Milestone,
  checkIns: readonly CheckIn[],
): readonly (string | true)[] {
  const done = stepsDoneOn(checkIns);
  const steps =
    milestone.steps.length > 0 ? milestone.steps.map((step) => step.id) : [true as const];
  return steps.filter((step) => done.has(step));
}

/** The days on which the steps of a *milestone* that are done were done: the last time, where undone between. */
export function stepsDoneOn(checkIns: readonly CheckIn[]): ReadonlyMap<string | true, CivilDate> {
  return new Map([...stepsDoneBy(checkIns)].map(([step, { on }]) => [step, on]));
}

/** The check-ins by which the steps of a *milestone* that are done were done. */
export function stepsDoneBy(checkIns: readonly CheckIn[]): ReadonlyMap<string | true, CheckIn> {
  const doneBy = new Map<string | true, CheckIn>();
  for (const checkIn of checkIns) {
    const { said } = checkIn;
    if (said?.kind === 'done' && !doneBy.has(said.step)) doneBy.set(said.step, checkIn);
    if (said?.kind === 'undone') doneBy.delete(said.step);
  }
  return doneBy;
}

/** The value of a *keep*: the last one said, however old; null before the first. */
export function keepValue(checkIns: readonly CheckIn[]): number | null {
  const last = checkIns.findLast((one) => one.said?.kind === 'value')?.said;
  return last?.kind === 'value' ? last.value : null;
}

/**
 * Where a key result stands after each of its check-ins, in its unit; for a milestone, the number of
 * its steps that are done. Null for a *keep* before its first value.
 * @param checkIns those that stand, in order
 */
export function valuesAfter(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
): readonly (number | null)[] {
  const after = counter(keyResult);
  return checkIns.map(({ said }) => after(said));
}

/** Takes one check-in after another, and says where it stands then. */
function counter(keyResult: KeyResult): (said: Said | null) => number | null {
  if (keyResult.kind === 'milestone') return stepCounter(keyResult);
  let value = keyResult.kind === 'reach' ? keyResult.baseline : null;
  return (said) => {
    if (said?.kind === 'value') value = said.value;
    if (said?.kind === 'add' && value !== null && keyResult.kind === 'reach')
      value = sum(value, said.add);
    return value;
  };
}

function stepCounter({ steps }: Milestone): (said: Said | null) => number {
  const known = new Set<string | true>(steps.length > 0 ? steps.map(({ id }) => id) : [true]);
  const done = new Set<string | true>();
  return (said) => {
    if (said?.kind === 'done' && known.has(said.step)) done.add(said.step);
    if (said?.kind === 'undone') done.delete(said.step);
    return done.size;
  };
}
