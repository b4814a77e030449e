import { roundHalfAway } from '../domain/number-text.ts';
import type { KeyResultFigures } from './figures.ts';

/** How finely a score is given, in decimals. */
const TENTHS = 1;

/** How the score follows from the progress at its end, as `cop explain` prints it. */
export const SCORE = 'round(10 × closing_progress) / 10';

/**
 * The score that a key result's figures propose, 0.0–1.0: its progress in steps of 0.1, halves away
 * from zero. Null where there is no data: what nobody knows has no score.
 * @param figures those at its end, as `closingFigures` gives them; those of another day give the score
 *   that it would have if that were its end
 */
export function proposedScore({
  progress,
  noData,
}: Pick<KeyResultFigures, 'progress' | 'noData'>): number | null {
  return progress === null || noData ? null : roundHalfAway(progress, TENTHS);
}

/** What a score comes to, in a word. */
export type ScoreBand = 'far' | 'halfway' | 'hardly-moved';

/** The band of a score: from 0.7 on, from 0.4 on, or below. Of a mean of scores, what it is in steps of 0.1. */
export function scoreBand(score: number): ScoreBand {
  const tenths = roundHalfAway(score, TENTHS);
  if (tenths >= 0.7) return 'far';
  return tenths >= 0.4 ? 'halfway' : 'hardly-moved';
}
