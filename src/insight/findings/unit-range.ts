import { amountAsWritten } from '../../domain/amount-text.ts';
import type { CheckIn, Said } from '../../domain/check-in.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Keep, KeyResult, Reach } from '../../domain/key-result.ts';
import { type UnitLimits, unitLimits } from '../../domain/unit-limits.ts';
import { atLeast } from '../exact-decimals.ts';
import { byKeyResult } from '../standing.ts';
import { valuesAfter } from '../value.ts';

const A_SHARE = 'a share is from 0 to 100 %';
const IF_NO_SHARE = 'If it is no share, let its unit say of what: "% of last year"';
const IF_BELOW_ZERO = 'If it can be below zero, let its unit say so, such as "points"';

/**
 * Numbers of a key result that its unit does not have: a target of 120 % of all there is.
 * @param index where the key result stands in its goal's file
 */
export function numbersBeyondUnit(
  goal: Goal,
  keyResult: KeyResult,
  index: number,
): readonly FileProblem[] {
  if (keyResult.kind === 'milestone') return [];
  const { unit } = keyResult;
  const limits = unitLimits(unit, keyResult.keyResult);
  // Fewer members than 0 may be how somebody writes a way down: only a share is sure.
  if (limits.most === null) return [];
  return numbersOf(keyResult).flatMap(({ key, number }): FileProblem[] => {
    if (isWithin(number, limits)) return [];
    return [
      {
        code: 'key-result/unit-range',
        file: goal.file,
        path: ['key_results', index, key],
        at: 'value',
        message: `${A_SHARE}, and this is ${amountAsWritten(number, unit)}`,
        remedy: `Write such a number. ${IF_NO_SHARE}`,
      },
    ];
  });
}

/**
 * Check-ins that say, or come by what they add to, what the unit of their key result does not have:
 * 120 % of all there is, or fewer members than none. Where that begins it is told, and not again of
 * what is added after it.
 * @param checkIns those that stand, in order
 */
export function checkInsBeyondUnit(
  checkIns: readonly CheckIn[],
  keyResults: ReadonlyMap<string, KeyResult>,
): readonly FileProblem[] {
  return [...byKeyResult(checkIns)].flatMap(([reference, group]) => {
    const keyResult = keyResults.get(reference);
    if (!keyResult || keyResult.kind === 'milestone') return [];
    return beyondUnit(keyResult, group);
  });
}

function beyondUnit(keyResult: Reach | Keep, checkIns: readonly CheckIn[]): readonly FileProblem[] {
  const limits = ownLimits(keyResult);
  const values = valuesAfter(keyResult, checkIns);
  return checkIns.flatMap((checkIn, index) => {
    const value = values[index] ?? null;
    if (value === null || isWithin(value, limits)) return [];
    const message = saysBeyondUnit(keyResult, checkIn.said, {
      before: values[index - 1] ?? null,
      value,
    });
    return message === undefined ? [] : [ofCheckIn(checkIn, keyResult, message)];
  });
}

/** Where a key result stood before a check-in, and where it stands after it; null where that is not known. */
interface Step {
  readonly before: number | null;
  readonly value: number | null;
}

/** That a check-in leads beyond what the unit of its key result has; undefined where it does not. */
export function saysBeyondUnit(
  keyResult: KeyResult,
  said: Said | null,
  { before, value }: Step,
): string | undefined {
  if (keyResult.kind === 'milestone' || value === null || said === null) return undefined;
  const limits = ownLimits(keyResult);
  if (isWithin(value, limits)) return undefined;
  const { unit } = keyResult;
  if (said.kind === 'add') {
    if (before !== null && !isWithin(before, limits)) return undefined;
    return beyondWords(limits, `with this it stands at ${amountAsWritten(value, unit)}`);
  }
  // Without a unit nobody can tell whether a level goes below zero; a total that was counted does not.
  if (said.kind !== 'value' || unit === null) return undefined;
  return beyondWords(limits, `this is ${amountAsWritten(value, unit)}`);
}

function beyondWords({ most }: UnitLimits, stands: string): string {
  return most === null
    ? `${stands}, and there are never fewer than 0`
    : `${A_SHARE}, and ${stands}`;
}

/**
 * The limits of its unit, as far as its own numbers keep to them: a way that leads below zero, or
 * beyond 100 %, is of something that goes there.
 */
function ownLimits(keyResult: Reach | Keep): UnitLimits {
  const { least, most } = unitLimits(keyResult.unit, keyResult.keyResult);
  const numbers = numbersOf(keyResult).map(({ number }) => number);
  return {
    least: least !== null && numbers.every((number) => number >= least) ? least : null,
    most: most !== null && numbers.every((number) => number <= most) ? most : null,
  };
}

/** As on exact decimals: three thirds of a share come to the whole of it. */
function isWithin(number: number, { least, most }: UnitLimits): boolean {
  return (least === null || atLeast(number, least)) && (most === null || atLeast(most, number));
}

function ofCheckIn(
  { id, place, said }: CheckIn,
  { unit, keyResult }: Reach | Keep,
  message: string,
): FileProblem {
  const isShare = unitLimits(unit, keyResult).most !== null;
  return {
    code: 'record/unit-range',
    file: place.file,
    path: [said?.kind ?? ''],
    at: 'value',
    place,
    message,
    remedy: `${isShare ? IF_NO_SHARE : IF_BELOW_ZERO}. If it is a slip, put it right`,
    ...(id === null ? {} : { command: `checkin --corrects ${id}` }),
  };
}

interface KeyNumber {
  readonly key: string;
  readonly number: number;
}

/** The numbers that its file says, by their keys. */
function numbersOf(keyResult: Reach | Keep): readonly KeyNumber[] {
  const numbers =
    keyResult.kind === 'reach'
      ? {
          baseline: keyResult.baseline,
          target: keyResult.target,
          commit: keyResult.commit,
          stretch: keyResult.stretch,
        }
      : { at_least: keyResult.atLeast, at_most: keyResult.atMost };
  return Object.entries(numbers).flatMap(([key, number]) =>
    number === null ? [] : [{ key, number }],
  );
}
