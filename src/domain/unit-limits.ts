/** Between which numbers everything lies that can be counted in a unit; null where there is no such end. */
export interface UnitLimits {
  readonly least: number | null;
  readonly most: number | null;
}

const ANY: UnitLimits = { least: null, most: null };
const SHARE: UnitLimits = { least: 0, most: 100 };
const COUNT: UnitLimits = { least: 0, most: null };

/** A percentage of what is not said: of all there is. `% of last year` may well be 150. */
const PERCENT = /^(?:%|percent|per cent|pct)$/i;

/** Words of what goes below zero too, and as a percentage above 100: scores, temperatures, balances. */
const EITHER_SIDE =
  /°|(?<![\p{L}\p{N}])(?:balance|celsius|changes?|degrees?|delta|deviation|difference|fahrenheit|growth|index|margin|net|nps|points?|profit|pts?|rating|scores?|sentiment|surplus|temperature|trend)(?![\p{L}\p{N}])/iu;

/**
 * What a number in a unit can be: a share is from 0 to 100 %, and there are never fewer than 0
 * members, answers, hours or euros. Where the unit, or the sentence of the key result, speaks of what
 * goes below zero (a score, a temperature, a balance, growth), it can be anything.
 */
export function unitLimits(unit: string | null, sentence: string): UnitLimits {
  if (EITHER_SIDE.test(`${unit ?? ''} ${sentence}`)) return ANY;
  return unit !== null && PERCENT.test(unit.trim()) ? SHARE : COUNT;
}
