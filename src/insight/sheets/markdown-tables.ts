import type { TableRow } from '../../domain/table.ts';
import { markdownCell } from './markdown-cell.ts';

/** The row below a header: `|---|:--:|`. */
const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What begins something else than one more row. */
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}\s|>|`{3}|~{3})/;

/**
 * The tables of a page of Markdown as GitHub takes it, each with its header as the first row; what
 * stands around them is passed over, and so is what stands in a block of code. Cells are plain text.
 */
export function markdownTables(text: string): readonly (readonly TableRow[])[] {
  const lines = withoutCode(text.split(/\r\n?|\n/));
  const tables: (readonly TableRow[])[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows = tableAt(lines, at);
    if (!rows) continue;
    tables.push(rows);
    at += rows.length;
  }
  return tables;
}

/** The lines of a page, with nothing where there is a block of code. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[1];
    const isFence = mark !== undefined && (fence === undefined || mark.startsWith(fence));
    if (isFence) fence = fence === undefined ? mark : undefined;
    return isFence || fence !== undefined ? '' : line;
  });
}

/** The table whose header is a line; undefined where none is. */
function tableAt(lines: readonly string[], at: number): readonly TableRow[] | undefined {
  const [head = '', delimiters = ''] = lines.slice(at, at + 2);
  const isTable = head.includes('|') && /[|:]/.test(delimiters) && DELIMITERS.test(delimiters);
  if (!isTable || cellsOf(head).length !== cellsOf(delimiters).length) return undefined;
  const body = lines.slice(at + 2);
  const end = body.findIndex((line) => line.trim() === '' || OTHER_BLOCK.test(line));
  const rows = body.slice(0, end < 0 ? body.length : end).map((line, index) => ({
    line: at + 3 + index,
    cells: cellsOf(line),
  }));
  return [{ line: at + 1, cells: cellsOf(head) }, ...rows];
}

/** The cells of a row: between pipes, but for those behind a backslash. */
function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, '');
  const cells: string[] = [''];
  for (const [piece] of inner.matchAll(/\\.|./gsu)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece;
  }
  // What stands behind the last pipe is no cell.
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => markdownCell(cell));
}
