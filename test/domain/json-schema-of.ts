import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { CHANGED_FIELDS } from '../../src/domain/change.ts';
import { definitionOf, type HappeningType } from '../../src/domain/happening-types.ts';

type Produced = ReturnType<typeof toJsonSchema>;

/** What of a JSON Schema these tests look at. */
export interface JsonSchema {
  [key: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  examples?: unknown[];
  description?: string;
}

/** The draft-07 JSON Schema that says, for editors, what a schema of ours says. */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-07',
    // These are functions; the patterns beside them, and the rules below, say nearly as much.
    ignoreActions: ['raw_check', 'check', 'finite'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (v.isOfType('loose_object', valibotSchema))
        return asMapping(jsonSchema as JsonSchema) as Produced;
      if (v.isOfType('record', valibotSchema)) return asTable(jsonSchema as JsonSchema) as Produced;
      return undefined;
    },
  }) as JsonSchema;
}

const A_PERSONS_OWN_KEYS = { '^x-': {} };

/** Closed but for a person's own `x-` keys; and a key that is left empty counts as absent. */
function asMapping({ properties = {}, required = [], ...more }: JsonSchema): JsonSchema {
  const keys = Object.keys(properties);
  // What a measure counts is not understood yet: the one mapping that is open.
  if (keys.length === 0) return { type: 'object' };
  return {
    ...more,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, one]) => [
        key,
        required.includes(key) ? one : orEmpty(one),
      ]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    patternProperties: A_PERSONS_OWN_KEYS,
    ...rulesBetween(properties),
  };
}

/** A mapping whose keys follow a pattern, such as quarters. */
function asTable({ propertyNames, additionalProperties, ...more }: JsonSchema): JsonSchema {
  const { pattern = '^' } = (propertyNames ?? {}) as { pattern?: string };
  return {
    ...more,
    patternProperties: { [withoutOwn(pattern)]: additionalProperties, ...A_PERSONS_OWN_KEYS },
    additionalProperties: false,
  };
}

/** A pattern that a person's own keys would fit too, so that it leaves these to themselves. */
function withoutOwn(pattern: string): string {
  return new RegExp(pattern).test('x-a') ? pattern.replace(/^\^/, '^(?!x-)') : pattern;
}

function orEmpty(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  return {
    ...schema,
    type: [schema.type ?? [], 'null'].flat(),
    ...(schema.enum ? { enum: [...schema.enum, null] } : {}),
  };
}

/** The rules between keys, which the readers of the files enforce. */
function rulesBetween(properties: Record<string, JsonSchema>): JsonSchema {
  const keys = Object.keys(properties);
  if (keys.includes('key_result') && keys.includes('at_least')) return { oneOf: KEY_RESULT_KINDS };
  if (keys.includes('median')) return { oneOf: MEASURE_WAYS };
  if (keys.includes('distinct')) return { oneOf: SIDE_WAYS };
  if (!keys.includes('withdraws')) return {};
  if (keys.includes('members')) return happeningRules(properties);
  return { oneOf: keys.includes('field') ? CHANGE_SAYS : CHECK_IN_SAYS, anyOf: RECORD_DAY };
}

const KEY_RESULT_KINDS: readonly JsonSchema[] = [
  {
    title: 'A number to reach',
    ...keys({ has: ['target'], not: ['at_least', 'at_most', 'steps'] }),
  },
  {
    title: 'A level to keep',
    ...keys({ has: [], not: ['target', 'baseline', 'commit', 'stretch', 'steps'] }),
    anyOf: [keys({ has: ['at_least'], not: [] }), keys({ has: ['at_most'], not: [] })],
  },
  {
    title: 'A milestone',
    ...keys({
      has: [],
      not: ['target', 'baseline', 'commit', 'stretch', 'at_least', 'at_most', 'measure'],
    }),
  },
];

const WAYS = ['count', 'distinct', 'share', 'average', 'median'];

function way(name: string, { has = [], not = [] }: { has?: string[]; not?: string[] }): JsonSchema {
  const others = WAYS.filter((other) => other !== name);
  return { title: `By ${name}`, ...keys({ has: [name, ...has], not: [...others, ...not] }) };
}

const SIDE_WAYS = [way('count', { not: ['of'] }), way('distinct', {})];

const MEASURE_WAYS = [
  ...SIDE_WAYS,
  way('share', { not: ['of'] }),
  way('average', { has: ['of'] }),
  way('median', { has: ['of'] }),
];

const SAYINGS = ['value', 'add', 'done', 'undone'];

const CHECK_IN_SAYS: readonly JsonSchema[] = [
  {
    title: 'Something is taken back',
    ...keys({ has: ['withdraws'], not: [...SAYINGS, 'confidence', 'blocked', 'corrects'] }),
  },
  ...SAYINGS.map((says) => ({
    title: `A check-in with \`${says}\``,
    ...keys({
      has: ['key_result', says],
      not: ['withdraws', ...SAYINGS.filter((other) => other !== says)],
    }),
  })),
  {
    title: 'Somebody looked at it',
    ...keys({ has: ['key_result'], not: ['withdraws', ...SAYINGS] }),
    anyOf: [
      keys({ has: ['confidence'], not: [] }),
      keys({ has: ['note'], not: [] }),
      { required: ['blocked'], properties: { blocked: { const: true } } },
    ],
  },
];

const CHANGE_SAYS: readonly JsonSchema[] = [
  {
    title: 'Something is taken back',
    ...keys({ has: ['withdraws'], not: ['field', 'was', 'is', 'corrects'] }),
  },
  changed(
    'A number was changed',
    CHANGED_FIELDS.filter((field) => field !== 'timeline'),
    'number',
  ),
  changed('A timeline was changed', ['timeline'], 'string'),
];

function changed(title: string, fields: readonly string[], type: string): JsonSchema {
  const { required, properties } = keys({ has: ['key_result'], not: ['withdraws'] });
  const value = { type: [type, 'null'], ...(type === 'string' ? { pattern: '\\S' } : {}) };
  return {
    title,
    required: [...(required ?? []), 'field'],
    properties: { ...properties, field: { enum: [...fields] }, was: value, is: value },
    anyOf: ['was', 'is'].map((key) => keys({ has: [key], not: [] })),
  };
}

/** What happened is of so many people, and says something; a community's own types may say anything. */
function happeningRules({ type, ...properties }: Record<string, JsonSchema>): JsonSchema {
  const [name = ''] = type?.enum ?? [];
  const { fields, people, needs } = definitionOf(String(name) as HappeningType);
  const own = Object.keys(properties).filter((key) => key === 'members' || key in fields);
  const says: JsonSchema = {
    title: 'Something that happened',
    ...keys({ has: people.least > 0 ? ['members'] : [], not: ['withdraws'] }),
    ...(needs.length > 0 ? { anyOf: needs.map(need) } : {}),
  };
  const members = {
    ...says.properties?.members,
    type: ['array', 'null'],
    uniqueItems: true,
    ...(people.least > 0 ? { minItems: people.least } : {}),
    ...(Number.isFinite(people.most) ? { maxItems: people.most } : {}),
  };
  return {
    oneOf: [
      {
        title: 'Something is taken back',
        ...keys({ has: ['withdraws'], not: [...own, 'corrects'] }),
      },
      { ...says, properties: { ...says.properties, members } },
    ],
    anyOf: RECORD_DAY,
    ...(type?.pattern === undefined ? {} : { additionalProperties: true }),
  };
}

function need(key: string): JsonSchema {
  const has = keys({ has: [key], not: [] });
  if (key !== 'members') return has;
  return { ...has, properties: { members: { type: 'array', minItems: 1 } } };
}

/** A day of its own, or that of the record that it names. */
const RECORD_DAY: JsonSchema[] = ['on', 'corrects', 'withdraws'].map((key) =>
  keys({ has: [key], not: [] }),
);

/** With these keys, not left empty, and without those. */
function keys({ has, not }: { has: readonly string[]; not: readonly string[] }): JsonSchema {
  return {
    ...(has.length > 0 ? { required: [...has] } : {}),
    properties: Object.fromEntries([
      ...has.map((key) => [key, { not: { type: 'null' } }]),
      ...not.map((key) => [key, { type: 'null' }]),
    ]),
  };
}
