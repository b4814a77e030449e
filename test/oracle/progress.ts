import { type Case, everyOf, expectedOn, STALE_AFTER } from './case.ts';
import { daysApart } from './days.ts';
import { compare, type Exact, exact, minus, ONE, over, plus, share, times, ZERO } from './exact.ts';
import type { WrittenKeep, WrittenMilestone, WrittenReach } from './written.ts';

/** Value, attainment and progress at the end of any day, by design.md §6. */

/** Where a reach stands after each check-in that says a figure, up to a day; the baseline comes first. */
export function runningTotals(
  { keyResult, said }: Pick<Case<WrittenReach>, 'keyResult' | 'said'>,
  day: string,
): Exact[] {
  const totals = [exact(keyResult.baseline ?? 0)];
  for (const { on, data } of said) {
    if (on > day) continue;
    if (data.value !== undefined) totals.push(exact(data.value));
    if (data.add !== undefined) totals.push(plus(totals.at(-1) ?? ZERO, exact(data.add)));
  }
  return totals;
}

/** The last total: the last value and what was added after it, or the baseline. */
export function reachValue(its: Case<WrittenReach>, day: string): Exact {
  return runningTotals(its, day).at(-1) ?? ZERO;
}

export interface StepState {
  readonly id: string | true;
  readonly weight: Exact;
  readonly done: boolean;
  /** The day since which it is done. */
  readonly doneOn: string | null;
}

/** Each step, and whether it is done at the end of a day; a milestone without steps is one. */
export function stepsOn({ keyResult, said }: Case<WrittenMilestone>, day: string): StepState[] {
  const steps: readonly { id: string | true; weight?: number }[] = keyResult.steps ?? [
    { id: true },
  ];
  return steps.map(({ id, weight = 1 }) => {
    let doneOn: string | null = null;
    for (const { on, data } of said) {
      if (on <= day && data.done === id) doneOn ??= on;
      if (on <= day && data.undone === id) doneOn = null;
    }
    return { id, weight: exact(weight), done: doneOn !== null, doneOn };
  });
}

/** The last value that was said of a keep, up to a day, and when. */
export function lastLevel(
  { said }: Case<WrittenKeep>,
  day: string,
): { readonly on: string; readonly value: number } | null {
  let last: { on: string; value: number } | null = null;
  for (const { on, data } of said)
    if (on <= day && data.value !== undefined) last = { on, value: data.value };
  return last;
}

/** The days of a keep up to a day, one by one: those that are known, and those that were held. */
export function daysHeld(
  its: Case<WrittenKeep>,
  day: string,
): { readonly known: number; readonly held: number } {
  const { at_least = -Infinity, at_most = Infinity } = its.keyResult;
  let [known, held] = [0, 0];
  for (const one of its.days) {
    const level = one <= day ? lastLevel(its, one) : null;
    if (!level) continue;
    known += 1;
    const isWithin = level.value >= at_least && level.value <= at_most;
    const isFresh = daysApart(level.on, one) <= STALE_AFTER[everyOf(its.keyResult)];
    if (isWithin && isFresh) held += 1;
  }
  return { known, held };
}

/** The share of the known days that were held; 0 while none is known. */
export function shareHeld(its: Case<WrittenKeep>, day: string): Exact {
  const { known, held } = daysHeld(its, day);
  return known === 0 ? ZERO : share(held, known);
}

/** The share of the way, not clamped; null of a keep. */
export function attainmentOn(its: Case, day: string): Exact | null {
  if (isOf(its, 'keep')) return null;
  if (isOf(its, 'reach')) {
    const [from, to] = [exact(its.keyResult.baseline ?? 0), exact(its.keyResult.target)];
    return over(minus(reachValue(its, day), from), minus(to, from));
  }
  if (!isOf(its, 'milestone')) return null;
  const steps = stepsOn(its, day);
  const weigh = (some: StepState[]) => some.reduce((sum, one) => plus(sum, one.weight), ZERO);
  return over(weigh(steps.filter((one) => one.done)), weigh(steps));
}

export function progressOn(its: Case, day: string): Exact {
  if (isOf(its, 'keep')) return times(expectedOn(its, day), shareHeld(its, day));
  const attainment = attainmentOn(its, day) ?? ZERO;
  if (compare(attainment, ZERO) < 0) return ZERO;
  return compare(attainment, ONE) > 0 ? ONE : attainment;
}

/** Where it stands; of a milestone how many steps are done, of a keep null before a first value. */
export function valueOn(its: Case, day: string): Exact | null {
  if (isOf(its, 'reach')) return reachValue(its, day);
  if (isOf(its, 'milestone')) return share(stepsOn(its, day).filter((one) => one.done).length, 1);
  const level = isOf(its, 'keep') ? lastLevel(its, day) : null;
  return level && exact(level.value);
}

interface Kinds {
  readonly reach: WrittenReach;
  readonly keep: WrittenKeep;
  readonly milestone: WrittenMilestone;
}

export function isOf<Kind extends keyof Kinds>(its: Case, kind: Kind): its is Case<Kinds[Kind]> {
  return its.keyResult.kind === kind;
}
