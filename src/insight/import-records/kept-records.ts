import type { KeptImport } from '../../domain/imports.ts';
import { columnLabel } from '../tables/column.ts';
import type { RecordList, RecordWishes } from '../tables/record-list.ts';

/** How a list of what happened was understood, as it is kept for the next one of the same sort. */
export function keptFromRecords(
  { taken }: Pick<RecordList, 'taken'>,
  { dates }: Pick<RecordWishes, 'dates'>,
): KeptImport {
  const columns = new Map<string, string>();
  for (const { field, column } of taken)
    if (!columns.has(field)) columns.set(field, columnLabel(column));
  return { platform: null, columns, dates };
}
