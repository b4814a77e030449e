/** What stands between the nodes of a text: spaces, line ends and comments. Offsets are UTF-16 units. */

const BOM = '\uFEFF';

/** A stretch of the text, and what is to stand there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function spliced(text: string, { from, to, text: put }: Splice): string {
  return text.slice(0, from) + put + text.slice(to);
}

/**
 * A text with several stretches exchanged at once.
 * @param splices from the first to the last
 * @returns undefined where two of them overlap
 */
export function allSpliced(text: string, splices: readonly Splice[]): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of splices) {
    if (from < at) return undefined;
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/**
 * The first character from an offset on that is neither space nor line end nor in a comment; the
 * text's length where there is none.
 * @param from the end of a node, or of a mark beside one: what begins with # there is a comment
 */
export function skipTrivia(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text[at] === '#') at = endOfLine(text, at);
    else if (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
    else return at;
  }
  return at;
}

/** The first character from an offset on that is no space or tab. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** The first character of the line that an offset is on; a byte-order mark is none. */
export function startOfLine(text: string, at: number): number {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return start === 0 && text.startsWith(BOM) ? 1 : start;
}

/** Where the line that an offset is on ends, before its line ending. */
export function endOfLine(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return next > at && text[next - 1] === '\r' ? next - 1 : next;
}

/** Where the line ends, before its line ending, that ends right before an offset. */
export function endOfLineBefore(text: string, at: number): number {
  return endOfLine(text, startOfLine(text, at - 1));
}

/** Where the line after the one that an offset is on begins; the text's length where there is none. */
export function startOfNextLine(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** The ending of the line that an offset is on; of a last line without one, that of the line before. */
export function lineEnding(text: string, at: number): string {
  const next = text.indexOf('\n', at);
  const found = next < 0 ? text.lastIndexOf('\n') : next;
  return text[found - 1] === '\r' ? '\r\n' : '\n';
}

/** How far an offset is from the beginning of its line. */
export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}

/** Whether nothing but spaces stands before an offset on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(startOfLine(text, at), at));
}

/** What puts a new line under what begins at an offset: its own indent, or as many spaces. */
export function indentOf(text: string, at: number): string {
  return beginsLine(text, at)
    ? text.slice(startOfLine(text, at), at)
    : ' '.repeat(columnOf(text, at));
}

/**
 * New lines after the one that an offset is on, with the ending that this one has. A file whose last
 * line has none keeps it so.
 * @param end where a node ends; after its line ending if it is a block of text
 */
export function linesAfter(text: string, end: number, lines: readonly string[]): Splice {
  if (text[end - 1] === '\n') {
    const ending = lineEnding(text, end - 1);
    return { from: end, to: end, text: lines.map((line) => line + ending).join('') };
  }
  const ending = lineEnding(text, end);
  const at = endOfLine(text, end);
  return { from: at, to: at, text: lines.map((line) => ending + line).join('') };
}

/**
 * Where the comment lines end that follow what ends at an offset and are indented more than it is:
 * they are about what is in it. The offset itself where there are none.
 * @param column where what ends there begins
 */
export function pastInnerComments(text: string, end: number, column: number): number {
  let last = end;
  for (const line of innerLines(text, end, column)) if (!line.isBlank) last = line.end;
  return last;
}

/** The same of those comment lines that no blank line parts from it. */
export function pastOwnComments(text: string, end: number, column: number): number {
  let last = end;
  for (const line of innerLines(text, end, column)) {
    if (line.isBlank) break;
    last = line.end;
  }
  return last;
}

interface InnerLine {
  readonly end: number;
  readonly isBlank: boolean;
}

/** The lines behind what ends at an offset that are blank, or comments indented more than it is. */
function* innerLines(text: string, end: number, column: number): Generator<InnerLine> {
  let at = text[end - 1] === '\n' ? end : startOfNextLine(text, end);
  while (at < text.length) {
    const line = text.slice(at, endOfLine(text, at));
    const [indent = ''] = /^ */.exec(line) ?? [];
    const isBlank = /^[ \t]*$/.test(line);
    if (!isBlank && !(line[indent.length] === '#' && indent.length > column)) return;
    yield { end: at + line.length, isBlank };
    at = startOfNextLine(text, at);
  }
}
