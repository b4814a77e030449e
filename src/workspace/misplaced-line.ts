/** A line that begins where it cannot, in plain words; offsets as in a `Fault`. */
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly remedy: string;
}

/** A line as far as its beginning is looked at. Columns count from 0. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it is indented with; other than spaces where that is the mistake. */
  readonly indent: string;
  /** The columns of the hyphens that it begins with. */
  readonly hyphens: readonly number[];
  /** The column of its key, if it has one. */
  readonly key: number | undefined;
}

const BOM = '\uFEFF';
/** How much of a line is looked at, and how many lines above it. */
const LONGEST_READ = 2000;
const MOST_LINES = 500;

/** Whether an error keeps the lines after it from being understood, and so makes others there. */
export function isAboutShape(said: string, text: string, offset: number): boolean {
  return isOneLineNested(said, text, offset) ? false : ABOUT_SHAPE.test(said);
}

/** Up to which offset the errors after one about the shape may be its own: to the next line that begins anew. */
export function misreadUntil(said: string, text: string, offset: number): number {
  if (NOTHING_FITS_AFTER.test(said)) return Number.POSITIVE_INFINITY;
  const anew = /\n(?:[^\s#\]}-][^\r\n]*?:(?:\s|$)|- )/g;
  anew.lastIndex = offset;
  return (anew.exec(text)?.index ?? text.length) + 1;
}

/**
 * What is wrong with where a line begins, if that is what the parser means. It often sees the mistake
 * one line too early or too late; what is said here is about the line that is to be changed.
 * @param said what the parser says
 * @param offset where in the text it says it
 */
export function misplacedLine(said: string, text: string, offset: number): Slip | undefined {
  const line = lineMeant(said, text, offset);
  if (!line) return undefined;
  const above = nextLine(text, line, -1);
  const tab = line.indent.search(/[^ ]/);
  if (tab >= 0) return tabAt(line, tab);
  const tight = [above, line].find((one) => one && /^ *-\p{L}/u.test(one.text));
  if (tight) return tightHyphen(tight);
  return (above && strayAbove(text, above, line)) ?? strayLine(text, above, line);
}

/** The line that an error of the parser is about, where it is about a line's beginning. */
function lineMeant(said: string, text: string, offset: number): Line | undefined {
  const line = lineAt(text, offset);
  if (/^Nested mappings/.test(said))
    return isOneLineNested(said, text, offset) ? undefined : lineWithKey(text, line);
  if (!ABOUT_BEGINNINGS.test(said)) return undefined;
  if (/^\s*$/.test(text.slice(line.start, offset))) return line;
  // At the end of a line, it is the next one that does not fit.
  return /^\s*$/.test(text.slice(offset, line.end)) ? nextLine(text, line, 1) : undefined;
}

/** The first line below that is more than a text going on. */
function lineWithKey(text: string, from: Line): Line | undefined {
  let line = nextLine(text, from, 1);
  while (line && line.key === undefined && line.hyphens.length === 0)
    line = nextLine(text, line, 1);
  return line;
}

/** A text with a colon in it, which has nothing to do with other lines. */
function isOneLineNested(said: string, text: string, offset: number): boolean {
  const rest = text.slice(offset, offset + LONGEST_READ);
  return /^Nested mappings/.test(said) && /^[^\r\n]*:(?:\s|$)/.test(rest);
}

/** The parser takes the document to be over there, and all that comes after for none of it. */
const NOTHING_FITS_AFTER = /^Unexpected .* at node end/;

const ABOUT_SHAPE =
  /^(?:Tabs are not allowed|Nested mappings|All (?:mapping|sequence) items must|Sequence item without|A block (?:sequence|mapping) may not|Implicit (?:map )?keys need|Unexpected block-seq-ind|Unexpected .* at node end|Unexpected .* token in YAML stream)/;

const ABOUT_BEGINNINGS =
  /^(?:Tabs are not allowed|All (?:mapping|sequence) items must|Sequence item without|A block (?:sequence|mapping) may not|Unexpected .* at node end)/;

function tabAt(line: Line, tab: number): Slip {
  return {
    from: line.start + tab,
    to: line.start + line.indent.length,
    message: 'a tab stands at the beginning of this line',
    remedy: 'Use spaces there, as many as the lines have that it belongs to',
  };
}

function tightHyphen(line: Line): Slip {
  const from = line.start + line.indent.length;
  return {
    from,
    to: from + 1,
    message: 'a space is missing behind this hyphen',
    remedy: 'Put one there',
  };
}

/** The line above, where that one is askew to its neighbours and the line itself is not. */
function strayAbove(text: string, above: Line, line: Line): Slip | undefined {
  const own = above.hyphens[0];
  if (own === undefined) return strayKey(text, above, line);
  const right = [-1, 1].flatMap((way) => itemBeside(text, above, way)?.hyphens[0] ?? []);
  const fits = right.find((one) => one !== own && one + 2 === line.indent.length);
  return fits === undefined ? undefined : askew(above, [fits]);
}

/** A key that stands to the left of the lines above it, where the line below goes on with those. */
function strayKey(text: string, above: Line, line: Line): Slip | undefined {
  const key = nextLine(text, above, -1)?.key;
  if (key === undefined || key <= above.indent.length) return undefined;
  const goesOn =
    line.hyphens.length > 0
      ? openAbove(text, above).hyphens.includes(line.indent.length)
      : key === line.indent.length;
  return goesOn ? askew(above, [key]) : undefined;
}

/** The nearest line above or below that begins an item. */
function itemBeside(text: string, from: Line, way: number): Line | undefined {
  let line = nextLine(text, from, way);
  for (let count = 0; line && count < MOST_LINES; count += 1) {
    if (line.hyphens.length > 0) return line;
    line = nextLine(text, line, way);
  }
  return undefined;
}

function strayLine(text: string, above: Line | undefined, line: Line): Slip {
  if (line.hyphens.length > 0) return strayItem(text, above, line);
  const open = openAbove(text, line);
  const slip = askew(line, nearestTo(line.indent.length, open.keys, above?.key));
  if (!open.hyphens.includes(line.indent.length)) return slip;
  return { ...slip, remedy: `${slip.remedy}; or with a hyphen, if it begins an item of the list` };
}

function strayItem(text: string, above: Line | undefined, line: Line): Slip {
  const key = above?.key;
  if (above && key !== undefined && /:\s*(?:#|$)/.test(above.text)) {
    const below = itemBeside(text, line, 1)?.hyphens[0] ?? 0;
    return askew(line, [below > key ? below : key + 2]);
  }
  const beside = itemBeside(text, line, -1)?.hyphens[0];
  const columns = nearestTo(line.indent.length, openAbove(text, line).hyphens, beside);
  if (columns.length > 0) return askew(line, columns);
  return {
    ...firstWord(line),
    message: 'a list item stands where a key belongs',
    remedy: 'Put the list below a key of its own, and indent it',
  };
}

function askew(line: Line, columns: readonly number[]): Slip {
  const most = columns.at(-1) ?? 0;
  const side = line.indent.length < most ? 'left' : 'right';
  const others = columns.slice(0, -1).join(', ');
  const count = `${others === '' ? '' : `${others} or `}${most} ${most === 1 ? 'space' : 'spaces'}`;
  return {
    ...firstWord(line),
    message: `this line begins further ${side} than its neighbours`,
    remedy:
      most === 0
        ? 'Begin it without a space, as its neighbours do'
        : `Begin it with ${count}, as the lines do that it belongs to`,
  };
}

/**
 * The columns that a line may have meant: that of the line above if it is next to its own, else that
 * and those on the two sides, from the left.
 */
function nearestTo(
  column: number,
  columns: readonly number[],
  above: number | undefined,
): readonly number[] {
  if (above !== undefined && Math.abs(above - column) === 1) return [above];
  const left = columns.filter((one) => one < column);
  const right = columns.filter((one) => one > column);
  const near = [
    ...(left.length > 0 ? [Math.max(...left)] : []),
    ...(right.length > 0 ? [Math.min(...right)] : []),
    ...(above === undefined ? [] : [above]),
  ];
  return [...new Set(near)].sort((a, b) => a - b);
}

/** The columns of the mappings and lists that a line may go on with: those of the lines above that nothing has ended. */
function openAbove(text: string, line: Line): { hyphens: number[]; keys: number[] } {
  const open: { hyphens: number[]; keys: number[] } = { hyphens: [], keys: [] };
  let limit = Number.POSITIVE_INFINITY;
  let above = nextLine(text, line, -1);
  for (let count = 0; above && limit > 0 && count < MOST_LINES; count += 1) {
    const { hyphens, key } = above;
    for (const one of hyphens) if (one <= limit) open.hyphens.push(one);
    if (key !== undefined && key <= limit) open.keys.push(key);
    limit = Math.min(limit, hyphens[0] ?? key ?? limit);
    above = nextLine(text, above, -1);
  }
  return open;
}

function firstWord({ start, indent, text }: Line): Pick<Slip, 'from' | 'to'> {
  const from = start + indent.length;
  const word = /^(?:- *)*[^\s:]*/.exec(text.slice(indent.length))?.[0] ?? '';
  return { from, to: from + Math.max(word.length, 1) };
}

function lineAt(text: string, offset: number): Line {
  const first = text.startsWith(BOM) ? BOM.length : 0;
  const start = offset <= first ? first : text.lastIndexOf('\n', offset - 1) + 1 || first;
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : next;
  const read = text.slice(start, Math.min(end, start + LONGEST_READ)).replace(/\r$/, '');
  const indent = /^[ \t]*/.exec(read)?.[0] ?? '';
  const hyphens = /^(?:- +|-$)*/.exec(read.slice(indent.length))?.[0] ?? '';
  const rest = read.slice(indent.length + hyphens.length);
  return {
    start,
    end,
    text: read,
    indent,
    hyphens: [...hyphens.matchAll(/-/g)].map((one) => indent.length + one.index),
    key: /^[^#\s[{].*?:(?:\s|$)/.test(rest) ? indent.length + hyphens.length : undefined,
  };
}

/** The next line that says something: below where `way` is 1, above where it is -1. */
function nextLine(text: string, line: Line, way: number): Line | undefined {
  // The line that a byte-order mark stands before begins behind it, and is the first.
  const first = text.startsWith(BOM) ? BOM.length : 0;
  let next = line;
  do {
    const offset = way < 0 ? next.start - 1 : next.end + 1;
    if (offset < first || offset >= text.length) return undefined;
    next = lineAt(text, offset);
  } while (/^\s*(?:#|$)/.test(next.text));
  return next;
}
