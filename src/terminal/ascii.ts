import { widthOf } from './width.ts';

/**
 * What `cop` itself draws and writes with beyond ASCII, and what stands for it on a screen that has
 * ASCII alone. Of one column each, but for those that would say something else then.
 */
const IN_ASCII: ReadonlyMap<string, string> = new Map([
  // How it stands.
  ['✔', '+'],
  ['●', 'o'],
  ['▲', '!'],
  ['✖', 'x'],
  ['◆', '*'],
  ['○', 'o'],
  // Bars and charts.
  ['━', '='],
  ['╌', '.'],
  ['╿', '|'],
  ['─', '-'],
  ['│', '|'],
  ['┿', '|'],
  ['▼', 'v'],
  ['‹', '<'],
  ['›', '>'],
  ['▁', '_'],
  ['▂', '.'],
  ['▃', ':'],
  ['▄', '-'],
  ['▅', '='],
  ['▆', '+'],
  ['▇', '*'],
  ['█', '#'],
  // Questions.
  ['❯', '>'],
  ['◉', '*'],
  ['◯', 'o'],
  // Between words and numbers.
  ['·', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['×', 'x'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['\u00a0', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['→', '->'],
  ['←', '<-'],
  ['…', '...'],
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
  ['±', '+/-'],
  ['Σ', 'sum'],
]);

/** What stands for a long one where its line has no room. */
const IN_ONE_COLUMN: ReadonlyMap<string, string> = new Map([
  ['→', '>'],
  ['←', '<'],
  ['…', '~'],
]);

const DRAWN = anyOf([...IN_ASCII.keys()]);
const LONG = [...IN_ASCII].filter(([, ascii]) => ascii.length > 1).map(([drawn]) => drawn);
const OF_ONE_COLUMN = anyOf([...IN_ASCII.keys()].filter((drawn) => !LONG.includes(drawn)));
const NEXT_LONG = new RegExp(`[${LONG.join('')}]`);
const SHORTENED = anyOf([...IN_ONE_COLUMN.keys()]);

/** A dot between two remarks. What stands for it at the start of one would be taken for a minus there. */
const BETWEEN_REMARKS = /(?<=\S) ·(?= \S|$)/gm;

const COLOUR = new RegExp(String.raw`${'\u001b'}\[[\d;]*m`, 'g');
/** What a line begins with, up to its text or its marks: nothing is taken from it. */
const MARGIN = new RegExp(`^(?:${COLOUR.source}|[ |^])*`);
/** Marks below a line of somebody's file, which must stay below what they mean. */
const MARKS = /^ +\| *\^/;

/**
 * A text with what `cop` draws turned into ASCII. Names and whatever else people wrote keep their letters.
 * What takes more columns than before takes them from the nearest gap of two or more spaces, so that what
 * stands beyond it stays where it is.
 * @param width the columns of the screen
 */
export function inAscii(text: string, width: number): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const isMarked = MARKS.test((lines[index + 1] ?? '').replace(COLOUR, ''));
      return isMarked ? aboveMarks(line) : lineInAscii(line, width);
    })
    .join('\n');
}

/** A text in ASCII for a screen on which a cursor is moved: what can stay in its column stays there. */
export function shownInPlace(text: string): string {
  return text
    .replace(BETWEEN_REMARKS, ' |')
    .replace(DRAWN, (drawn) => IN_ONE_COLUMN.get(drawn) ?? IN_ASCII.get(drawn) ?? drawn);
}

/** A line of somebody's file: of what it holds nothing is turned but the marks of tabs, and of where it was cut. */
function aboveMarks(line: string): string {
  return line.replace(SHORTENED, (drawn) => IN_ONE_COLUMN.get(drawn) ?? drawn);
}

function lineInAscii(line: string, width: number): string {
  let text = line
    .replace(BETWEEN_REMARKS, ' |')
    .replace(OF_ONE_COLUMN, (drawn) => IN_ASCII.get(drawn) ?? drawn);
  for (let at = text.search(NEXT_LONG); at >= 0; at = text.search(NEXT_LONG))
    text = withoutLong(text, at, width);
  return text;
}

/** A line in which the long one at a place stands in ASCII. */
function withoutLong(line: string, at: number, width: number): string {
  const drawn = line[at] ?? '';
  const ascii = IN_ASCII.get(drawn) ?? drawn;
  const more = ascii.length - 1;
  const gaps = gapsBeside(line, at);
  const gap = gaps.find((one) => one.columns > more);
  if (gap !== undefined && gap.from > at)
    return line.slice(0, at) + ascii + line.slice(at + 1, gap.from) + line.slice(gap.from + more);
  if (gap !== undefined)
    return line.slice(0, gap.from) + line.slice(gap.from + more, at) + ascii + line.slice(at + 1);
  const isLast = gaps.every(({ from }) => from < at);
  const hasRoom = isLast && widthOf(line.replace(COLOUR, '')) + more <= width;
  const fitting = hasRoom ? ascii : (IN_ONE_COLUMN.get(drawn) ?? ascii);
  return line.slice(0, at) + fitting + line.slice(at + 1);
}

/** Two or more spaces between the columns of a line: where they begin, and how many they are. */
interface Gap {
  readonly from: number;
  readonly columns: number;
}

/** The next gaps on both sides of a place, the nearer one first. */
function gapsBeside(line: string, at: number): readonly Gap[] {
  const margin = MARGIN.exec(line)?.[0].length ?? 0;
  const [before] = [...line.slice(margin, at).matchAll(/ {2,}/g)].slice(-1);
  const after = / {2,}/.exec(line.slice(at));
  const left = before && { from: margin + before.index, columns: before[0].length };
  const right = after && { from: at + after.index, columns: after[0].length };
  const away = ({ from, columns }: Gap) => (from < at ? at - from - columns : from - at);
  return [left, right]
    .filter((gap) => gap !== undefined && gap !== null)
    .sort((one, other) => away(one) - away(other));
}

function anyOf(characters: readonly string[]): RegExp {
  return new RegExp(`[${characters.join('')}]`, 'g');
}
