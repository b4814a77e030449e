/** Letters of Hebrew, Arabic and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Says that writing goes from left to right here; it has no width. */
const LEFT_TO_RIGHT = '\u200e';

/** What parts the columns of a line, and the remarks on it. */
const BETWEEN = new RegExp(String.raw`( {2,}| · | (?=(?:${'\u001b'}\[[\d;]*m)*[━╌╿─│┿▲✖✔●]))`);

/**
 * A text in which names that are written from right to left stay in their column. A terminal that turns
 * them would turn the figures behind them too, up to the next Latin letter, and put those in front: a mark
 * behind each name says that it ends there. Lines without such names stay as they are.
 */
export function keptInOrder(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (RIGHT_TO_LEFT.test(line) ? LEFT_TO_RIGHT + withMarks(line) : line))
    .join('\n');
}

function withMarks(line: string): string {
  return line
    .split(BETWEEN)
    .map((part) => (RIGHT_TO_LEFT.test(part) ? part + LEFT_TO_RIGHT : part))
    .join('');
}
