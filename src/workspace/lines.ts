import type { Excerpt } from '../domain/finding.ts';

const BOM = '\uFEFF';
/** A longer line is not shown whole. */
const LONGEST_SHOWN = 1000;
/** How much of a longer line is shown before the part that is meant. */
const SHOWN_BEFORE = 200;

/** A place in a text and its line, for one stretch of the text. */
interface Marked {
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt;
}

/** The lines of a text. Lines and columns count from 1, columns in characters (code points). */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** The number of the line that holds an offset. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The offset of a line's first character. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** Where a stretch of the text begins, and its first line as it stands there. */
  mark(from: number, to: number): Marked {
    const line = this.lineAt(from);
    const start = this.startOf(line);
    const text = this.#textOf(line);
    const [first, last] = [Math.max(from - start, 0), Math.max(to - start, 0)];
    return {
      line,
      column: charactersIn(text.slice(0, first)) + 1,
      excerpt: shown(text, first, last),
    };
  }

  /** A line without its ending. */
  #textOf(line: number): string {
    const next = this.#starts[line];
    const end = next === undefined ? this.#text.length : next - 1;
    const text = this.#text.slice(this.startOf(line), end);
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  }
}

function lineStarts(text: string): number[] {
  // A byte-order mark is no character of the first line.
  const starts = [text.startsWith(BOM) ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function shown(text: string, from: number, to: number): Excerpt {
  const meant = (part: string) => Math.max(charactersIn(part), 1);
  if (text.length <= LONGEST_SHOWN) return { text, length: meant(text.slice(from, to)) };
  const begin = wholeCharacter(text, Math.max(Math.min(from, text.length) - SHOWN_BEFORE, 0));
  const end = wholeCharacter(text, Math.min(begin + LONGEST_SHOWN, text.length));
  const before = `${begin > 0 ? '…' : ''}${text.slice(begin, from)}`;
  return {
    text: `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`,
    length: meant(text.slice(from, Math.min(to, end))),
    column: charactersIn(before) + 1,
  };
}

/** The offset, or the one before it where it would part a character in two. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

function charactersIn(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xdc00 && unit <= 0xdfff) count -= 1;
  }
  return count;
}
