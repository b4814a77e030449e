import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, quartilesOf } from '../../src/insight/spread.ts';

const HUGE = Number.MAX_VALUE;

describe('the median of numbers in order', () => {
  it.each([
    [[7], 7],
    [[1, 4], 2.5],
    [[-2, 0, 9], 0],
    [[-26, 1, 1, 1, 14.5, 28], 1],
    [[HUGE, HUGE], HUGE],
    [[-HUGE, HUGE], 0],
  ])('of %j is %d', (inOrder, expected) => {
    expect(medianOf(Float64Array.from(inOrder))).toBe(expected);
  });

  it('of none is none', () => {
    expect(() => medianOf(new Float64Array())).toThrow(RangeError);
  });
});

describe('the quartiles of numbers in order', () => {
  it.each([
    [[7], [7, 7]],
    [
      [1, 4],
      [1, 4],
    ],
    [
      [1, 2, 3],
      [1, 3],
    ],
    // Of five, a quarter of the others is one: one lies outside on either side.
    [
      [1, 2, 3, 4, 5],
      [2, 4],
    ],
    // Between two numbers the outer one.
    [
      [1, 2, 3, 4],
      [1, 4],
    ],
    [
      [-26, 1, 1, 1, 14.5, 28],
      [1, 14.5],
    ],
  ])('of %j are %j', (inOrder, expected) => {
    expect(quartilesOf(Float64Array.from(inOrder))).toEqual(expected);
  });

  it('have the median between them, and half of the numbers', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (any) => {
        const inOrder = Float64Array.from(any).sort();
        const [low, high] = quartilesOf(inOrder);
        expect(low).toBeLessThanOrEqual(medianOf(inOrder));
        expect(high).toBeGreaterThanOrEqual(medianOf(inOrder));
        const within = inOrder.filter((one) => one >= low && one <= high);
        expect(within.length).toBeGreaterThanOrEqual(any.length / 2);
      }),
    );
  });
});
