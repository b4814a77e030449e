import { formatShare } from '../domain/number-text.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../insight/figures.ts';
import { bar } from '../terminal/bar.ts';
import { visible } from '../terminal/escape.ts';
import { indented, listed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { cut, padEnd, padStart, widthOf, wrapAtMost } from '../terminal/width.ts';
import { detailsOf } from './details.ts';
import { type Look, lookOf } from './status-look.ts';
import { valueText } from './value-text.ts';

/** From this width on, a key result's figures stand beside its title. */
const WIDE = 70;
const SHARE = '100 %'.length;
/** The longest status, and the gap before it. */
const STATUS = 'off track'.length + 3;
const GAP = 2;
const GOAL_INDENT = 2;
const KEY_RESULT_INDENT = 4;
const DETAIL_INDENT = 6;
const MOST_TITLE_LINES = 3;
/** A title is never cut shorter than this by what stands beside it. */
const LEAST_TITLE = 20;

/** A goal of the report with its key results, one or more lines each. */
export function goalLines(one: GoalWithFigures, screen: Screen): string[] {
  const { goal, keyResults } = one;
  const lines = keyResults.flatMap((keyResult) => [
    ...(screen.width < WIDE
      ? narrowKeyResult(keyResult, screen)
      : wideKeyResult(keyResult, screen)),
    ...detailLines(keyResult, goal.timeline, screen),
  ]);
  const none = `no key results yet: add them in ${visible(goal.file)}`;
  return [
    ...titleLines(one, screen),
    ...(keyResults.length > 0
      ? lines
      : indented(none, KEY_RESULT_INDENT, screen.width).map(screen.paint.dim)),
  ];
}

/** The goal's glyph and title, when it is worked on, and its status at the line's end. */
function titleLines(one: GoalWithFigures, screen: Screen): string[] {
  return screen.width < WIDE ? narrowTitle(one, screen) : wideTitle(one, screen);
}

function wideTitle({ goal, figures }: GoalWithFigures, { width, paint }: Screen): string[] {
  const { glyph, word, tone } = lookOf(figures.status);
  const timeline = cut(visible(goal.timeline.written), Math.floor(width / 3));
  const roomForTimeline = width - widthOf(word) - GAP - widthOf(timeline);
  const start = Math.min(barStart(width), roomForTimeline);
  const room = start - GOAL_INDENT - GAP;
  const [first = '', ...others] = wrapAtMost(visible(goal.goal), room, MOST_TITLE_LINES);
  return [
    `${paint[tone](glyph)} ${paint.strong(padEnd(first, room + GAP))}${timeline}${paint[tone](
      padStart(word, width - start - widthOf(timeline)),
    )}`,
    ...others.map((line) => paint.strong(' '.repeat(GOAL_INDENT) + line)),
  ];
}

function narrowTitle({ goal, figures }: GoalWithFigures, { width, paint }: Screen): string[] {
  const { glyph, word, tone } = lookOf(figures.status);
  const indent = ' '.repeat(GOAL_INDENT);
  const [first = '', ...others] = wrapAtMost(
    visible(goal.goal),
    width - GOAL_INDENT,
    MOST_TITLE_LINES,
  );
  const room = width - GOAL_INDENT - widthOf(word) - GAP;
  const timeline = cut(visible(goal.timeline.written), room);
  return [
    `${paint[tone](glyph)} ${paint.strong(first)}`,
    ...others.map((line) => paint.strong(indent + line)),
    indent + padEnd(timeline, room + GAP) + paint[tone](word),
  ];
}

/** Title, value, bar, share and status on one line; a long title goes on below. */
function wideKeyResult({ keyResult, figures }: KeyResultWithFigures, screen: Screen): string[] {
  const { width, paint } = screen;
  const look = lookOf(figures.status);
  const indent = ' '.repeat(KEY_RESULT_INDENT);
  const room = barStart(width) - KEY_RESULT_INDENT - 1;
  const value = cut(valueText(keyResult, figures), room);
  const beside = room - widthOf(value) - GAP;
  const title = visible(keyResult.keyResult);
  const isBeside = beside >= LEAST_TITLE;
  const lines = wrapAtMost(title, isBeside ? beside : room, MOST_TITLE_LINES);
  const [first = '', ...others] = isBeside ? lines : ['', ...lines];
  const status = paint[look.tone](padStart(look.word, STATUS));
  const line = `${indent}${padEnd(first, room - widthOf(value))}${value} ${track(figures, look, {
    columns: barColumns(width),
    paint,
  })}${status}`;
  const more = others.map((text) => indent + text);
  return isBeside ? [line, ...more] : [...more, line];
}

/** The title, and below it bar, share, value and status, on two lines where one does not hold them. */
function narrowKeyResult({ keyResult, figures }: KeyResultWithFigures, screen: Screen): string[] {
  const { width, paint } = screen;
  const { tone, word } = lookOf(figures.status);
  const indent = ' '.repeat(KEY_RESULT_INDENT);
  const room = width - KEY_RESULT_INDENT;
  const drawn = track(figures, lookOf(figures.status), { columns: narrowBar(width), paint });
  const left = room - narrowBar(width) - SHARE - 1;
  const value = cut(valueText(keyResult, figures), room);
  const status = paint[tone](word);
  const isBeside = GAP + widthOf(value) + 1 + widthOf(word) <= left;
  return [
    ...wrapAtMost(visible(keyResult.keyResult), room, MOST_TITLE_LINES).map(
      (line) => indent + line,
    ),
    ...(isBeside
      ? [`${indent}${drawn}  ${padEnd(value, left - GAP - widthOf(word))}${status}`]
      : [indent + value, `${indent}${drawn}${' '.repeat(left - widthOf(word))}${status}`]),
  ];
}

/** The bar and the share, or as many spaces where there is nothing to draw. */
function track(
  { progress, expected }: KeyResultWithFigures['figures'],
  { tone }: Look,
  { columns, paint }: { readonly columns: number; readonly paint: Screen['paint'] },
): string {
  if (progress === null) return ' '.repeat(columns + 1 + SHARE);
  const share = padStart(formatShare(progress), SHARE);
  return `${bar({ progress, expected, columns, tone }, paint)} ${share}`;
}

function detailLines(one: KeyResultWithFigures, goal: Timeline, screen: Screen): string[] {
  const listing = { indent: DETAIL_INDENT, columns: screen.width };
  return listed(detailsOf(one, goal), listing).map(screen.paint.dim);
}

/** How long a key result's bar is beside its title, and how long below it. */
function barColumns(width: number): number {
  return 12 + Math.max(-2, Math.floor((width - 80) * 0.3));
}

function narrowBar(width: number): number {
  return Math.min(14, width - 34);
}

/** The column in which the bars begin. */
function barStart(width: number): number {
  return width - STATUS - SHARE - 1 - barColumns(width);
}
