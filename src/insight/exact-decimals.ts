/**
 * Figures are compared as a person would on paper, where 0.4 − 0.3 is 0.1 and a third of three is
 * one: binary fractions miss that by some 1e-16, so two numbers nearer than this are one.
 */
const SAME = 1e-9;

/** Whether `number` ≥ `bound`, as on exact decimals. */
export function atLeast(number: number, bound: number): boolean {
  return number >= bound - SAME;
}

/** Whether a number is whole, as on exact decimals. */
export function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) <= SAME;
}

/** The largest whole number that is not above `number`, as on exact decimals. */
export function wholeBelow(number: number): number {
  return Math.floor(number + SAME);
}

/** The smallest whole number that is not below `number`, as on exact decimals. */
export function wholeAbove(number: number): number {
  return Math.ceil(number - SAME);
}

/** The sum of two numbers without the dust of binary fractions: 0.1 + 0.2 is 0.3. Always finite. */
export function sum(a: number, b: number): number {
  const added = finite(a + b);
  return Number.isSafeInteger(added) ? added : finite(Number(added.toPrecision(15)));
}

/** Up to this, thousandths are told apart by far more than the dust of their fractions. */
const MOST_THOUSANDTHS = 1e11;

/** A number in thousandths, where it is a whole number of them, as those are that people write. */
function thousandths(number: number): number | undefined {
  const whole = Math.round(number * 1000);
  return Math.abs(whole) <= MOST_THOUSANDTHS && whole / 1000 === number ? whole : undefined;
}

/** The digits that a number of the machine keeps of a decimal. */
const DIGITS = 15;
/** Of two numbers this near, in shares of the larger, the difference is dust. */
const DUST = 1e-12;

/**
 * How much a number lies above another, as on exact decimals: 1300.1 − 1300 is 0.1, and 0 where only
 * binary fractions keep the two apart. Always finite.
 */
export function difference(a: number, b: number): number {
  if (a === b) return 0;
  const apart = finite(a - b);
  // Of whole numbers there is no dust.
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return apart;
  const [whole, less] = [thousandths(a), thousandths(b)];
  // The same as below, in a tenth of the time: a forecast takes the differences of all its points.
  if (whole !== undefined && less !== undefined) return (whole - less) / 1000;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  if (Math.abs(apart) <= DUST * larger) return 0;
  // Beyond the digits of the larger, what is left is not of the two numbers.
  const digits = DIGITS - Math.max(0, magnitude(larger) - magnitude(apart));
  return finite(Number(apart.toPrecision(digits)));
}

/** The power of ten of a number's first digit. */
function magnitude(number: number): number {
  return Math.floor(Math.log10(Math.abs(number)));
}

/** What is nearest to a result that may have overflowed. */
export function finite(number: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, number));
}
