import type { LogRecord } from '../../domain/record.ts';
import { listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, padStart, widthOf } from '../../terminal/width.ts';
import { isWide } from '../terminal/wide.ts';
import { brokenPath, type NamedPlace, namedPathLines, pathLines } from './path-lines.ts';

/** One of several things that a figure is made of. Every text is safe to print. */
export interface Row {
  /** The first one is a day or a mark, and stands to the right of its column. */
  readonly cells: readonly string[];
  /** What says it; null where nothing does. */
  readonly record: LogRecord | null;
  /** What else of it stands in a file. */
  readonly places?: readonly NamedPlace[];
  /** The file and lines of several records. Not yet safe to print. */
  readonly path?: string;
}

const INDENT = 4;
const BELOW = 6;
const GAP = 2;

/** Rows in columns, each with the file and line that it stands in below it; where there is no room, in lines. */
export function rowLines(rows: readonly Row[], screen: Screen): string[] {
  const { width } = screen;
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map(({ cells }) => widthOf(cells[column] ?? ''))),
  );
  const whole = widths.reduce((sum, one) => sum + one + GAP, INDENT - GAP);
  return rows.flatMap((row) => [
    ...(whole <= width ? [inColumns(row, widths)] : inLines(row, width)),
    ...belowLines(row, screen),
  ]);
}

function inColumns({ cells }: Row, widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const columns = widths[column] ?? 0;
    return column === 0 ? padStart(cell, columns) : padEnd(cell, columns);
  });
  return `${' '.repeat(INDENT)}${padded.join(' '.repeat(GAP))}`.trimEnd();
}

function inLines({ cells: [mark = '', what = '', ...rest] }: Row, width: number): string[] {
  const remarks = [`${mark} ${what}`.trim(), ...rest.filter(Boolean)];
  return listed(remarks, { indent: INDENT, columns: width, between: '  ' });
}

/** What of it stands in files, then the record that says it. */
function belowLines({ places = [], record, path }: Row, { width, paint }: Screen): string[] {
  const indent = isWide({ width }) ? BELOW : INDENT;
  const paths = [
    ...places.flatMap((one) => namedPathLines(one, width - indent)),
    ...(record ? pathLines(record.place, width - indent) : []),
    ...(path === undefined ? [] : brokenPath(path, width - indent)),
  ];
  return paths.map((line) => paint.dim(' '.repeat(indent) + line));
}
