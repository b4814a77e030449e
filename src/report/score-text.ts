import { counted, formatNumber, roundHalfAway } from '../domain/number-text.ts';
import type { Becomes, KeyResultReview } from '../domain/review.ts';
import type { KeyResultScore, QuarterScores } from '../insight/quarter-scores.ts';
import type { ScoreBand } from '../insight/score.ts';
import { oneLine } from './record-text.ts';

const BAND_WORDS: Readonly<Record<ScoreBand, string>> = {
  far: 'came far',
  halfway: 'came halfway',
  'hardly-moved': 'hardly moved',
};

/** What becomes of a key result, in words. */
export const BECOMES_WORDS: Readonly<Record<Becomes, string>> = {
  done: 'done',
  dropped: 'dropped',
  'carried-over': 'carried over',
};

/** The mean of a quarter's scores, in steps of 0.1: `0.6`; '' where there is none. */
export function meanScoreText({ mean }: Pick<QuarterScores, 'mean'>): string {
  return mean === null ? '' : formatNumber(roundHalfAway(mean, 1));
}

/**
 * How many key results a quarter has, and by what they are scored: `8 key results, all graded`; `8 key
 * results, 5 graded, the others scored by the figures`.
 */
export function gradedText({
  graded,
  of,
  mean,
}: Pick<QuarterScores, 'graded' | 'of' | 'mean'>): string {
  const all = counted(of, 'key result');
  if (mean === null) return all;
  if (graded === 0) return `${all}, scored by the figures`;
  if (graded === of) return of === 1 ? `${all}, graded` : `${all}, all graded`;
  return `${all}, ${graded} graded, the others scored by the figures`;
}

/** How many of a quarter's scores are in each band: `3 came far, 1 came halfway, 1 hardly moved`. */
export function bandsText({ bands }: Pick<QuarterScores, 'bands'>): string {
  return [...bands].map(([band, count]) => `${count} ${BAND_WORDS[band]}`).join(', ');
}

/**
 * What there is to say of a key result's score, in a few words each: `score 0.8, graded 0.7: The survey
 * was late`, `carried over to build-relationships-2027-q1/invite-members`; [] where there is none.
 */
export function scoreDetails({ proposed, grade }: KeyResultScore): readonly string[] {
  if (grade === null) return proposed === null ? [] : [`score ${formatNumber(proposed)}`];
  return [
    gradeText(grade, proposed),
    becomesText(grade),
    ...(grade.learned === null ? [] : [`learned: ${oneLine(grade.learned)}`]),
  ];
}

/**
 * The grade beside the score that the figures give, and what they gave when it was reviewed, where they
 * give another now: `score 0.2, graded the same`, `score 0.8, 0.6 when reviewed, graded 0.7`.
 */
function gradeText({ score, why, proposed: then }: KeyResultReview, now: number | null): string {
  const given = now ?? then;
  const before = now === null || then === now ? null : then;
  const graded = given === score && before === null ? 'the same' : formatNumber(score);
  return [
    ...(given === null ? [] : [`score ${formatNumber(given)}`]),
    ...(before === null ? [] : [`${formatNumber(before)} when reviewed`]),
    `graded ${graded}${why === null ? '' : `: ${oneLine(why)}`}`,
  ].join(', ');
}

function becomesText({ becomes, carriedTo }: KeyResultReview): string {
  const words = BECOMES_WORDS[becomes];
  return carriedTo === null ? words : `${words} to ${carriedTo}`;
}
