import { amountText } from '../domain/amount-text.ts';
import { formatNumber } from '../domain/number-text.ts';

/**
 * What a typed number was understood as, for people who typed it in another way: `12.5` for `12,5`.
 * @returns '' where the digits stand there as they would be printed
 */
export function amountUnlessPlain(typed: string, number: number, unit: string | null): string {
  const digits = typed.replace(/[\s\p{L}\p{Sc}%]+/gu, '');
  return digits === formatNumber(number).replace(/\s/g, '') ? '' : amountText(number, unit);
}
