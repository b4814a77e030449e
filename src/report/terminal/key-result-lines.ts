import { formatShare } from '../../domain/number-text.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import type { Status } from '../../insight/status.ts';
import { bar } from '../../terminal/bar.ts';
import { visible } from '../../terminal/escape.ts';
import type { Screen } from '../../terminal/screen.ts';
import { shownOn } from '../../terminal/shown.ts';
import { cut, padEnd, widthOf, wrapAtMost } from '../../terminal/width.ts';
import { lookOf } from '../status-look.ts';
import { valueText } from '../value-text.ts';
import {
  aligned,
  type Column,
  KEY_RESULT_INDENT,
  type KeyResultColumns,
  lineOf,
} from './key-result-columns.ts';

/** A long title goes on in the next line, and is cut in this one. */
export const MOST_TITLE_LINES = 3;
/** A title is never cut shorter than this by what stands beside it. */
const LEAST_TITLE = 20;
const GAP = 2;
const UNDER_WAY: readonly Status[] = ['on-track', 'at-risk', 'off-track'];

type Columns<Figures> = Extract<KeyResultColumns, { readonly figures: Figures }>;

/** A key result: its title, and where it stands beside it or below. */
export function keyResultLines(
  one: KeyResultWithFigures,
  columns: KeyResultColumns,
  screen: Screen,
): string[] {
  return columns.figures === 'beside'
    ? linesBeside(one, columns, screen)
    : linesBelow(one, columns, screen);
}

/** Title, value, bar, share and status on one line; a long title goes on below. */
function linesBeside(
  { keyResult, figures }: KeyResultWithFigures,
  columns: Columns<'beside'>,
  screen: Screen,
): string[] {
  const { paint } = screen;
  const { words, status } = columns;
  const { tone, word } = lookOf(figures.status);
  const value = cut(shownOn(screen, visible(valueText(keyResult, figures))), words.width);
  const room = words.width - widthOf(value) - GAP;
  const isBeside = room >= LEAST_TITLE;
  const title = titleLines(keyResult.keyResult, isBeside ? room : words.width);
  const [first = '', ...others] = isBeside ? title : ['', ...title];
  const line = lineOf([
    [words, padEnd(first, words.width - widthOf(value)) + value],
    ...track(figures, columns, paint),
    [columns.expected, paint.dim(aligned(expectedText(figures, columns), columns.expected))],
    [status, paint[tone](aligned(word, status))],
  ]);
  const more = others.map(behindIndent);
  return isBeside ? [line, ...more] : [...more, line];
}

/** The title, and below it bar, share, value and status, on two lines where one does not hold them. */
function linesBelow(
  { keyResult, figures }: KeyResultWithFigures,
  columns: Columns<'below'>,
  screen: Screen,
): string[] {
  const { width, paint } = screen;
  const { words } = columns;
  const { tone, word } = lookOf(figures.status);
  const room = width - KEY_RESULT_INDENT;
  const value = cut(shownOn(screen, visible(valueText(keyResult, figures))), room);
  const isBeside = widthOf(value) + 1 + widthOf(word) <= words.width;
  const beside = padEnd(isBeside ? value : '', words.width - widthOf(word));
  return [
    ...titleLines(keyResult.keyResult, room).map(behindIndent),
    ...(isBeside ? [] : [behindIndent(value)]),
    lineOf([...track(figures, columns, paint), [words, beside + paint[tone](word)]]),
  ];
}

function titleLines(title: string, columns: number): string[] {
  return wrapAtMost(visible(title), columns, MOST_TITLE_LINES);
}

function behindIndent(text: string): string {
  return ' '.repeat(KEY_RESULT_INDENT) + text;
}

/** Where it should be by now, as long as it is under way; '' where there is no room to say it. */
function expectedText(
  { expected, status }: KeyResultWithFigures['figures'],
  columns: Columns<'beside'>,
): string {
  if (columns.expected.width === 0 || expected === null || !UNDER_WAY.includes(status)) return '';
  return `expected ${formatShare(expected)}`;
}

/** The bar and the share; both empty where there is nothing to draw. */
function track(
  { progress, expected, status }: KeyResultWithFigures['figures'],
  columns: KeyResultColumns,
  paint: Screen['paint'],
): readonly (readonly [Column, string])[] {
  const { tone } = lookOf(status);
  const drawn = (width: number) => bar({ progress, expected, columns: width, tone }, paint);
  return [
    [columns.bar, progress === null ? aligned('', columns.bar) : drawn(columns.bar.width)],
    [columns.share, aligned(progress === null ? '' : formatShare(progress), columns.share)],
  ];
}
