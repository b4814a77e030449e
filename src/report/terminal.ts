import type { StandOut } from '../insight/stands-out.ts';
import { visible } from '../terminal/escape.ts';
import { typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { padEnd, widthOf, wrapAtMost } from '../terminal/width.ts';
import { emptyLines } from './empty.ts';
import { goalLines } from './goal-lines.ts';
import { bannerLines, headLines } from './head.ts';
import type { ReportModel } from './model.ts';
import { lookOf } from './status-look.ts';
import { totalLines } from './totals.ts';

/** The report for a terminal: the whole, each goal with its key results, and what stands out. */
export function renderTerminal(model: ReportModel, screen: Screen): string {
  const head = [...headLines(model, screen), ...bannerLines(model, screen), ''];
  if (model.goals.length === 0) return [...head, ...emptyLines(model, screen)].join('\n');
  return [
    ...head,
    ...totalLines(model, screen),
    ...model.goals.flatMap((goal) => ['', ...goalLines(goal, screen)]),
    ...standOutLines(model.standsOut, screen),
  ].join('\n');
}

/** Titles and notes can be long. */
const MOST_LINES = 6;
const INDENT = 4;

const MARKS = {
  bad: { glyph: lookOf('off-track').glyph, tone: 'bad' },
  warn: { glyph: lookOf('at-risk').glyph, tone: 'warn' },
  plain: { glyph: '·', tone: 'dim' },
} as const;

function standOutLines(standsOut: readonly StandOut[], screen: Screen): string[] {
  if (standsOut.length === 0) return [];
  const lines = standsOut.flatMap((one) => standOutOf(one, screen));
  return ['', screen.paint.strong('Stands out'), ...lines];
}

/** The command stands at the line's end where there is room, else on a line of its own. */
function standOutOf({ tone, text, command }: StandOut, screen: Screen): string[] {
  const { width, paint } = screen;
  const mark = MARKS[tone];
  const lines = wrapAtMost(visible(text), width - INDENT, MOST_LINES).map(
    (line) => ' '.repeat(INDENT) + line,
  );
  const last = lines.at(-1) ?? '';
  const room = width - widthOf(`${screen.cop} ${command}`);
  if (command !== null && widthOf(last) + 2 <= room)
    lines[lines.length - 1] = padEnd(last, room) + typed(command, screen);
  else if (command !== null) lines.push(' '.repeat(INDENT) + typed(command, screen));
  const [first = '', ...others] = lines;
  return [`  ${paint[mark.tone](mark.glyph)} ${first.slice(INDENT)}`, ...others];
}
