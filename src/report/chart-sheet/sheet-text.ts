import { stringify } from 'csv-stringify/sync';
import { cellLines } from '../escape/csv.ts';
import { markdownText } from '../escape/markdown.ts';
import { tableOf } from '../markdown/table.ts';

/** A sheet before it is known what it is written as. */
export interface SheetTable {
  readonly columns: readonly string[];
  /** As many texts a row as there are columns; a text may have several lines. */
  readonly rows: readonly (readonly string[])[];
}

/** What sheets are written as. */
export const SHEET_FORMATS = ['csv', 'tsv', 'markdown'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** By it a spreadsheet knows that the file is written in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A sheet as text, in which nothing is run by a spreadsheet, nor means something in Markdown. */
export function sheetText(table: SheetTable, format: SheetFormat): string {
  switch (format) {
    case 'csv':
      return separated(table, ',');
    case 'tsv':
      return separated(table, '\t');
    case 'markdown':
      return `${tableOf(
        table.columns,
        table.rows.map((row) => row.map(markdownLines)),
      )}\n`;
  }
}

function separated({ columns, rows }: SheetTable, delimiter: ',' | '\t'): string {
  const table = stringify([columns, ...rows.map((row) => row.map(cellLines))], {
    delimiter,
    record_delimiter: '\r\n',
    // In quotes, no mark inside a text can be taken for what parts the cells, nor a line for a row.
    ...(delimiter === ',' ? { quoted_string: true } : { quoted_match: /\n/ }),
  });
  return BYTE_ORDER_MARK + table;
}

function markdownLines(text: string): string {
  return text.split('\n').map(markdownText).join('<br>');
}
