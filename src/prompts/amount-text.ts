import { formatNumber } from '../domain/number-text.ts';
import { amountText } from '../report/value-text.ts';

/** A longer unit is a word, and the sentence beside it has it already. */
const SHORT_UNIT = 3;

/** A number beside the sentence of its key result: with its unit where that is short, as in `31 h`. */
export function shortAmount(number: number, unit: string | null): string {
  return amountText(number, unit !== null && [...unit].length <= SHORT_UNIT ? unit : null);
}

/** From where to where: `36 h → 12 h`, `0 → 20`. */
export function distanceText(baseline: number, target: number, unit: string | null): string {
  return `${shortAmount(baseline, unit)} → ${shortAmount(target, unit)}`;
}

/**
 * What a typed number was understood as, for people who typed it in another way: `12.5` for `12,5`.
 * @returns '' where the digits stand there as they would be printed
 */
export function amountUnlessPlain(typed: string, number: number, unit: string | null): string {
  const digits = typed.replace(/[\s\p{L}\p{Sc}%]+/gu, '');
  return digits === formatNumber(number).replace(/\s/g, '') ? '' : amountText(number, unit);
}
