import { describe, expect, it } from 'vitest';
import { weightedMean } from '../../src/insight/weighted-mean.ts';

describe('weighted mean', () => {
  it('counts each number as often as its weight says', () => {
    const parts = [
      { number: 1, weight: 3 },
      { number: 0, weight: 1 },
    ];
    expect(weightedMean(parts)).toBe(0.75);
  });

  it('is null for nothing', () => {
    expect(weightedMean([])).toBeNull();
  });

  it('is not thrown by weights as large as numbers get', () => {
    const parts = [
      { number: 1, weight: Number.MAX_VALUE },
      { number: 0, weight: Number.MAX_VALUE },
    ];
    expect(weightedMean(parts)).toBe(0.5);
  });
});
