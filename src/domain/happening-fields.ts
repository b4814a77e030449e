import * as v from 'valibot';
import { questionFor } from './happening-questions.ts';
import {
  definitionOf,
  HAPPENING_TYPES,
  type HappeningDefinition,
  type HappeningType,
} from './happening-types.ts';
import { civilDateText, id, line } from './parts.ts';
import { ulidText } from './record-parts.ts';

/** What a field of a record holds, which says how it is asked for and typed. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'name'
  | 'link'
  | 'day'
  | 'number'
  | 'record'
  | 'lines'
  | 'personas'
  | 'answers'
  | 'choice'
  | 'yes-no';

/** A field that a type of record has of its own. */
export interface HappeningField {
  /** Its key in the log. */
  readonly key: string;
  /** The flag that says it, each of one field alone: mostly its key; see `FLAGS`. */
  readonly flag: string;
  readonly kind: FieldKind;
  /** What it is, in a clause without a full stop. */
  readonly help: string;
  /** How a person is asked for it. */
  readonly question: string;
  /** The words of which a choice is one, in the order in which they are offered; none of another kind. */
  readonly words: readonly string[];
  readonly schema: v.GenericSchema;
}

/** The flags of keys that are no flags themselves: `--answer` says one of the `answers` of a survey. */
const FLAGS: ReadonlyMap<string, string> = new Map([
  ['answers', 'answer'],
  ['answer', 'decision'],
]);

const BY_TYPE = new Map<HappeningType, readonly HappeningField[]>();

/** The fields of a type's own, in the order in which they are asked for. */
export function fieldsOf(type: HappeningType): readonly HappeningField[] {
  const known = BY_TYPE.get(type);
  if (known) return known;
  const fields = fieldsIn(definitionOf(type));
  BY_TYPE.set(type, fields);
  return fields;
}

/** The fields of all types, each once. */
export function everyField(): readonly HappeningField[] {
  const all = HAPPENING_TYPES.flatMap(({ name }) => fieldsOf(name));
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

function fieldsIn({ fields }: Pick<HappeningDefinition, 'fields'>): readonly HappeningField[] {
  return Object.entries(fields).map(([key, entry]) => {
    const schema = wrappedIn(entry);
    const help = clause(v.getDescription(schema) ?? key);
    return {
      key,
      flag: FLAGS.get(key) ?? key,
      kind: KIND_OF_KEY.get(key) ?? kindOf(schema),
      help,
      question: questionFor(key) ?? `${help.charAt(0).toUpperCase()}${help.slice(1)}?`,
      words: wordsIn(schema),
      schema,
    };
  });
}

function wordsIn(schema: v.GenericSchema): readonly string[] {
  const isChoice = schema.type === 'picklist' && 'options' in schema;
  return isChoice && Array.isArray(schema.options) ? schema.options.map(String) : [];
}

/** What stands in an optional entry. */
function wrappedIn(entry: unknown): v.GenericSchema {
  const inside = typeof entry === 'object' && entry !== null && 'wrapped' in entry;
  return (inside ? entry.wrapped : entry) as v.GenericSchema;
}

/** Of keys that hold something of a kind of its own. */
const KIND_OF_KEY: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ['link', 'link'],
  ['personas', 'personas'],
]);

/** The parts that tell a kind, where a field is made of one. */
const KIND_OF_PART: ReadonlyMap<unknown, FieldKind> = new Map<unknown, FieldKind>([
  [line, 'line'],
  [id, 'name'],
  [civilDateText, 'day'],
  [ulidText, 'record'],
]);

const KIND_OF_TYPE: Readonly<Record<string, FieldKind>> = {
  number: 'number',
  array: 'lines',
  record: 'answers',
  picklist: 'choice',
  union: 'yes-no',
};

function kindOf(schema: v.GenericSchema): FieldKind {
  const [first] = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  return KIND_OF_PART.get(first) ?? KIND_OF_TYPE[schema.type] ?? 'text';
}

/** A description as it stands behind a flag: `what it was about, in a few words`. */
function clause(description: string): string {
  return description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, '');
}
