import * as v from 'valibot';
import {
  HAPPENING_TYPES,
  type HappeningDefinition,
  type HappeningName,
  type HappeningType,
  membersKey,
  OWN_DEFINITION,
  OWN_TYPE,
  typeWords,
} from './happening-types.ts';
import { recordHead, recordTail } from './record-parts.ts';
import { closed, mapping, say } from './validate.ts';

/** The keys of a record of what happened that every type has. */
export const SHARED_KEYS = { ...recordHead, members: membersKey, ...recordTail };

function schemaOf({ name, summary, fields }: HappeningDefinition) {
  return v.pipe(
    closed({
      ...recordHead,
      type: v.pipe(v.picklist([name]), v.description(`That ${summary}.`)),
      members: membersKey,
      ...fields,
      ...recordTail,
    }),
    v.title(titleOf(name)),
    v.description(
      `That ${summary}. Never edited: another record of this type corrects or withdraws it.`,
    ),
  );
}

/** `Expert visit`. */
function titleOf(name: HappeningName): string {
  const words = typeWords(name);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The schema of a community's own types: what else their records say is up to them. */
const ownSchema = v.pipe(
  mapping(
    v.looseObject({
      ...recordHead,
      type: v.pipe(
        v.string(),
        v.regex(OWN_TYPE, say('this is no type of your own', 'Write it as x-book-club')),
        v.description('A type of your own: x- and a name.'),
        v.examples(['x-book-club']),
      ),
      members: membersKey,
      ...OWN_DEFINITION.fields,
      ...recordTail,
    }),
  ),
  v.title('A type of your own'),
  v.description('Something else that you keep count of, with fields of your own.'),
);

/** Made when they are first asked for: nearly all records are read without any. */
const SCHEMAS = new Map<HappeningType, ReturnType<typeof schemaOf>>();

/** The schema of a type of record. */
export function schemaOfHappening(type: HappeningType) {
  const made = SCHEMAS.get(type);
  if (made) return made;
  const definition = HAPPENING_TYPES.find(({ name }) => name === type);
  if (!definition) return ownSchema;
  const schema = schemaOf(definition);
  SCHEMAS.set(type, schema);
  return schema;
}
