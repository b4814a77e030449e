import { addDays, daysBetween, MONTHS } from '../../domain/civil-date.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Status } from '../../insight/status.ts';
import { BEST_FIRST } from '../../insight/weakest-status.ts';
import { visible } from '../../terminal/escape.ts';
import { listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut, padEnd, widthOf, wrapAtMost } from '../../terminal/width.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';
import { type ChartScale, cellsOf, chartScale, columnOf, GONE, TO_COME } from './chart-scale.ts';
import { emptyLines } from './empty.ts';
import { bannerLines, headLines } from './head.ts';
import { isWide } from './wide.ts';

const LEAST_LABEL = 36;
const GAP = 2;

interface Row {
  readonly title: string;
  readonly timeline: Timeline;
  readonly status: Status | null;
  readonly rank: 'goal' | 'key result';
}

/**
 * The quarter's weeks as columns, its goals and key results as bars over the days on which they are
 * worked on, and today.
 */
export function renderTimeline(model: ReportModel, screen: Screen): string {
  const head = [...headLines(model, screen), ...bannerLines(model, screen), ''];
  if (model.goals.length === 0) return [...head, ...emptyLines(model, screen)].join('\n');
  const isBeside = isWide(screen);
  const scale = chartScale(model, screen.width - (isBeside ? LEAST_LABEL : GAP));
  const label = isBeside ? screen.width - scale.columns : GAP;
  const draw = isBeside ? wideRow : narrowRow;
  const groups = model.goals.map((one) => [goalRow(one), ...one.keyResults.map(keyResultRow)]);
  return [
    ...head,
    ...scaleLines(model, scale).map((line) => screen.paint.dim(' '.repeat(label) + line)),
    ...groups.flatMap((rows, index) => [
      ...(index > 0 ? [''] : []),
      ...rows.flatMap((row) => draw(row, { scale, label, screen })),
    ]),
    '',
    ...legendLines(groups.flat(), screen),
  ].join('\n');
}

function goalRow({ goal, figures }: ReportModel['goals'][number]): Row {
  const { timeline, goal: title } = goal;
  return { title, timeline, status: figures.status, rank: 'goal' };
}

function keyResultRow(one: ReportModel['goals'][number]['keyResults'][number]): Row {
  const { timeline, keyResult: title } = one.keyResult;
  return { title, timeline, status: one.figures.status, rank: 'key result' };
}

interface Drawing {
  readonly scale: ChartScale;
  /** How many columns stand before the bars. */
  readonly label: number;
  readonly screen: Screen;
}

function wideRow(row: Row, { scale, label, screen }: Drawing): string[] {
  const { paint } = screen;
  const { glyph, tone } = lookOf(row.status);
  const indent = indentOf(row);
  const room = label - indent.length - 2 - GAP;
  const [first = '', ...others] = wrapAtMost(visible(row.title), room, 2);
  const weight = row.rank === 'goal' ? paint.strong : (text: string) => text;
  const today = scale.today === null ? '' : `${' '.repeat(scale.today)}│`;
  return [
    `${indent}${paint[tone](glyph)} ${weight(padEnd(first, room + GAP))}${barOf(row, scale, screen)}`,
    ...others.map((line) => `${indent}  ${weight(padEnd(line, room + GAP))}${today}`.trimEnd()),
  ];
}

function narrowRow(row: Row, { scale, label, screen }: Drawing): string[] {
  const { paint, width } = screen;
  const { glyph, tone, word } = lookOf(row.status);
  const indent = indentOf(row);
  const room = width - indent.length - 2 - widthOf(word) - GAP;
  const title = padEnd(cut(visible(row.title), room), room + GAP);
  const weight = row.rank === 'goal' ? paint.strong : (text: string) => text;
  return [
    `${indent}${paint[tone](glyph)} ${weight(title)}${paint[tone](word)}`,
    (' '.repeat(label) + barOf(row, scale, screen)).trimEnd(),
  ];
}

function indentOf({ rank }: Row): string {
  return rank === 'goal' ? '' : '  ';
}

function barOf({ timeline, status }: Row, scale: ChartScale, { paint }: Screen): string {
  const { tone } = lookOf(status);
  return cellsOf(timeline, scale)
    .trimEnd()
    .replace(/[^ │]+/g, (bar) => paint[tone](bar));
}

/** The months, the weeks' numbers, and where today is. */
function scaleLines(model: ReportModel, scale: ChartScale): string[] {
  const every = scale.week < 3 ? 2 : 1;
  const numbers = model.weeks.flatMap((_, index) =>
    index % every === 0 ? [{ text: String(index + 1), column: index * scale.week }] : [],
  );
  return [
    placed(monthsOf(model, scale), scale.columns),
    placed(numbers, scale.columns),
    ...(scale.today === null ? [] : [todayLine(scale.today, scale.columns)]),
  ];
}

interface Placed {
  readonly text: string;
  readonly column: number;
}

/** Each month where its first day lies; the first one also where the chart begins after that day. */
function monthsOf({ weeks }: ReportModel, scale: ChartScale): Placed[] {
  const days = weeks.flatMap(({ from }) =>
    Array.from({ length: 7 }, (_, day) => addDays(from, day)),
  );
  const starts = days.filter((day, index) => day.endsWith('-01') || index === 0);
  const [first, second] = starts;
  const isCrowded = first && second && daysBetween(first, second) < 14;
  return starts.slice(isCrowded ? 1 : 0).map((day) => ({
    text: (MONTHS[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3),
    column: columnOf(day, scale),
  }));
}

/** Texts at their columns; one that would go beyond the chart is left out. */
function placed(texts: readonly Placed[], columns: number): string {
  return texts.reduce(
    (line, { text, column }) =>
      column + text.length > columns ? line : padEnd(line, column) + text,
    '',
  );
}

function todayLine(column: number, columns: number): string {
  const word = 'today';
  return column + 2 + word.length <= columns
    ? `${' '.repeat(column)}▼ ${word}`
    : `${' '.repeat(column - word.length - 1)}${word} ▼`;
}

function legendLines(rows: readonly Row[], screen: Screen): string[] {
  const statuses = BEST_FIRST.filter((status) => rows.some((row) => row.status === status));
  const uncounted = rows.some((row) => row.status === null) ? [null] : [];
  const looks = [...statuses, ...uncounted].map(lookOf);
  const meanings = [
    ...looks.map(({ glyph, word }) => `${glyph} ${word}`),
    `${GONE} days gone`,
    `${TO_COME} days to come`,
  ];
  return listed(meanings, { indent: 2, columns: screen.width, between: '   ' }).map(
    screen.paint.dim,
  );
}
