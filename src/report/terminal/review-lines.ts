import { longDate } from '../../domain/civil-date.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import type { ReportModel } from '../model.ts';
import { bandsText, gradedText, meanScoreText } from '../score-text.ts';

const INDENT = 2;
const QUOTE_INDENT = 4;

/** What the quarter came to: its score, and what members gained; nothing while it lasts. */
export function reviewLines(model: ReportModel, screen: Screen): string[] {
  return [...scoreLines(model, screen), ...gainedLines(model, screen)];
}

/** `Score 0.6 · 8 key results, 5 graded · 4 came far, 2 came halfway`. */
function scoreLines({ scores }: ReportModel, { width }: Screen): string[] {
  if (scores === null || scores.mean === null) return [];
  const said = [`Score ${meanScoreText(scores)}`, gradedText(scores), bandsText(scores)];
  return listed(said, { indent: INDENT, columns: width });
}

/** In their words, paragraph by paragraph, and whose review it was. */
function gainedLines({ review }: ReportModel, { width, paint }: Screen): string[] {
  if (review === null || review.gained === null) return [];
  const paragraphs = review.gained.trim().split(/\s*\n\s*/);
  const who = [
    ...(review.on === null ? [] : [`reviewed on ${longDate(review.on)}`]),
    ...(review.by === null ? [] : [`by ${visible(review.by)}`]),
  ].join(' ');
  return [
    '',
    `${' '.repeat(INDENT)}${paint.strong('What members gained')}`,
    ...paragraphs.flatMap((one) => indented(visible(one), QUOTE_INDENT, width)),
    ...(who === '' ? [] : indented(who, QUOTE_INDENT, width).map(paint.dim)),
  ];
}
