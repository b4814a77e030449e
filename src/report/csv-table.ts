import { stringify } from 'csv-stringify/sync';
import { cellText } from './escape/csv.ts';

/** What stands in a cell: nothing where it is null, a number with all of its digits and a point. */
export type Cell = string | number | boolean | null;

/** By it a spreadsheet knows that the file is written in UTF-8; without it, it takes é for Ã©. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180), with a first row of the columns' names.
 * @param raw for programs: texts as they are, also where a spreadsheet would run them, and no byte order
 *   mark; else they are made safe for a spreadsheet
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
  { raw }: { readonly raw: boolean },
): string {
  const table = stringify([...rows], {
    columns: [...columns],
    header: true,
    record_delimiter: '\r\n',
    cast: {
      string: raw ? (text) => text : cellText,
      boolean: (yes) => (yes ? 'yes' : 'no'),
    },
  });
  return raw ? table : BYTE_ORDER_MARK + table;
}
