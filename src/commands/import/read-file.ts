import type { TableRow } from '../../domain/table.ts';
import { markdownTables } from '../../insight/sheets/markdown-tables.ts';
import type { Remark } from '../../insight/sheets/sheet.ts';
import { withoutGuard } from '../../report/escape/csv.ts';
import { readPage } from '../../workspace/read-page.ts';
import { readTable } from '../../workspace/read-table.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { shownPath } from '../running/shown-path.ts';
import { yamlTable } from './yaml-table.ts';

/** The tables of a file, and what is to be said about how they were read. */
export interface ReadFile {
  readonly tables: readonly (readonly TableRow[])[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads a sheet: a page of Markdown, a template of ours in YAML, or a table that a spreadsheet saved. What
 * it is called says only of YAML what it is.
 * @throws CopError exit 3 where it is none of these, or cannot be read; 4 where the disk does not give it
 */
export async function readFile(session: Session, open: Open, file: string): Promise<ReadFile> {
  const { disk } = session;
  const path = shownPath(session.folder, file);
  if (/\.ya?ml$/i.test(file)) return { tables: [yamlTable(disk, path, open)], remarks: [] };
  const page = readPage(disk, path);
  const tables = page === undefined ? [] : markdownTables(page);
  if (tables.length > 0) return { tables, remarks: [] };
  if (/\.(?:md|markdown)$/i.test(file)) return { tables: [], remarks: [] };
  const { rows } = await readTable(disk, path);
  return {
    tables: [rows.map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) }))],
    remarks: rows.filter(hasFormula).map(({ line }) => ({ line, message: FORMULA })),
  };
}

const FORMULA = 'A formula (=…) stands on this line: it is taken as the text that it is';

function hasFormula({ cells }: TableRow): boolean {
  return cells.some((cell) => /^\s*=/.test(cell));
}
