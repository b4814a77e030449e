import { formatNumber } from '../../domain/number-text.ts';
import type { Story } from '../../insight/picture/stories.ts';
import { visible } from '../../terminal/escape.ts';
import { heights } from '../../terminal/heights.ts';
import { indented, spread } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, widthOf, wrapAtMost } from '../../terminal/width.ts';
import type { ReportModel } from '../model.ts';
import { PICTURE_HEADING, type PictureRow, pictureRows, STORIES_HEADING } from '../picture-text.ts';
import { oneLine } from '../record-text.ts';

const INDENT = 2;
/** From this many columns on, a row's text stands beside its label. */
const WIDE = 64;
/** Below a heading. */
const INSIDE = 4;
/** Of more stories than this, and of a longer one, the rest is in the other formats. */
const MOST_STORIES = 3;
const MOST_LINES = 4;

/** How the community is, and what happened in it, under its heading; nothing where nothing is known of that. */
export function communityLines({ picture }: ReportModel, screen: Screen): string[] {
  if (picture === null) return [];
  const rows = pictureRows(picture);
  const labels = Math.max(...rows.map(({ label }) => widthOf(label)));
  return [
    '',
    screen.paint.strong(PICTURE_HEADING),
    ...rows.flatMap((row) => rowLines(row, labels, screen)),
    ...storyLines(picture.stories, screen),
  ];
}

/** `Introductions  14 this quarter: 2 this week, 3 last week       by week ▁▂▁▄█▂▁▁▂`. */
function rowLines({ label, text, byWeek }: PictureRow, labels: number, screen: Screen): string[] {
  const { width, paint } = screen;
  const weeks = byWeek === null ? null : `by week ${heights(byWeek)}`;
  const isWide = width >= WIDE;
  const indent = isWide ? INDENT + labels + 2 : INSIDE;
  const lines = indented(text, indent, width);
  const last = lines.at(-1) ?? '';
  const all = weeks === null ? lines : [...lines.slice(0, -1), ...withWeeks(last, weeks, screen)];
  if (!isWide) return [`${' '.repeat(INDENT)}${paint.dim(label)}`, ...all];
  const [first = '', ...others] = all;
  const head = `${' '.repeat(INDENT)}${paint.dim(padEnd(label, labels))}  `;
  return [head + first.slice(indent), ...others];
}

/** The weeks at the line's end, or on a line of their own where that has no room. */
function withWeeks(line: string, weeks: string, { width, paint }: Screen): string[] {
  const [first = '', second] = spread(line, weeks, width);
  if (second !== undefined) return [first, paint.dim(' '.repeat(INSIDE) + weeks)];
  return [first.slice(0, -weeks.length) + paint.dim(weeks)];
}

/** In their words, and whose they are. */
function storyLines(stories: readonly Story[], { width, paint }: Screen): string[] {
  if (stories.length === 0) return [];
  const shown = stories.slice(0, MOST_STORIES).flatMap(({ text, by }) => {
    const quoted = `“${visible(oneLine(text))}”`;
    const lines = wrapAtMost(quoted, width - INSIDE, MOST_LINES);
    const names = by.length === 0 ? [] : indented(`– ${visible(by.join(', '))}`, INSIDE, width);
    return [...lines.map((line) => ' '.repeat(INSIDE) + line), ...names.map(paint.dim)];
  });
  const more = stories.length - MOST_STORIES;
  return [
    `${' '.repeat(INDENT)}${paint.strong(STORIES_HEADING)}`,
    ...shown,
    ...(more > 0 ? [`${' '.repeat(INSIDE)}and ${formatNumber(more)} more`] : []),
  ];
}
