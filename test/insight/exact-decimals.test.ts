import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  difference,
  isWhole,
  sum,
  wholeAbove,
  wholeBelow,
} from '../../src/insight/exact-decimals.ts';

describe('exact decimals', () => {
  it('sees that 0.4 − 0.3 is within 0.1, which binary fractions miss', () => {
    expect(0.4 - 0.3 <= 0.1).toBe(false);
    expect(atLeast(0.1, 0.4 - 0.3)).toBe(true);
  });

  it.each([
    [1, 1, true],
    [0.9 * 3, 2.7, true],
    [0.8999, 0.9, false],
    [0.899999, 0.9, false],
  ])('compares %d with at least %d', (number, bound, expected) => {
    expect(atLeast(number, bound)).toBe(expected);
  });

  it.each([
    [3, true],
    [-3, true],
    [0.1 * 3 * 10, true],
    [2.5, false],
    [2.999, false],
  ])('tells whether %d is whole', (number, expected) => {
    expect(isWhole(number)).toBe(expected);
  });

  it.each([
    [10 * (0.1 + 0.2), 3],
    [(0.1 + 0.7) * 10, 8],
    [7.99, 7],
    [0, 0],
  ])('takes the whole number below %d', (number, expected) => {
    expect(wholeBelow(number)).toBe(expected);
  });

  it.each([
    [10 * (0.1 + 0.2), 3],
    [10 * 0.3, 3],
    [3.001, 4],
    [0.5, 1],
  ])('takes the whole number above %d', (number, expected) => {
    expect(wholeAbove(number)).toBe(expected);
  });

  it.each([
    [0.1, 0.2, 0.3],
    [0.7, 0.1, 0.8],
    [5, -7, -2],
    [9007199254740990, 1, 9007199254740991],
    [Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE],
  ])('adds %d and %d without dust and without overflow', (a, b, expected) => {
    expect(sum(a, b)).toBe(expected);
  });

  it.each([
    [0.3, 0.1, 0.2],
    [5.2, 5, 0.2],
    [1300.1, 1300, 0.1],
    [1234.567, 1234.5, 0.067],
    [0.001, 99999999.999, -99999999.998],
    [0.001, 999999999.99, -999999999.989],
    [-0, 0, 0],
    [1e15 + 0.5, 1e15, 0],
    [-0.1, 0.1, -0.2],
    // 0.06 by two ways is no difference, although the machine's fractions leave a hair.
    [(18 / 90) * 0.3, 0.06, 0],
    [0.1 + 0.2, 0.3, 0],
    [1e-300, 2e-300, -1e-300],
    [1.7e308, -1.7e308, Number.MAX_VALUE],
    [0, 0, 0],
  ])('says what %d is above %d without the dust', (a, b, apart) => {
    expect(difference(a, b)).toBe(apart);
  });

  it('takes decimals apart as on paper, however many digits they have', () => {
    const digits = fc.integer({ min: 0, max: 4 });
    const whole = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(whole, whole, digits, (a, b, places) => {
        const unit = 10 ** places;
        expect(difference(a / unit, b / unit)).toBe((a - b) / unit);
      }),
    );
  });
});
