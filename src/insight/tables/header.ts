import type { Table, TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { type Column, spaced } from './column.ts';

/** A header and the rows below it: most tables are one, some have several with columns of their own. */
export interface Section {
  /** What stands above it on a line of its own: `2. Participants`. Null where nothing does. */
  readonly title: string | null;
  /** The line of its header. */
  readonly line: number;
  readonly columns: readonly Column[];
  /** May have more or fewer cells than there are columns. */
  readonly rows: readonly TableRow[];
}

/** How far down a first header may stand, in rows. */
const MOST_ABOVE = 50;

/**
 * The sections of a table. A header is a row in which two names stand that are looked for; where there is
 * none, the first row that is nearly as wide as the widest. A line above it that says one thing is its
 * title. A second header row, as survey tools write them, is told by its empty first cell.
 * @param known the names that are looked for, as `foldedName` has them
 * @returns one section at least where the table has a row
 */
export function sectionsOf({ rows }: Table, known: ReadonlySet<string>): readonly Section[] {
  const found = rows.flatMap((row, at) => (isHeader(row, known) ? [at] : []));
  const heads = found.length > 0 ? found : widest(rows);
  return heads.map((at, index) => {
    const next = heads[index + 1] ?? rows.length;
    const end = next < rows.length && isTitle(rows[next - 1], at, next - 1) ? next - 1 : next;
    return sectionAt(rows, at, end);
  });
}

/** The cell of a column in a row, without blanks around it; '' where the row is too short. */
export function cellOf({ cells }: TableRow, { index }: Pick<Column, 'index'>): string {
  return (cells[index] ?? '').trim();
}

function sectionAt(rows: readonly TableRow[], at: number, end: number): Section {
  const head = rows[at];
  const below = rows[at + 1];
  const above = rows[at - 1];
  const second = head && below && at + 1 < end && isSecondHeader(head, below) ? below : undefined;
  return {
    title: above && filled(above).length === 1 ? spaced(filled(above)[0] ?? '') : null,
    line: head?.line ?? 1,
    columns: columnsOf(head?.cells ?? [], second?.cells),
    rows: rows.slice(at + (second ? 2 : 1), end),
  };
}

function isTitle(row: TableRow | undefined, head: number, at: number): boolean {
  return row !== undefined && at > head && filled(row).length === 1;
}

function isHeader({ cells }: TableRow, known: ReadonlySet<string>): boolean {
  const names = cells.map(foldedName).filter((name) => known.has(name));
  return new Set(names).size >= 2 && !cells.some(isData);
}

/** What stands in no header: an address, a day, a number. */
function isData(cell: string): boolean {
  return /^\s*(?:[^\s@]+@[^\s@]+\.[^\s@]+|\d[\d.,:/ -]*(?:[ap]m)?)\s*$/i.test(cell);
}

function filled({ cells }: TableRow): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

/** At which row the header is, by its width alone. */
function widest(rows: readonly TableRow[]): readonly number[] {
  const widths = rows.slice(0, MOST_ABOVE).map((row) => filled(row).length);
  const enough = Math.max(0, ...widths) * NEARLY;
  const at = widths.findIndex((width) => width >= enough);
  return at < 0 ? [] : [at];
}

/** A header may leave a column without a name. */
const NEARLY = 0.6;

/** What survey tools write below a question that has one answer. */
const RESPONSE = /^(?:open-ended )?response$/i;

function isSecondHeader(head: TableRow, row: TableRow): boolean {
  const [first = '', ...others] = row.cells.map((cell) => cell.trim());
  if (first !== '' || row.cells.some(isData)) return false;
  return others.some(
    (cell, index) =>
      RESPONSE.test(cell) || (cell !== '' && (head.cells[index + 1] ?? '').trim() === ''),
  );
}

/** Where a second header row says more, a question stands above the first of its answers alone. */
function columnsOf(
  head: readonly string[],
  second: readonly string[] | undefined,
): readonly Column[] {
  let question = '';
  return Array.from({ length: Math.max(head.length, second?.length ?? 0) }, (_, index) => {
    const name = spaced(head[index] ?? '');
    const said = spaced(second?.[index] ?? '');
    if (name !== '') question = name;
    const under = said === '' || RESPONSE.test(said) ? null : said;
    return { index, name: under === null ? name : question, under };
  });
}
