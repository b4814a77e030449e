import type { KeyResultReview, Review } from '../domain/review.ts';
import type { GoalWithFigures, KeyResultWithFigures } from './figures.ts';
import { proposedScore, type ScoreBand, scoreBand } from './score.ts';
import { type Weighted, weightedMean } from './weighted-mean.ts';

/** The score of a key result, and what its review concluded. */
export interface KeyResultScore {
  /** What its figures give, 0.0–1.0; null where they give none, and as long as its quarter lasts. */
  readonly proposed: number | null;
  /** Null as long as nobody has graded it. */
  readonly grade: KeyResultReview | null;
}

/** The scores of a quarter's key results. */
export interface QuarterScores {
  /** By `goal/key-result`: every key result of the quarter. */
  readonly byKeyResult: ReadonlyMap<string, KeyResultScore>;
  /** The mean of the scores that count, 0…1, not rounded; null where there is none. */
  readonly mean: number | null;
  /** How many key results have been graded. */
  readonly graded: number;
  /** How many key results there are. */
  readonly of: number;
  /** How many of the scores that count are in each band, the best first; bands without any are left out. */
  readonly bands: ReadonlyMap<ScoreBand, number>;
}

const BANDS: readonly ScoreBand[] = ['far', 'halfway', 'hardly-moved'];

/**
 * The scores of a quarter's key results. What counts of each is its grade, without one the score that
 * its figures give. The mean is made as that of progress is: over a goal's key results by weight, then
 * over the goals by weight; what has no score counts in nothing.
 * @param goals the quarter's, with the figures that it ended with
 * @param phase as long as the quarter is running, the figures give no score: grades alone count
 */
export function quarterScores(
  goals: readonly GoalWithFigures[],
  review: Review | null,
  phase: 'running' | 'over',
): QuarterScores {
  const grades = new Map(review?.keyResults.map((one) => [one.keyResult, one]));
  const scoreOf = ({ reference, figures }: KeyResultWithFigures): KeyResultScore => ({
    proposed: phase === 'over' ? proposedScore(figures) : null,
    grade: grades.get(reference) ?? null,
  });
  const keyResults = goals.flatMap((goal) => goal.keyResults);
  const byKeyResult = new Map(keyResults.map((one) => [one.reference, scoreOf(one)]));
  const scores = [...byKeyResult.values()];
  const bands = scores.map(countingScore).flatMap((one) => (one === null ? [] : [scoreBand(one)]));
  return {
    byKeyResult,
    mean: meanScore(goals, byKeyResult),
    graded: scores.filter(({ grade }) => grade !== null).length,
    of: scores.length,
    bands: new Map(
      BANDS.filter((band) => bands.includes(band)).map((band) => [
        band,
        bands.filter((one) => one === band).length,
      ]),
    ),
  };
}

/** The score that counts of a key result: its grade, without one what its figures give. */
export function countingScore({ grade, proposed }: KeyResultScore): number | null {
  return grade?.score ?? proposed;
}

function meanScore(
  goals: readonly GoalWithFigures[],
  scores: QuarterScores['byKeyResult'],
): number | null {
  const ofKeyResult = ({ keyResult, reference }: KeyResultWithFigures): Weighted[] => {
    const score = scores.get(reference);
    const number = score ? countingScore(score) : null;
    return number === null ? [] : [{ number, weight: keyResult.weight }];
  };
  const ofGoal = ({ goal, keyResults }: GoalWithFigures): Weighted[] => {
    const number = weightedMean(keyResults.flatMap(ofKeyResult));
    return number === null ? [] : [{ number, weight: goal.weight }];
  };
  return weightedMean(goals.flatMap(ofGoal));
}
