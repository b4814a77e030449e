import { distanceText } from '../domain/amount-text.ts';
import type { Quarter } from '../domain/calendar.ts';
import type { CheckIn } from '../domain/check-in.ts';
import { type CivilDate, longDate, shortDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { counted, formatNumber, formatShare } from '../domain/number-text.ts';
import type { KeyResultReview } from '../domain/review.ts';
import { lastDay } from '../domain/timeline.ts';
import type { KeyResultFigures } from '../insight/figures.ts';
import type { QuarterScores } from '../insight/quarter-scores.ts';
import { confidenceText, oneLine } from './record-text.ts';
import { BECOMES_WORDS, meanScoreText } from './score-text.ts';
import { lookOf } from './status-look.ts';
import { valueText } from './value-text.ts';

/** How the review of a quarter is worded while it is made. The texts are not yet safe to print. */

/** What a quarter's review rests on: `Review of 2026-Q3 · Chart Guild`, and that its figures may change. */
export function reviewHeading(
  name: string,
  quarter: Quarter,
  { today, ends }: { readonly today: CivilDate; readonly ends: CivilDate },
): readonly string[] {
  const runs = `It runs until ${longDate(ends)}: its figures may still change`;
  return [`Review of ${quarter} · ${name}`, ...(today <= ends ? [runs] : [])];
}

/** How many of a quarter's key results are reviewed already: `3 of 7 reviewed already`. */
export function reviewedAlready(reviewed: number, of: number): string {
  return `${formatNumber(reviewed)} of ${formatNumber(of)} reviewed already`;
}

/**
 * Where a key result ended, and the score that follows: `14 of 30 · 47 % · missed · score 0.5`.
 * @param proposed null where its figures give no score
 */
export function endedText(
  keyResult: KeyResult,
  figures: KeyResultFigures,
  proposed: number | null,
): string {
  const { progress, status, late } = figures;
  const word = `${lookOf(status).word}${late ? ', late' : ''}`;
  return [
    valueText(keyResult, figures),
    ...(progress === null ? [] : [formatShare(progress)]),
    word,
    ...(proposed === null ? [] : [`score ${formatNumber(proposed)}`]),
  ].join(' · ');
}

/**
 * What was felt and noted last: `confidence 4/10 · ana on 5 Nov: The weekends are slow`; '' where
 * nothing was. How sure somebody was of what was achieved says nothing more.
 */
export function heardText(
  { timeline }: Pick<KeyResult, 'timeline'>,
  { confidence, status }: Pick<KeyResultFigures, 'confidence' | 'status'>,
  noted: Pick<CheckIn, 'on' | 'by' | 'note'> | undefined,
): string {
  const isOpen = confidence !== null && status !== 'achieved';
  const felt = isOpen ? [confidenceText(confidence)] : [];
  if (!noted?.note) return felt.join('');
  const who = noted.by === null ? 'On' : `${noted.by} on`;
  const when = shortDate(noted.on, lastDay(timeline));
  return [...felt, `${who} ${when}: ${oneLine(noted.note)}`].join(' · ');
}

/** What was concluded of a key result: `score 0.7 (its figures give 0.5), carried over`. */
export function concludedText({ score, proposed, becomes }: KeyResultReview): string {
  const isOther = proposed !== null && proposed !== score;
  const figures = isOther ? ` (its figures give ${formatNumber(proposed)})` : '';
  return `score ${formatNumber(score)}${figures}, ${BECOMES_WORDS[becomes]}`;
}

/** A key result as it goes on: `Invite at least 6 members (0 → 6 members)`. */
export function carriedText(keyResult: KeyResult): string {
  if (keyResult.kind !== 'reach') return keyResult.keyResult;
  const { baseline, target, unit } = keyResult;
  return `${keyResult.keyResult} (${distanceText(baseline, target, unit)})`;
}

/** What a whole review comes to: `7 key results, mean score 0.6: 3 done, 1 dropped, 3 carried over`. */
export function reviewTotals(scores: QuarterScores): string {
  const grades = [...scores.byKeyResult.values()].flatMap(({ grade }) => grade ?? []);
  const fates = Object.entries(BECOMES_WORDS).flatMap(([becomes, words]) => {
    const count = grades.filter((one) => one.becomes === becomes).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${words}`];
  });
  const mean = scores.mean === null ? '' : `, mean score ${meanScoreText(scores)}`;
  return `${counted(scores.of, 'key result')}${mean}: ${fates.join(', ')}`;
}
