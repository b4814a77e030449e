import { describe, expect, it } from 'vitest';
import type { KeyResultReview } from '../../src/domain/review.ts';
import { closingFigures } from '../../src/insight/closing-figures.ts';
import { type QuarterScores, quarterScores } from '../../src/insight/quarter-scores.ts';
import { community, day, goal, MEDIAN_OF_NOTHING, Q4, reach, timeline, value } from './builders.ts';
import { grade, review } from './reviews.ts';

const WHOLE = timeline('Whole quarter');
const part = (id: string, weight = 1) => reach({ id, weight, timeline: WHOLE, target: 100 });

/** Scores by their figures: a/one 0.4, a/two 1, b/one 0.2; b/self has none. */
const GOALS = [
  goal('a', [part('one'), part('two', 3)]),
  goal('b', [part('one'), reach({ id: 'self', timeline: WHOLE, measure: MEDIAN_OF_NOTHING })], {
    weight: 2,
  }),
];
const RECORDS = [
  value('12-20', 42, { keyResult: 'a/one' }),
  value('12-20', 100, { keyResult: 'a/two' }),
  value('12-20', 17, { keyResult: 'b/one' }),
];

function scores(
  grades: readonly KeyResultReview[] | null,
  phase: 'running' | 'over' = 'over',
): QuarterScores {
  const all = community({ goals: GOALS, records: RECORDS });
  const { goals } = closingFigures(all, Q4, day('2027-01-08'));
  return quarterScores(goals, grades && review(grades), phase);
}

describe('the scores of a quarter', () => {
  it('are what the figures give as long as nobody has graded', () => {
    const { byKeyResult, graded, of } = scores(null);
    expect([...byKeyResult].map(([name, { proposed }]) => [name, proposed])).toEqual([
      ['a/one', 0.4],
      ['a/two', 1],
      ['b/one', 0.2],
      ['b/self', null],
    ]);
    expect({ graded, of }).toEqual({ graded: 0, of: 4 });
  });

  it('have a mean by the weights of key results and of goals', () => {
    // a: (0.4 + 3 × 1) / 4 = 0.85; b: 0.2; (0.85 + 2 × 0.2) / 3
    expect(scores(null).mean).toBeCloseTo(1.25 / 3, 12);
  });

  it('count a grade in the place of what the figures give, also where they give nothing', () => {
    const graded = scores([
      grade({ keyResult: 'a/one', score: 0.8, proposed: 0.4 }),
      grade({ keyResult: 'b/self', score: 0.6, proposed: null }),
    ]);
    // a: (0.8 + 3) / 4 = 0.95; b: (0.2 + 0.6) / 2 = 0.4; (0.95 + 0.8) / 3
    expect(graded.mean).toBeCloseTo(1.75 / 3, 12);
    expect(graded).toMatchObject({ graded: 2, of: 4 });
    expect(graded.byKeyResult.get('a/one')).toMatchObject({ proposed: 0.4, grade: { score: 0.8 } });
  });

  it('count a grade of 0', () => {
    const graded = scores([grade({ keyResult: 'b/one', score: 0 })]);
    expect(graded.mean).toBeCloseTo(0.85 / 3, 12);
  });

  it('are in bands', () => {
    expect([...scores(null).bands]).toEqual([
      ['far', 1],
      ['halfway', 1],
      ['hardly-moved', 1],
    ]);
    const graded = scores([grade({ keyResult: 'b/one', score: 0.6 })]);
    expect([...graded.bands]).toEqual([
      ['far', 1],
      ['halfway', 2],
    ]);
  });

  it('leave out the grade of what the quarter does not have', () => {
    expect(scores([grade({ keyResult: 'c/one', score: 0 })])).toEqual(scores(null));
  });

  it('are grades alone while the quarter lasts', () => {
    expect(scores(null, 'running')).toMatchObject({ mean: null, graded: 0, of: 4 });
    const graded = scores([grade({ keyResult: 'b/one', score: 0.3 })], 'running');
    expect(graded).toMatchObject({ mean: 0.3, graded: 1, of: 4 });
    expect(graded.byKeyResult.get('b/one')).toMatchObject({ proposed: null });
  });
});
