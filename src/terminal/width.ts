import { eastAsianWidth } from 'get-east-asian-width';

/**
 * How many columns of a terminal a text takes. A string's length says nothing of the kind: `日` takes
 * two columns, a family of four emoji two as well. The text must have no control characters.
 *
 * string-width says the same, but makes its segmenter and its emoji table when it is loaded, a third
 * of node's own start-up; here only a text that needs them pays for them.
 */
export function widthOf(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  return graphemes(text).reduce((columns, one) => columns + graphemeWidth(one), 0);
}

/** A text cut to some columns at most, between two characters as a reader counts them, with `…` where it was cut. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return columns < 1 ? '' : `${head(text, columns - 1).trimEnd()}…`;
}

/** The end of a text in some columns at most, with `…` where it was cut. */
export function cutStart(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let [kept, left] = ['', columns - 1];
  for (const one of graphemes(text).reverse()) {
    left -= graphemeWidth(one);
    if (left < 0) break;
    kept = one + kept;
  }
  return `…${kept}`;
}

/**
 * A text in lines of at most `columns` columns, broken at spaces where that is possible; at least one line.
 * @param columns 2 or more: one character may need two
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(...broken(word, columns));
  }
  return lines.length > 0 ? lines : [''];
}

/** A word in pieces of at most `columns` columns. */
function broken(word: string, columns: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > columns) {
    // A character of so many parts that no line holds it is broken all the same.
    const piece = head(rest, columns) || ([...rest][0] ?? rest);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, ...(rest === '' ? [] : [rest])];
}

/** A text in at most `count` lines, the last of them cut where there would be more. */
export function wrapAtMost(text: string, columns: number, count: number): string[] {
  const lines = wrap(text, columns);
  if (lines.length <= count) return lines;
  return [...lines.slice(0, count - 1), cut(`${lines[count - 1]} ${lines[count]}…`, columns)];
}

/** A text with spaces behind it, up to `columns` columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** A text with spaces in front of it, up to `columns` columns. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

/**
 * Latin, Greek and Cyrillic letters, punctuation, arrows, and what bars and tables are drawn with:
 * one column each, and none joins its neighbour.
 */
const ONE_COLUMN_EACH =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u2009\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25fc✔✖]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them. */
function graphemes(text: string): string[] {
  if (ONE_COLUMN_EACH.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  if (ONE_COLUMN_EACH.test(grapheme)) return grapheme.length;
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]*$/u.test(grapheme))
    return 0;
  if (/^\p{Regional_Indicator}$/u.test(grapheme)) return 1;
  if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u20e3/u.test(grapheme)) return 2;
  const base = eastAsianWidth(grapheme.codePointAt(0) ?? 0);
  const behind = [...grapheme].slice(1);
  return base + behind.filter((one) => /[\p{Mc}\uff9e\uff9f]/u.test(one)).length;
}

/** As many characters from the start as fit into some columns. */
function head(text: string, columns: number): string {
  if (ONE_COLUMN_EACH.test(text)) return text.slice(0, columns);
  let [taken, left] = ['', columns];
  for (const grapheme of graphemes(text)) {
    left -= graphemeWidth(grapheme);
    if (left < 0) break;
    taken += grapheme;
  }
  return taken;
}
