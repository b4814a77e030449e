/**
 * Fractions of whole numbers: the second calculation never rounds, so that its comparisons are those of
 * design and paper, "as on exact decimals". `d` is above 0.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Exact = { n: 0n, d: 1n };
export const ONE: Exact = { n: 1n, d: 1n };

/** The decimal number that a person wrote, digit by digit: 0.1 is one tenth. */
export function exact(number: number): Exact {
  const [digits = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const n = BigInt(whole + decimals);
  return shift < 0 ? fraction(n, 10n ** BigInt(-shift)) : fraction(n * 10n ** BigInt(shift), 1n);
}

/** `n` of `d`, two whole numbers. */
export function share(n: number, d: number): Exact {
  return fraction(BigInt(n), BigInt(d));
}

export function plus(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.n, a.d * b.d);
}

/** @throws RangeError where `b` is 0 */
export function over(a: Exact, b: Exact): Exact {
  return b.n < 0n ? fraction(-a.n * b.d, a.d * -b.n) : fraction(a.n * b.d, a.d * b.n);
}

/** Below 0 where `a` is less than `b`, 0 where they are equal, else above. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isAtLeast(a: Exact, b: Exact): boolean {
  return compare(a, b) >= 0;
}

export function isWhole(a: Exact): boolean {
  return a.n % a.d === 0n;
}

/** Without its sign. */
export function size(a: Exact): Exact {
  return a.n < 0n ? { n: -a.n, d: a.d } : a;
}

/** The largest whole number that is not above `a`. */
export function floor(a: Exact): Exact {
  const cut = a.n / a.d;
  return { n: a.n < 0n && !isWhole(a) ? cut - 1n : cut, d: 1n };
}

/** The smallest whole number that is not below `a`. */
export function ceiling(a: Exact): Exact {
  const down = floor({ n: -a.n, d: a.d });
  return { n: -down.n, d: 1n };
}

/** The middle one, or the mean of the middle two. */
export function median(numbers: readonly Exact[]): Exact {
  const sorted = [...numbers].sort(compare);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (!low || !high) throw new RangeError('there is no median of nothing');
  return over(plus(low, high), { n: 2n, d: 1n });
}

/** The nearest number that a program can hold. */
export function toNumber(a: Exact): number {
  return Number(a.n) / Number(a.d);
}

export function toNumberOrNull(a: Exact | null): number | null {
  return a && toNumber(a);
}

function fraction(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('a division by nothing');
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}
