import type { TableRow } from '../../domain/table.ts';
import type { RowRemark } from '../import-members/repeats.ts';
import type { Section } from './header.ts';
import { beyondHeader } from './member-row.ts';

/** The rows of a section, parted from those that say more than the header has columns for: they are torn. */
export function wholeRows({ rows, columns }: Pick<Section, 'rows' | 'columns'>): {
  readonly whole: readonly TableRow[];
  readonly torn: readonly RowRemark[];
} {
  const whole: TableRow[] = [];
  const torn: RowRemark[] = [];
  for (const row of rows) {
    const why = beyondHeader(row, columns.length);
    if (why === null) whole.push(row);
    else torn.push({ line: row.line, why });
  }
  return { whole, torn };
}
