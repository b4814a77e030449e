import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScore } from '../../src/domain/review.ts';
import { proposedScore, scoreBand } from '../../src/insight/score.ts';

describe('the score that figures propose', () => {
  it.each([
    ['nothing done', 0, 0],
    ['4 of 100', 0.04, 0],
    ['1 of 20', 0.05, 0.1],
    ['a quarter', 0.25, 0.3],
    ['14 of 30', 14 / 30, 0.5],
    ['13 of 20, a half that binary fractions miss', 13 / 20, 0.7],
    ['0.35 × 1, likewise', 0.35, 0.4],
    ['19 of 20', 0.95, 1],
    ['all of it', 1, 1],
  ])('is the progress in steps of 0.1, halves upwards: %s', (_, progress, score) => {
    expect(proposedScore({ progress, noData: false })).toBe(score);
  });

  it('is none where there is no data', () => {
    expect(proposedScore({ progress: 0, noData: true })).toBeNull();
    expect(proposedScore({ progress: null, noData: false })).toBeNull();
  });

  it('is always one that a review may say, and at most half a step off', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (progress) => {
        const score = proposedScore({ progress, noData: false }) ?? Number.NaN;
        expect(isScore(score)).toBe(true);
        expect(Math.abs(score - progress)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe('the band of a score', () => {
  it.each([
    [0, 'hardly-moved'],
    [0.3, 'hardly-moved'],
    [0.4, 'halfway'],
    [0.6, 'halfway'],
    [0.7, 'far'],
    [1, 'far'],
  ])('of %d is %s', (score, band) => {
    expect(scoreBand(score)).toBe(band);
  });

  it.each([
    [0.34, 'hardly-moved'],
    [0.35, 'halfway'],
    [0.64, 'halfway'],
    [0.65, 'far'],
  ])('of a mean of %d is that of what is printed: %s', (mean, band) => {
    expect(scoreBand(mean)).toBe(band);
  });
});
