import type { KeyResultReview, Review } from '../../src/domain/review.ts';
import { day, Q4 } from './builders.ts';

/** The grade of `goal/kr`: 0.7, as its figures gave, and done. */
export function grade(parts: Partial<KeyResultReview> = {}): KeyResultReview {
  return {
    keyResult: 'goal/kr',
    score: 0.7,
    proposed: 0.7,
    why: null,
    learned: null,
    becomes: 'done',
    carriedTo: null,
    ...parts,
  };
}

/** What the review of 2026-Q4 concluded, on 8 January. */
export function review(
  keyResults: readonly KeyResultReview[] = [grade()],
  parts: Partial<Omit<Review, 'keyResults'>> = {},
): Review {
  const quarter = parts.quarter ?? Q4;
  return {
    quarter,
    file: `reviews/${quarter}.yaml`,
    on: day('2027-01-08'),
    by: 'ana',
    gained: null,
    keyResults,
    ...parts,
  };
}
