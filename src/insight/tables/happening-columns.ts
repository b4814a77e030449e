import { usageError } from '../../domain/errors.ts';
import { fieldsOf, type HappeningField } from '../../domain/happening-fields.ts';
import { type HappeningType, isOwnType, oneHappening } from '../../domain/happening-types.ts';
import { nearest } from '../../domain/nearest.ts';
import { type Names, PERSON_NAMES, type Wishes } from './record-columns.ts';

/** What a column can say of every type, beside the fields of its own. */
const SHARED = ['member', 'on', 'note', 'key'] as const;

/** What a column that says this is mostly called. */
const GUESSES: Names = new Map([
  ['on', ['on', 'date', 'day', 'when', 'timestamp', 'created at', 'created_at']],
  ['note', ['note', 'notes', 'comment', 'comments']],
  ['about', ['about', 'topic', 'title', 'subject', 'what', 'summary']],
]);

/** A field of a type, and what its cells are. */
export type OwnField = Pick<HappeningField, 'key' | 'kind' | 'words'>;

/**
 * The fields of a type that columns can say. A community's own type has whatever was wished for.
 * @throws CopError exit 2 where a wish is for nothing that this type says
 */
export function ownFields(type: HappeningType, wishes: Wishes): readonly OwnField[] {
  const known: readonly OwnField[] = fieldsOf(type).filter(({ kind }) => kind !== 'answers');
  const keys = [...SHARED, ...PERSON_NAMES.keys(), ...known.map(({ key }) => key)];
  const others = [...wishes.keys()].filter((key) => !keys.includes(key));
  const [first] = others;
  if (isOwnType(type))
    return [...known, ...others.map((key) => ({ key, kind: 'line' as const, words: [] }))];
  if (first === undefined) return known;
  const said = [...SHARED, 'email', ...known.map(({ key }) => key)];
  const meant = nearest(first, said);
  throw usageError(
    `--column: ${oneHappening(type)} says no "${first}"`,
    meant === undefined ? `There are: ${said.join(', ')}` : `Did you mean ${meant}?`,
  );
}

/** By which names columns are taken for what a type says. */
export function namesOf(fields: readonly OwnField[]): Names {
  const own = fields.map(({ key }): [string, readonly string[]] => [
    key,
    GUESSES.get(key) ?? [key, key.replaceAll('-', ' '), key.replaceAll('_', ' ')],
  ]);
  const shared = ['on', 'note'].map((key): [string, readonly string[]] => [
    key,
    GUESSES.get(key) ?? [],
  ]);
  return new Map([...own, ...shared, ...PERSON_NAMES]);
}
