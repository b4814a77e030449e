import type { Said } from '../domain/check-in.ts';
import type { KeyResult, Milestone, Reach, Step } from '../domain/key-result.ts';
import type { Measure } from '../domain/measure.ts';
import { atLeast, isWhole, sum } from './exact-decimals.ts';
import type { KeyResultFigures } from './figures.ts';

/** Where a number starts and what it is to reach, in its unit. The two are never equal. */
export interface Distance {
  readonly baseline: number;
  readonly target: number;
}

/**
 * What a number is. A *level* is there and moves, as a median time does: it goes on from where it
 * stands. A *count* is of what was done in a quarter, as of invitations: it starts again at 0, with
 * what is left of its target.
 */
export type Nature = 'level' | 'count';

/** A number to reach that would go on. */
export interface NumberToCarry {
  readonly kind: 'number';
  readonly nature: Nature;
  /** Where it stands, in its unit. */
  readonly value: number;
  /** What is left to go, as the one or the other; null where it is there already. */
  readonly left: Readonly<Record<Nature, Distance | null>>;
}

/** How a key result would go on in the next quarter. */
export type CarryOver =
  /** With its numbers as they are: a level to keep, a milestone without steps. */
  | { readonly kind: 'as-it-is' }
  /** With the steps that are open, in their order; at least one. */
  | { readonly kind: 'steps'; readonly open: readonly Step[] }
  | NumberToCarry
  /** Not at all: it is a milestone, and done. */
  | { readonly kind: 'nothing-left' };

/**
 * How a key result would go on in the next quarter.
 * @param figures its figures, by all that is known of it
 * @param sayings what its check-ins that stand say, in order
 */
export function carryOver(
  keyResult: KeyResult,
  figures: Pick<KeyResultFigures, 'value' | 'stepsDone'>,
  sayings: readonly Said[],
): CarryOver {
  if (keyResult.kind === 'keep') return { kind: 'as-it-is' };
  if (keyResult.kind === 'milestone') return stepsLeft(keyResult, figures.stepsDone);
  const value = figures.value ?? keyResult.baseline;
  return {
    kind: 'number',
    nature: natureOf(keyResult, sayings),
    value,
    left: {
      level: levelLeft(keyResult, value),
      count: countLeft(keyResult, value),
    },
  };
}

function stepsLeft({ steps }: Milestone, done: KeyResultFigures['stepsDone']): CarryOver {
  if (steps.length === 0) return { kind: done.length > 0 ? 'nothing-left' : 'as-it-is' };
  const open = steps.filter(({ id }) => !done.includes(id));
  return open.length === 0 ? { kind: 'nothing-left' } : { kind: 'steps', open };
}

/** From where it stands to the same target; null where it is there already, or beyond. */
function levelLeft({ baseline, target }: Reach, value: number): Distance | null {
  const isThere = target > baseline ? atLeast(value, target) : atLeast(target, value);
  return isThere ? null : { baseline: value, target };
}

/** From 0 to what is left of the target; null where nothing is. */
function countLeft(reach: Reach, value: number): Distance | null {
  return levelLeft(reach, value) && { baseline: 0, target: sum(reach.target, -value) };
}

/** The numbers that somebody wants. */
export interface WishedNumbers {
  readonly baseline?: number;
  readonly target?: number;
}

/**
 * From where to where a number goes on, where a person says one of the two, both or neither: what is
 * not said is as it would be anyway. A level whose start is said keeps its target, and so does a count
 * that is said to start elsewhere than at 0.
 * @returns undefined where the target is reached already, and no other is said
 */
export function distanceWished(
  { target: own }: Pick<Reach, 'target'>,
  { nature, value, left }: NumberToCarry,
  { baseline, target }: WishedNumbers,
): Distance | undefined {
  if (baseline === undefined && target === undefined) return left[nature] ?? undefined;
  const from = baseline ?? (nature === 'level' ? value : 0);
  const to = target ?? (nature === 'count' && from === 0 ? left.count?.target : own);
  return to === undefined ? undefined : { baseline: from, target: to };
}

/**
 * Units of what is there and moves: shares, times, temperatures, marks, money, and what is so much a
 * week. A unit is read without regard to case, but for the codes of currencies.
 */
const LEVEL_UNITS = [
  /^(?:%|‰|percent|per ?cent|percentage points?|points?|pts?|pp)$/i,
  /^(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?|months?)$/i,
  /^(?:°.*|scores?|marks?|stars?|nps)$/i,
  /^(?:\p{Lu}{0,2}\p{Sc}|[A-Z]{3})$/u,
  /\/|\b(?:per|an? (?:day|week|month)|of \d+)\b/i,
];

/** Words by which a sentence says that its number is one of these, where no unit does. */
const LEVEL_WORDS =
  /\b(?:average|median|percentage|ratings?|ratio|scores?|satisfaction|(?:share|rate|level) of)\b/i;

/** Whether what a measure gives begins at 0 with the first day of its window. */
function startsAnew(measure: Measure): boolean {
  if (measure.way !== 'count' && measure.way !== 'distinct') return false;
  if (measure.source.kind !== 'members') return true;
  return measure.where.some(({ test }) => test.kind === 'since' && test.day === 'start');
}

/**
 * Whether a number is a level or a count, as far as it can be told; the first of these that fits.
 *
 * 0. What counts itself: a *count*, where that is of records, or of people who joined in its time, and
 *    so begins anew with the quarter; else a *level*.
 * 1. A *level*, where its baseline is not 0, or it goes down: counts of what was done do neither.
 * 2. A *level*, where its unit is one of a level: `%`, `h`, `€`, `stars`, `answers/week`.
 * 3. A *count*, where a check-in says so many more: `+3`.
 * 4. A *level*, where the value fell, or a number is not whole: nobody invites 4.2 members.
 * 5. A *level*, where its sentence speaks of an average, a median, a rating, a score.
 * 6. Else a *count*: that totals are said (`12`, then `14`) is how many people count.
 *
 * @param sayings what its check-ins that stand say, in order
 */
function natureOf(reach: Reach, sayings: readonly Said[]): Nature {
  const { baseline, target, unit, keyResult, measure } = reach;
  if (measure !== null) return startsAnew(measure) ? 'count' : 'level';
  if (baseline !== 0 || target < baseline) return 'level';
  if (unit !== null && LEVEL_UNITS.some((one) => one.test(unit.trim()))) return 'level';
  if (sayings.some(({ kind }) => kind === 'add')) return 'count';
  const values = sayings.flatMap((said) => (said.kind === 'value' ? [said.value] : []));
  const fell = values.some((value, index) => value < (values[index - 1] ?? baseline));
  if (fell || ![target, ...values].every(isWhole)) return 'level';
  return LEVEL_WORDS.test(keyResult) ? 'level' : 'count';
}
