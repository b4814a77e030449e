import type { StandOut } from '../../insight/stands-out.ts';
import { visible } from '../../terminal/escape.ts';
import { typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, widthOf, wrapAtMost } from '../../terminal/width.ts';
import { standOutTexts } from '../stands-out-text.ts';
import { standOutLook } from '../status-look.ts';

/** Titles and notes can be long. */
const MOST_LINES = 6;
const INDENT = 4;

/** What needs the facilitator's eye, under its heading; nothing where nothing does. */
export function standsOutLines(standsOut: readonly StandOut[], screen: Screen): string[] {
  if (standsOut.length === 0) return [];
  const texts = standOutTexts(standsOut);
  return [
    '',
    screen.paint.strong('Stands out'),
    ...standsOut.flatMap((one, index) => linesOf(one, texts[index] ?? '', screen)),
  ];
}

/** The command stands at the line's end where there is room, else on a line of its own. */
function linesOf({ kind, command }: StandOut, text: string, screen: Screen): string[] {
  const { width, paint } = screen;
  const { glyph, tone } = standOutLook(kind);
  const lines = wrapAtMost(visible(text), width - INDENT, MOST_LINES).map(
    (line) => ' '.repeat(INDENT) + line,
  );
  const last = lines.at(-1) ?? '';
  const room = width - widthOf(`${screen.cop} ${command}`);
  if (command !== null && widthOf(last) + 2 <= room)
    lines[lines.length - 1] = padEnd(last, room) + typed(command, screen);
  else if (command !== null) lines.push(' '.repeat(INDENT) + typed(command, screen));
  const [first = '', ...others] = lines;
  return [`  ${paint[tone](glyph)} ${first.slice(INDENT)}`, ...others];
}
