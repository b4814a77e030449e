import { foldedName } from '../folded-name.ts';
import { type Column, columnsNamed } from './column.ts';
import { wishedColumn } from './member-columns.ts';
import { FIELD_MEANINGS, MEMBER_FIELDS } from './member-fields.ts';

/** What was wished of the columns: what they say, and the names of the columns; '' for none. */
export type Wishes = ReadonlyMap<string, readonly string[]>;

/** Which columns say what. Of several, the first that says something in a row counts. */
export type Taken = ReadonlyMap<string, readonly Column[]>;

/** By what they say: the names that columns have for it, as `foldedName` has them. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** What each column is taken for: as somebody wished; else by its name. A column says one thing. */
export function columnsFor(columns: readonly Column[], names: Names, wishes: Wishes): Taken {
  const taken = new Map<string, readonly Column[]>();
  const used = new Set<Column>();
  const take = (field: string, its: readonly Column[]) => {
    const free = its.filter((one) => !used.has(one));
    for (const one of free) used.add(one);
    if (free.length > 0) taken.set(field, free);
  };
  for (const [field, written] of wishes)
    take(
      field,
      written.flatMap((one) => columnsNamed(columns, one)),
    );
  for (const [field, list] of names)
    if (!wishes.has(field)) take(field, columns.filter(isCalled(list)).sort(inOrderOf(list)));
  return taken;
}

function isCalled(names: readonly string[]) {
  return ({ name }: Column) => names.includes(foldedName(name));
}

/** The likeliest name first. */
function inOrderOf(names: readonly string[]) {
  const rank = ({ name }: Column) => names.indexOf(foldedName(name));
  return (a: Column, b: Column) => rank(a) - rank(b);
}

/** @throws CopError exit 2 where a wish names a column that none of the sections has, or one of two */
export function refuseUnknownColumns(
  sections: readonly { readonly columns: readonly Column[] }[],
  wishes: Wishes,
): void {
  const [first] = sections;
  for (const [field, written] of wishes)
    for (const one of written) {
      const found = sections.map(({ columns }) => columnsNamed(columns, one).length);
      if (one.trim() !== '' && !found.includes(1)) wishedColumn(first?.columns ?? [], field, one);
    }
}

/** What columns that say who somebody is are mostly called. */
export const PERSON_NAMES: Names = new Map(
  MEMBER_FIELDS.slice(0, MEMBER_FIELDS.indexOf('joined')).map((field) => [
    field,
    FIELD_MEANINGS[field].guesses,
  ]),
);
