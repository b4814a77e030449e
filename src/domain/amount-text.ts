import type { Keep } from './key-result.ts';
import { counted, formatNumber } from './number-text.ts';
import { unitBehind } from './unit-number.ts';

/** How numbers with their units, ways, bounds and steps are worded, wherever they are said. */

/** The signs of currencies that stand before their number. */
const STANDS_BEFORE = /^(?:[A-Z]{1,2})?[$£¥₹₩]$/;

/** A number with its unit: `92 %`, `31 h`, `20 members`, `1 member`, `$500`, `500 €`. */
export function amountText(number: number, unit: string | null): string {
  const written = formatNumber(number);
  if (unit === null) return written;
  if (!STANDS_BEFORE.test(unit)) return `${written} ${unitBehind(written, unit)}`;
  return written.startsWith('−') ? `−${unit}${written.slice(1)}` : `${unit}${written}`;
}

/** By how much an amount changed: `+9`, `−5 h`, `+$500`, `±0`. */
export function differenceText(difference: number, unit: string | null): string {
  const size = Math.abs(difference);
  if (formatNumber(size) === '0') return '±0';
  return `${difference < 0 ? '−' : '+'}${amountText(size, unit)}`;
}

/** An amount with every digit, as it is written in a file: `-3 members`, `100.004 %`. */
export function amountAsWritten(number: number, unit: string | null): string {
  return unit === null ? String(number) : `${number} ${unit}`;
}

const SHORT_UNIT = 3;

/** A unit beside the sentence of its key result: null for a longer one, a word that stands there already. */
export function shortUnit(unit: string | null): string | null {
  return unit !== null && [...unit].length <= SHORT_UNIT ? unit : null;
}

/** From one number to another: `36 h → 12 h`; a longer unit is said once: `0 → 20 members`. */
export function distanceText(from: number, to: number, unit: string | null): string {
  return `${amountText(from, shortUnit(unit))} → ${amountText(to, unit)}`;
}

type Bounds = Pick<Keep, 'atLeast' | 'atMost' | 'unit'>;

/** What a keep is to keep: `at least 90 %`, `at most 12 h`, `between 5 and 10 h`. */
export function boundsText({ atLeast, atMost, unit }: Bounds): string {
  if (atLeast === null) return atMost === null ? '' : `at most ${amountText(atMost, unit)}`;
  if (atMost === null) return `at least ${amountText(atLeast, unit)}`;
  return `between ${formatNumber(atLeast)} and ${amountText(atMost, unit)}`;
}

/** A milestone by how many steps it has: `a milestone`, `a milestone in 3 steps`. */
export function milestoneText(steps: number): string {
  return steps === 0 ? 'a milestone' : `a milestone in ${counted(steps, 'step')}`;
}

/** How far a milestone with steps is: `1 of 3 steps`. */
export function stepsText(done: number, steps: number): string {
  return `${formatNumber(done)} of ${counted(steps, 'step')}`;
}
