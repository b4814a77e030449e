import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../src/insight/estimate.ts';
import { COUNTS_INTRODUCTIONS, MEDIAN_OF_NOTHING } from '../insight/builders.ts';

describe('estimateOf', () => {
  it.each([
    [3.1, 0, 5, 3],
    [2.5, 0, 5, 3],
    [14.4, 0, 5, 14],
    [5.2, 0, 5, 5],
    // Not as if it were there.
    [4.7, 0, 5, 4],
    [29.97, 0, 30, 29],
    [2.3, 5, 2, 3],
    [1.8, 5, 2, 2],
  ])(
    'makes a whole number of a count of %d, on the way from %d to %d',
    (estimate, baseline, target, whole) => {
      expect(estimateOf(estimate, { baseline, target, measure: COUNTS_INTRODUCTIONS })).toBe(whole);
    },
  );

  it.each([null, MEDIAN_OF_NOTHING])('keeps a decimal of what is no count', (measure) => {
    expect(estimateOf(4.44, { baseline: 0, target: 5, measure })).toBe(4.4);
  });

  it('is short of the target where the estimate is', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer(), (estimate, target) => {
        const way = { baseline: target - 10, target, measure: COUNTS_INTRODUCTIONS };
        expect(estimateOf(estimate, way) < target).toBe(estimate < target);
      }),
    );
  });
});
