import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/domain/review.ts';
import { conclusionOn } from '../../src/insight/conclusion.ts';
import { unreviewed } from '../../src/insight/unreviewed.ts';
import { community, day, goal, Q4, quarter, reach, timeline, value } from './builders.ts';
import { grade, review } from './reviews.ts';

const GOALS = [goal('goal', [reach({ timeline: timeline('Whole quarter') })])];

function conclusion(asOf: string, ...reviews: Review[]) {
  const records = [value('12-20', 10)];
  return conclusionOn(community({ goals: GOALS, records, reviews }), Q4, day(asOf));
}

describe('what a quarter came to', () => {
  it('is not known while it lasts', () => {
    expect(conclusion('12-31')).toEqual({ review: null, scores: null, closing: [] });
  });

  it('is what the figures give once it is over', () => {
    const { review: none, scores } = conclusion('2027-01-01');
    expect(none).toBeNull();
    expect(scores).toMatchObject({ mean: 0.5, graded: 0, of: 1 });
  });

  it('is what its review says, from the day of the review on', () => {
    const graded = review([grade({ score: 0.7 })]);
    expect(conclusion('2027-01-07', graded)).toMatchObject({ review: null, scores: { mean: 0.5 } });
    expect(conclusion('2027-01-08', graded)).toMatchObject({
      review: graded,
      scores: { mean: 0.7 },
    });
  });

  it('is what a review in its last days says', () => {
    const graded = review([grade({ score: 0.7 })], { on: day('12-22') });
    expect(conclusion('12-21', graded)).toEqual({ review: null, scores: null, closing: [] });
    expect(conclusion('12-22', graded).scores).toMatchObject({ mean: 0.7, graded: 1 });
  });

  it('is what a review without a day says, once the quarter is over', () => {
    const graded = review([grade({ score: 0.7 })], { on: null });
    expect(conclusion('12-31', graded).review).toBeNull();
    expect(conclusion('2027-01-01', graded).review).toBe(graded);
  });

  it('is not what the review of another quarter says', () => {
    const other = review([grade({ score: 0.7 })], { quarter: quarter('2026-Q3') });
    expect(conclusion('2027-01-08', other).review).toBeNull();
  });
});

describe('a quarter that is over', () => {
  it('stands out as long as some of it has not been graded', () => {
    const command = 'review 2026-Q4';
    expect(unreviewed(Q4, { graded: 3, of: 8 })).toEqual([
      { kind: 'unreviewed', quarter: Q4, graded: 3, of: 8, command },
    ]);
    expect(unreviewed(Q4, { graded: 8, of: 8 })).toEqual([]);
    expect(unreviewed(Q4, { graded: 0, of: 0 })).toEqual([]);
  });
});
