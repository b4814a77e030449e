import type { GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut, padEnd, padStart, widthOf, wrapAtMost } from '../../terminal/width.ts';
import { aroundOf, detailsOf } from '../details.ts';
import type { ReportModel } from '../model.ts';
import { ownOwnerTexts } from '../owner-text.ts';
import { lookOf } from '../status-look.ts';
import {
  KEY_RESULT_INDENT,
  type KeyResultColumns,
  keyResultColumns,
} from './key-result-columns.ts';
import { keyResultLines, MOST_TITLE_LINES } from './key-result-lines.ts';
import { isRoomy } from './wide.ts';

const GAP = 2;
const GOAL_INDENT = 2;
const DETAIL_INDENT = 6;

/**
 * A goal of the report with its key results, one or more lines each.
 * @param model what the report says of its key results beside their figures
 */
export function goalLines(
  one: GoalWithFigures,
  model: Pick<ReportModel, 'moved' | 'scores'>,
  screen: Screen,
): string[] {
  const { goal, keyResults } = one;
  const columns = keyResultColumns(screen);
  const lines = keyResults.flatMap((keyResult) => [
    ...keyResultLines(keyResult, columns, screen),
    ...detailLines(keyResult, { ...aroundOf(keyResult, goal, model), owner: goal.owner }, screen),
  ]);
  const none = `no key results yet: add them in ${visible(goal.file)}`;
  return [
    ...titleLines(one, columns, screen),
    ...(keyResults.length > 0
      ? lines
      : indented(none, KEY_RESULT_INDENT, screen.width).map(screen.paint.dim)),
  ];
}

/** The goal's glyph and title, when it is worked on, and its status at the line's end. */
function titleLines(one: GoalWithFigures, columns: KeyResultColumns, screen: Screen): string[] {
  return columns.figures === 'beside'
    ? wideTitle(one, columns.bar.start, screen)
    : narrowTitle(one, screen);
}

/** @param bars the column that the bars of the key results begin in: timeline and owner begin there too */
function wideTitle(
  { goal, figures }: GoalWithFigures,
  bars: number,
  { width, paint }: Screen,
): string[] {
  const { glyph, word, tone } = lookOf(figures.status);
  const owner = isRoomy({ width }) && goal.owner !== null ? ` · ${goal.owner}` : '';
  const timeline = cut(visible(goal.timeline.written + owner), Math.floor(width / 3));
  const roomForTimeline = width - widthOf(word) - GAP - widthOf(timeline);
  const start = Math.min(bars, roomForTimeline);
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

/** What stands around a key result: with the owner of its goal. */
type Around = Parameters<typeof detailsOf>[1] & { readonly owner: string | null };

function detailLines(one: KeyResultWithFigures, around: Around, screen: Screen): string[] {
  const listing = { indent: DETAIL_INDENT, columns: screen.width };
  // Who looks after its goal stands beside the goal's title, where there is room.
  const owner = isRoomy(screen) ? ownOwnerTexts(one.keyResult, around) : [];
  const remarks = [...detailsOf(one, around), ...owner];
  return listed(remarks.map(visible), listing).map(screen.paint.dim);
}
