import { dateRange, longDate } from '../../domain/civil-date.ts';
import { goalCountsText, goalsOf } from '../goal-counts-text.ts';
import { bannerTexts, totalsText, weekText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { bandsText, gradedText, meanScoreText } from '../score-text.ts';
import { standOutTexts } from '../stands-out-text.ts';
import { lookOf, marked, standOutLook } from '../status-look.ts';
import { inline, shortened } from './inline.ts';

/** A banner may name many files, and a review say much: this much of each, in characters. */
const LONGEST_BANNER = 1000;
const LONGEST_REVIEW = 3000;

/** Which community, which quarter, which day, and what a reader must know before the figures. */
export function headBlocks(model: ReportModel): readonly string[] {
  const { community, quarter, quarterSpan, asOf } = model;
  const banners = bannerTexts(model).map((text) => inline(text, LONGEST_BANNER));
  return [
    `# ${inline(community)} · ${quarter} · ${weekText(model)}`,
    `As of ${longDate(asOf)} · the quarter is ${dateRange(quarterSpan)}`,
    ...(banners.length === 0 ? [] : [quoteOf(banners)]),
  ];
}

/** The quarter's figures, its scores, what stands out, and what members gained. */
export function quarterBlocks(model: ReportModel): readonly string[] {
  return [totalsLine(model), ...scoreLine(model), ...standsOut(model), ...gained(model)];
}

/** `**Progress 59 %, expected 70 %** · ▲ at risk · 4 goals: 1 achieved, 1 at risk, 2 off track`. */
function totalsLine(model: ReportModel): string {
  const { figures } = model;
  const look = lookOf(figures.status);
  const totals = totalsText(figures);
  return [
    ...(totals === null ? [] : [`**${totals}**`, marked(look, look.word)]),
    goalCountsText(figures, goalsOf(model)),
  ].join(' · ');
}

function scoreLine({ scores }: ReportModel): readonly string[] {
  if (scores === null || scores.mean === null) return [];
  return [`**Score ${meanScoreText(scores)}** · ${gradedText(scores)} · ${bandsText(scores)}`];
}

function standsOut({ standsOut: all }: ReportModel): readonly string[] {
  if (all.length === 0) return [];
  const texts = standOutTexts(all);
  const items = all.map(
    ({ kind }, index) => `- ${marked(standOutLook(kind), inline(texts[index] ?? ''))}`,
  );
  return ['## Stands out', items.join('\n')];
}

/** In their words, paragraph by paragraph, and whose review it was. */
function gained({ review }: ReportModel): readonly string[] {
  if (review === null || review.gained === null) return [];
  const said = shortened(review.gained.trim(), LONGEST_REVIEW).split(/\s*\n\s*/);
  const who = [
    ...(review.on === null ? [] : [` on ${longDate(review.on)}`]),
    ...(review.by === null ? [] : [` by ${inline(review.by)}`]),
  ].join('');
  return [
    '## What members gained',
    quoteOf(said.map((text) => inline(text, LONGEST_REVIEW))),
    ...(who === '' ? [] : [`Reviewed${who}`]),
  ];
}

/** @param paragraphs safe texts */
function quoteOf(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `> ${text}`).join('\n>\n');
}
