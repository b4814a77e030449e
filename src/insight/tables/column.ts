import { foldedName } from '../folded-name.ts';

/** A column of a table. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** What the header calls it, without the blanks around it; '' where it has no name. */
  readonly name: string;
  /** What a second header row says below the name, such as one answer of several; null where there is none. */
  readonly under: string | null;
}

/** A text on one line, without blanks around it. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a column is called on screens: `Role – Analyst`; one without a name by its place, `#3`. */
export function columnLabel({ name, under, index }: Column): string {
  const said = [name, under ?? ''].filter((one) => one !== '');
  return said.length === 0 ? `#${index + 1}` : said.join(' – ');
}

/**
 * The columns that a name means: those of that name, or by its place one alone, as in `#3`. More than one
 * where a name stands there twice.
 */
export function columnsNamed(columns: readonly Column[], written: string): readonly Column[] {
  const name = foldedName(written);
  const named = columns.filter((one) => namesOf(one).includes(name));
  const place = /^#(\d+)$/.exec(name)?.[1];
  if (named.length > 0 || place === undefined) return named;
  return columns.filter(({ index }) => index === Number(place) - 1);
}

/** All that a column may be called by. */
function namesOf(column: Column): readonly string[] {
  const { name, under } = column;
  const said = [name, under ?? '', columnLabel(column)].map(foldedName);
  return said.filter((one) => one !== '');
}
