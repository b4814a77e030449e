import type { TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { isBlank, textOf } from './cells.ts';
import { type Column, columnLabel } from './column.ts';
import { cellOf } from './header.ts';
import type { RowPerson } from './record-list.ts';

/** What tells somebody from the others of a file: the surest that is said of them. */
export function identityOf({ id, facts }: RowPerson): string {
  const { account, email, handle, name } = facts;
  if (id !== null) return `member ${id}`;
  if (account !== null) return `account ${account}`;
  if (email !== null) return `email ${foldedName(email)}`;
  if (handle !== null) return `handle ${foldedName(handle)}`;
  return `name ${foldedName(name ?? '')}`;
}

/** All that a row says. A column that a later export has more, and is blank there, makes no difference. */
export function contentOf(row: TableRow, columns: readonly Column[]): string {
  const said = columns.flatMap((column) => {
    const cell = cellOf(row, column);
    return isBlank(cell) ? [] : [`${columnLabel(column)}=${textOf(cell)}`];
  });
  return said.sort().join('\n');
}
