import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { foldedName } from '../folded-name.ts';
import { type Column, columnLabel, columnsNamed } from './column.ts';
import { FIELD_MEANINGS, MEMBER_FIELDS, type MemberField } from './member-fields.ts';
import type { MemberPlatform } from './member-platforms.ts';

/** Which columns say what; of several, the first that says something in a row counts. */
export type TakenColumns = ReadonlyMap<MemberField, readonly Column[]>;

/** What was wished of the columns: what they say, and their name; '' for none. */
export type ColumnWishes = ReadonlyMap<MemberField, string>;

interface Knowing {
  /** What the file is an export of; null where it is of nothing that is known. */
  readonly platform: MemberPlatform | null;
  readonly wishes: ColumnWishes;
}

/**
 * What each column of a list of members is taken for: as somebody wished; else as the platform has it;
 * else, where the file is of no platform that is known, by what columns of that name mostly say.
 * @throws CopError exit 2 where a wish names a column that is not there, or one of two
 */
export function takenColumns(
  columns: readonly Column[],
  { platform, wishes }: Knowing,
): TakenColumns {
  const taken = new Map<MemberField, readonly Column[]>();
  for (const field of MEMBER_FIELDS) {
    const wish = wishes.get(field);
    if (wish !== undefined) taken.set(field, wishedColumn(columns, field, wish));
    else taken.set(field, namedBy(columns, platform ? platform.columns[field] : guessesOf(field)));
  }
  return settled(taken, wishes);
}

/** What of a guess does not stand: a column says one thing, and what was wished goes first. */
function settled(taken: Map<MemberField, readonly Column[]>, wishes: ColumnWishes): TakenColumns {
  const wished = [...taken].flatMap(([field, columns]) => (wishes.has(field) ? columns : []));
  const used = new Set(wished.map(({ index }) => index));
  const left = new Map<MemberField, readonly Column[]>();
  for (const [field, columns] of taken) {
    const free = wishes.has(field) ? columns : columns.filter(({ index }) => !used.has(index));
    for (const { index } of free) used.add(index);
    if (free.length > 0) left.set(field, free);
  }
  return left;
}

function guessesOf(field: MemberField): readonly string[] {
  return FIELD_MEANINGS[field].guesses;
}

function namedBy(columns: readonly Column[], names: readonly string[] = []): readonly Column[] {
  return names.flatMap((name) => columns.filter((one) => foldedName(one.name) === name));
}

/**
 * The column that a wish means; none for ''.
 * @param field what it is to say
 * @throws CopError exit 2 where it names a column that is not there, or one of two
 */
export function wishedColumn(
  columns: readonly Column[],
  field: string,
  wish: string,
): readonly Column[] {
  if (wish.trim() === '') return [];
  const [column, twin] = columnsNamed(columns, wish);
  if (column && !twin) return [column];
  const flag = field.replaceAll('_', '-');
  if (column && twin)
    throw usageError(
      `--column: two columns are called "${columnLabel(column)}"`,
      `Say which by its place: --column ${flag}=#${column.index + 1} or ${flag}=#${twin.index + 1}`,
    );
  const labels = columns.map(columnLabel);
  const meant = nearest(wish, labels);
  throw usageError(
    `--column: the file has no column called "${wish}"`,
    meant === undefined ? `It has: ${labels.join(', ')}` : `Did you mean "${meant}"?`,
  );
}

/** The platform whose export a header is of; undefined where it is of none that is known. */
export function recognised<Known extends Pick<MemberPlatform, 'marks'>>(
  columns: readonly Column[],
  platforms: readonly Known[],
): Known | undefined {
  const names = new Set(columns.map(({ name }) => foldedName(name)));
  return platforms.find(({ marks }) => marks.some((list) => list.every((name) => names.has(name))));
}

/** Every name by which a column of a list of members is known. */
export function knownNames(platforms: readonly MemberPlatform[]): ReadonlySet<string> {
  return new Set([
    ...MEMBER_FIELDS.flatMap(guessesOf),
    ...platforms.flatMap(({ marks, columns }) => [
      ...marks.flat(),
      ...Object.values(columns).flat(),
    ]),
  ]);
}
