import { isBlank, textOf } from './cells.ts';
import type { Column } from './column.ts';
import { cellOf, type Section } from './header.ts';
import type { ColumnWishes, TakenColumns } from './member-columns.ts';
import { readWrittenDay } from './written-day.ts';

/** What no column of a list says, though most lists have it. */
export interface MissingColumn {
  readonly field: 'name' | 'joined';
  /** One that is not used, and looks as if it said it; null where none does. */
  readonly perhaps: Column | null;
}

interface Read {
  readonly taken: TakenColumns;
  readonly wishes: ColumnWishes;
  readonly unused: readonly Column[];
}

/** How many rows are looked at. */
const ROWS = 50;

/**
 * What a list of no known platform lacks: a name; and a day where a column that is not used holds nothing
 * but days. What somebody said no column has is not missed.
 */
export function missingColumns(
  section: Section,
  { taken, wishes, unused }: Read,
): readonly MissingColumn[] {
  const lacks = (...fields: readonly ('name' | 'first_name' | 'last_name' | 'joined')[]) =>
    !fields.some((field) => taken.has(field) || wishes.has(field));
  const like = (isLike: (cell: string) => boolean) =>
    unused.find((column) => holdsOnly(section, column, isLike)) ?? null;
  const day = lacks('joined') ? like(isDay) : null;
  return [
    ...(lacks('name', 'first_name', 'last_name')
      ? [{ field: 'name', perhaps: like(isName) } as const]
      : []),
    ...(day ? [{ field: 'joined', perhaps: day } as const] : []),
  ];
}

function holdsOnly({ rows }: Section, column: Column, isLike: (cell: string) => boolean): boolean {
  const said = rows
    .slice(0, ROWS)
    .map((row) => cellOf(row, column))
    .filter((cell) => !isBlank(cell));
  return said.length > 0 && said.every(isLike);
}

/** Two words or more of letters, each beginning with a large one where the script has those. */
function isName(cell: string): boolean {
  const words = textOf(cell).split(/,? /);
  return words.length > 1 && words.length < 6 && words.every((word) => NAME.test(word));
}

const NAME = /^(?:\p{Lu}|\p{Lo}|(?:de|da|do|dos|van|von|der|al|el|la)$)[\p{L}\p{M}.'’-]*$/u;

function isDay(cell: string): boolean {
  return readWrittenDay(cell, { timezone: 'UTC', timesAre: 'as written' }) !== undefined;
}
