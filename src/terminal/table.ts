import Table from 'cli-table3';
import { indented } from './layout.ts';
import type { Screen } from './screen.ts';
import { padEnd, widthOf, wrapAtMost } from './width.ts';

interface Column {
  readonly head: string;
  /** The one column that goes on below when the screen is too narrow; the others are never broken. */
  readonly gives?: true;
}

interface Rows {
  readonly columns: readonly Column[];
  /** Cells of one line, as many a row as there are columns, safe to print. */
  readonly rows: readonly (readonly string[])[];
}

const NARROW = 60;
const LEAST = 12;
const GAP = 2;
const MOST_LINES = 4;

/**
 * A quiet table: no lines, a dim head, columns two spaces apart. Where the screen is too narrow for
 * it, each row becomes a few lines of its own.
 */
export function tableText({ columns, rows }: Rows, screen: Screen): string {
  const widths = columns.map(({ head }, index) =>
    Math.max(widthOf(head), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const tooWide = widths.reduce((sum, one) => sum + one + GAP, -GAP) - screen.width;
  const fitted = widths.map((one, index) =>
    columns[index]?.gives ? Math.min(one, Math.max(LEAST, one - tooWide)) : one,
  );
  const total = fitted.reduce((sum, one) => sum + one + GAP, -GAP);
  if (screen.width < NARROW || total > screen.width) return cards({ columns, rows }, screen);
  const broken = (row: readonly string[]) =>
    row.map((cell, index) => wrapAtMost(cell, fitted[index] ?? LEAST, MOST_LINES).join('\n'));
  const head = columns.map((one) => screen.paint.dim(one.head));
  if (rows.length <= MOST_AT_ONCE) return drawn(head, rows.map(broken));
  const starts = Array.from(
    { length: Math.ceil(rows.length / MOST_AT_ONCE) },
    (_, index) => index * MOST_AT_ONCE,
  );
  return starts
    .map((start) => {
      const part = rows.slice(start, start + MOST_AT_ONCE).map(broken);
      return drawn(start === 0 ? head : [], part, fitted);
    })
    .join('\n');
}

/** The library takes time with the square of the rows: longer tables are drawn in parts. */
const MOST_AT_ONCE = 250;

/** @param colWidths how wide each column is, if it is not to be seen from these rows */
function drawn(
  head: string[],
  rows: readonly (readonly string[])[],
  colWidths: number[] = [],
): string {
  const sides = ['top', 'bottom', 'left', 'mid', 'right'];
  const none = Object.fromEntries(
    [
      ...sides,
      'middle',
      ...sides.flatMap((side) => ['left', 'right', 'mid'].map((end) => `${side}-${end}`)),
    ].map((name) => [name, name === 'middle' ? ' '.repeat(GAP) : '']),
  );
  const table = new Table({
    head,
    colWidths,
    chars: none,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Each row as its first cell and, below it, what the other columns say of it. */
function cards({ columns, rows }: Rows, { width, paint }: Screen): string {
  const heads = columns.slice(1).map((one) => one.head);
  const column = Math.max(...heads.map(widthOf)) + GAP;
  const card = ([title = '', ...cells]: readonly string[]) => [
    ...indented(title, 0, width).map(paint.strong),
    ...cells.flatMap((cell, index) => {
      if (cell === '') return [];
      const [first = '', ...others] = indented(cell, GAP + column, width);
      const head = ' '.repeat(GAP) + paint.dim(padEnd(heads[index] ?? '', column));
      return [head + first.slice(GAP + column), ...others];
    }),
  ];
  return rows.map((row) => card(row).join('\n')).join('\n\n');
}
