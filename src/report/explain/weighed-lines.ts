import { formatNumber, formatShare } from '../../domain/number-text.ts';
import type { WeighedPart } from '../../insight/derivation/derivation.ts';
import { visible } from '../../terminal/escape.ts';
import { typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, padStart, wrapAtMost } from '../../terminal/width.ts';
import { lookOf } from '../status-look.ts';
import { isWide } from '../terminal/wide.ts';
import { namedPathLines } from './path-lines.ts';

const TITLE = 4;
const BELOW = 6;
const MOST_TITLE_LINES = 2;
const LONGEST_SHARES = '100 % of 100 %'.length;
const LONGEST_STATUS = 'off track'.length;

/**
 * The key results of a goal, or the goals of the community, that its figures are the means of: each
 * with its weight and the command that explains it.
 */
export function weighedLines(parts: readonly WeighedPart[], screen: Screen): string[] {
  return parts.flatMap((part) => [
    ...titleLines(part, screen),
    ...weightLines(part, screen),
    ' '.repeat(BELOW) + typed(part.command, screen),
  ]);
}

function titleLines(part: WeighedPart, { width, paint }: Screen): string[] {
  const { glyph, word, tone } = lookOf(part.status);
  const shares = `${formatShare(part.progress)} of ${formatShare(part.expected)}`;
  const figures = `${padStart(shares, LONGEST_SHARES)}  ${paint[tone](padStart(word, LONGEST_STATUS))}`;
  const beside = LONGEST_SHARES + 2 + LONGEST_STATUS;
  const room = width - TITLE - (isWide({ width }) ? beside + 2 : 0);
  const [first = '', ...others] = wrapAtMost(visible(part.title), room, MOST_TITLE_LINES);
  const mark = `  ${paint[tone](glyph)} `;
  const more = others.map((line) => ' '.repeat(TITLE) + line);
  return isWide({ width })
    ? [`${mark}${padEnd(first, room + 2)}${figures}`, ...more]
    : [mark + first, ...more, ' '.repeat(width - beside) + figures];
}

function weightLines({ weight }: WeighedPart, { width, paint }: Screen): string[] {
  const name = `weight ${formatNumber(Number(weight.value))}`;
  const lines =
    weight.from.kind === 'file'
      ? namedPathLines({ name, place: weight.from.place }, width - BELOW)
      : [`${name} (not said)`];
  return lines.map((line) => paint.dim(' '.repeat(BELOW) + line));
}
