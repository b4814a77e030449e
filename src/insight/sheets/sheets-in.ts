import type { TableRow } from '../../domain/table.ts';
import { headerIn, unknownColumns } from './header.ts';
import type { Header, Remark, Sheet } from './sheet.ts';

/** The sheets of a file, and what is to be said about the rest of it. */
export interface FoundSheets {
  readonly sheets: readonly Sheet[];
  readonly remarks: readonly Remark[];
  /** What keeps the file from being imported. */
  readonly problems: readonly Remark[];
}

/** More rows are something else than what a community wants of a quarter, or whom it is for. */
const MOST_ROWS = 500;

/**
 * The goal charts and persona tables among the tables of a file. What stands above a header is no
 * part of them; a header that comes again goes on with its sheet.
 */
export function sheetsIn(tables: readonly (readonly TableRow[])[]): FoundSheets {
  const found = tables.map(sheetsOf);
  const sheets = found.flatMap((one) => one.sheets).filter(({ rows }) => rows.length > 0);
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, MOST_ROWS) })),
    remarks: found.flatMap(({ remarks }) => remarks),
    problems: sheets.flatMap(({ rows }) => tooMany(rows)),
  };
}

function tooMany(rows: readonly TableRow[]): readonly Remark[] {
  const [first] = rows.slice(MOST_ROWS);
  const message = `The sheet has ${rows.length} rows, and ${MOST_ROWS} are the most: is it the right file?`;
  return first ? [{ line: first.line, message }] : [];
}

/** A sheet while its rows are found. */
type Growing = Header & { readonly line: number; readonly rows: TableRow[] };

function sheetsOf(table: readonly TableRow[]): Omit<FoundSheets, 'problems'> {
  const sheets: Growing[] = [];
  const remarks: Remark[] = [];
  for (const row of table) {
    const header = headerIn(row);
    const current = sheets.at(-1);
    if (header && current && sameColumns(header, current)) {
      remarks.push({ line: row.line, message: 'The header stands here once more' });
    } else if (header) {
      sheets.push({ ...header, line: row.line, rows: [] });
      remarks.push(...unknownIn(row, header));
    } else if (current) {
      current.rows.push(row);
    }
  }
  return { sheets, remarks };
}

function sameColumns(header: Header, { kind, columns }: Header): boolean {
  const written = (map: ReadonlyMap<string, readonly number[]>) => JSON.stringify([...map]);
  return header.kind === kind && written(header.columns) === written(columns);
}

function unknownIn(row: TableRow, header: Header): readonly Remark[] {
  const names = unknownColumns(row, header).map((name) => `"${name.trim()}"`);
  if (names.length === 0) return [];
  const [what, is] = names.length === 1 ? ['column', 'is'] : ['columns', 'are'];
  return [{ line: row.line, message: `The ${what} ${names.join(', ')} ${is} left out` }];
}
