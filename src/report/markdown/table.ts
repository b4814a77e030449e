import { padEnd, widthOf } from '../../terminal/width.ts';

/** Cells are made equally wide for those who read the table raw, as long as they are no wider than this. */
const WIDEST = 48;

/**
 * A table whose columns stand below each other also for those who read it raw.
 * @param head what stands above the columns
 * @param rows safe texts, as many a row as there are columns
 */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(padded)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function padded(cell: string): number {
  return Math.min(WIDEST, widthOf(cell));
}
