import { type FieldKind, fieldsOf, type HappeningField } from './happening-fields.ts';
import { happeningNamed, isOwnType } from './happening-types.ts';
import { PAIR, type Source } from './measure.ts';
import { OF_PERSON } from './measure-fields.ts';
import { MEMBER_KEYS, MEMBER_ROLES, MEMBER_STATUSES } from './member.ts';

/** What a field of a measure says. */
export type MeasureFieldKind = 'number' | 'day' | 'yes or no' | 'text';

const OF_MEMBERS: ReadonlyMap<string, MeasureFieldKind> = new Map<string, MeasureFieldKind>([
  ...MEMBER_KEYS.map((key) => [key, 'text'] as const),
  ['joined', 'day'],
  ['named', 'yes or no'],
  ['erased', 'yes or no'],
  ['complete_profile', 'yes or no'],
  ['introductions', 'number'],
  ['contributions', 'number'],
  ['attended', 'number'],
]);

/** What every record has or has worked out; what is worked out for some has no other meaning elsewhere. */
const OF_RECORDS: ReadonlyMap<string, MeasureFieldKind> = new Map<string, MeasureFieldKind>([
  ['on', 'day'],
  ['days_ago', 'number'],
  ...['members', 'by', 'note', 'key', 'id', PAIR].map((key) => [key, 'text'] as const),
]);

const KINDS: Readonly<Partial<Record<FieldKind, MeasureFieldKind>>> = {
  day: 'day',
  number: 'number',
  'yes-no': 'yes or no',
};

/** What a field of what a measure looks at says; undefined where that is up to whoever wrote it. */
export function kindOfField(source: Source, field: string): MeasureFieldKind | undefined {
  const ofMember = memberField(source, field);
  if (ofMember !== undefined) return OF_MEMBERS.get(ofMember);
  const known = OF_RECORDS.get(field);
  if (known || source.kind === 'members') return known;
  const own = ownField(source, field);
  return own && (KINDS[own.kind] ?? 'text');
}

/** The field of the type of record that a measure looks at; undefined where it has none of this key. */
function ownField(source: Source, field: string): HappeningField | undefined {
  const written = source.kind === 'records' ? source.type : 'response';
  const type = isOwnType(written) ? written : happeningNamed(written)?.name;
  return type && fieldsOf(type).find(({ key }) => key === field);
}

const CLOSED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['role', MEMBER_ROLES],
  ['status', MEMBER_STATUSES],
]);

/** The words of which a field is one; undefined where it may say anything of its kind. */
export function wordsOfField(source: Source, field: string): readonly string[] | undefined {
  const ofMember = memberField(source, field);
  if (kindOfField(source, field) === 'yes or no') return ['yes', 'no'];
  if (ofMember !== undefined) return CLOSED.get(ofMember);
  const words = source.kind === 'members' ? [] : (ownField(source, field)?.words ?? []);
  return words.length > 0 ? words : undefined;
}

/** The field of a person that is meant; undefined where it is one of a record. */
export function memberField(source: Source, field: string): string | undefined {
  if (source.kind === 'members') return field;
  return field.startsWith(OF_PERSON) ? field.slice(OF_PERSON.length) : undefined;
}
