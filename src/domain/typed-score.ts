import { formatNumber, parsePlainNumber } from './number-text.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import { isScore } from './review.ts';

const REMEDY = 'Write one of 0, 0.1, 0.2 … 0.9, 1';

/**
 * Reads a score as people type it: 0 to 1 in steps of 0.1, with a point or a comma, or as a
 * percentage: `0.7`, `0,7`, `.7`, `70 %`. Marks out of 10 or 100 are refused with what was meant.
 */
export function readScore(typed: string): Parsed<number> {
  const parsed = parsePlainNumber(typed);
  if (!parsed.ok) return notUnderstood(parsed.problem, REMEDY);
  const { number, unit } = parsed.value;
  if (unit !== null && unit !== '%') return notUnderstood('a score has no unit', REMEDY);
  const share = unit === '%' ? number / 100 : number;
  if (isScore(share)) return understood(share);
  return notUnderstood('a score goes from 0 to 1 in steps of 0.1', meantBy(share));
}

/** A score as it is said and typed: `0.7`, and `1` and `0` without a point. */
function meantBy(share: number): string {
  if (share > 1) {
    const meant = share <= 10 ? share / 10 : share / 100;
    return isScore(meant) ? `Did you mean ${formatNumber(meant)}?` : REMEDY;
  }
  if (share < 0) return REMEDY;
  const below = Math.floor(share * 10) / 10;
  return `Write ${formatNumber(below)} or ${formatNumber((below * 10 + 1) / 10)}`;
}
