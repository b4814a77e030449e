import type { Table } from '../../domain/table.ts';

type Separator = Table['separator'];

/** In the order in which they win where nothing else decides. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];

/** How many lines are looked at. */
const MOST_LINES = 200;

/** What parts the cells of a table, and how much of its beginning says nothing else. */
interface Parted {
  readonly separator: Separator;
  /** How many characters of a first line `sep=;` are to be skipped, which some spreadsheets write. */
  readonly skip: number;
}

/**
 * What parts the cells: what stands equally often in the most lines, outside of quotes. What the file is
 * called says nothing of it.
 * @param beginning the first lines of the table; the last of them may be cut off
 */
export function separatorOf(beginning: string): Parted {
  const said = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i.exec(beginning);
  const named = SEPARATORS.find((one) => one === said?.[1]);
  if (said && named) return { separator: named, skip: said[0].length };
  const lines = linesOf(beginning).slice(0, MOST_LINES);
  let best: { readonly separator: Separator; readonly score: number } = {
    separator: ',',
    score: 0,
  };
  for (const separator of SEPARATORS) {
    const score = scoreOf(lines, separator);
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, skip: 0 };
}

/** The lines outside of quotes: a line break between quotes ends none, and what stands there counts for nothing. */
function linesOf(text: string): readonly string[] {
  const bare = text.replace(/(^|[,;\t\r\n])"(?:[^"]|"")*(?:"|$)/g, '$1');
  const lines = bare.split(/\r\n|\n|\r/);
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line !== '');
}

/** How many cells it explains: of the lines that have it equally often, as many as there are, all they have. */
function scoreOf(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + count);
  }
  return Math.max(0, ...counts.values());
}
