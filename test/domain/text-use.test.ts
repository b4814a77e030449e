import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textUse } from '../../src/domain/text-use.ts';

const LOG = 'log/2026-11/a.yaml';
const GOAL = 'goals/2026-Q4/meet.yaml';
const ROSTER = 'members/a.yaml';

it.each([
  [LOG, [0, 'note'], 'text'],
  [LOG, [0, 'by'], 'person'],
  [LOG, [0, 'expert'], 'person'],
  [LOG, [0, 'members', 1], 'fixed'],
  [LOG, [0, 'key'], 'fixed'],
  [LOG, [0, 'key_result'], 'fixed'],
  [LOG, [0, 'answers', 'status'], 'text'],
  [LOG, [0, 'answers', 'by'], 'person'],
  [LOG, [0, 'x-place'], 'text'],
  [ROSTER, [0, 'name'], 'identity'],
  [ROSTER, [0, 'handles', 'slack'], 'identity'],
  [ROSTER, [0, 'other_emails', 0], 'identity'],
  [ROSTER, [0, 'skills', 0], 'text'],
  [ROSTER, [0, 'persona'], 'fixed'],
  [GOAL, ['goal'], 'text'],
  [GOAL, ['owner'], 'person'],
  [GOAL, ['key_results', 0, 'key_result'], 'text'],
  [GOAL, ['key_results', 0, 'id'], 'fixed'],
  [GOAL, ['key_results', 0, 'measure', 'count'], 'fixed'],
  [GOAL, ['key_results', 0, 'measure', 'where', 'about'], 'text'],
  [GOAL, ['key_results', 0, 'measure', 'where', 'by', 'in', 0], 'person'],
  [GOAL, ['key_results', 0, 'measure', 'where', 'members'], 'fixed'],
  ['.cop/drafts/meet.yaml', ['key_results', 0, 'key_result'], 'text'],
  ['reviews/2026-Q4.yaml', ['key_results', 0, 'key_result'], 'fixed'],
  ['reviews/2026-Q4.yaml', ['key_results', 0, 'why'], 'text'],
  ['personas/a.yaml', ['persona'], 'text'],
  ['cop.yaml', ['members'], 'text'],
  ['cop.yaml', ['members', 'now'], 'text'],
  ['cop.yaml', ['facilitators', 0], 'person'],
  ['cop.yaml', ['timezone'], 'fixed'],
  ['cop.yaml', ['quarters', '2026-Q4', 'starts'], 'fixed'],
  ['cop.yaml', ['imports', 'slack', 'columns', 'name'], 'fixed'],
  ['cop.yaml', ['imports', 'slack', 'platform'], 'fixed'],
] as const)('%s: %j is a %s', (file, path, use) => {
  expect(textUse(file, path)).toBe(use);
});

/** A JSON Schema, as far as it says where texts may stand. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Where texts may stand in files of a schema, but for keys of a person's own: keys, with `*` for any. */
function placesIn(whole: Schema): ReadonlySet<string> {
  const places = new Set<string>();
  const walk = (schema: Schema, path: readonly string[], above: readonly Schema[]): void => {
    if (above.includes(schema)) return;
    const inside = (one: Schema | undefined, ...keys: readonly string[]) => {
      if (one) walk(one, [...path, ...keys], [...above, schema]);
    };
    const { $ref, anyOf = [], oneOf = [], allOf = [], additionalProperties: any } = schema;
    const named = { ...whole.definitions, ...whole.$defs };
    if ([schema.type].flat().includes('string')) places.add(path.join('.'));
    if ($ref !== undefined) inside(named[$ref.replace(/^.*\//, '')]);
    for (const one of [...anyOf, ...oneOf, ...allOf, schema.then, schema.else]) inside(one);
    for (const [key, one] of Object.entries(schema.properties ?? {})) inside(one, key);
    if (typeof any === 'object' && Object.keys(any).length > 0) inside(any, '*');
    inside(schema.patternProperties?.['\\S'], '*');
    inside(schema.items);
  };
  walk(whole, [], []);
  return places;
}

/** What somebody reads: all else in the files has a use of its own, and is not prose to be changed. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
  'cop.yaml': [
    'name',
    'members',
    'members.now',
    'members.hoped_for',
    'domain',
    'practice',
    'scope',
    'meets',
  ],
  [GOAL]: ['goal', 'key_results.key_result', 'key_results.steps.step'],
  'personas/a.yaml': ['persona', 'description', 'needs', 'learns', 'challenges'],
  'reviews/2026-Q4.yaml': ['gained', 'key_results.why', 'key_results.learned'],
  [ROSTER]: ['skills', 'interests', 'offers', 'seeks', 'note'],
  'facilitation.yaml': ['practices.practice'],
  [LOG]: [
    ...['note', 'was', 'is', 'about', 'skills', 'answers.*', 'link', 'story'],
    ...['answer', 'outcome'],
  ],
};

it.each([
  ['charter', 'cop.yaml'],
  ['goal', GOAL],
  ['persona', 'personas/a.yaml'],
  ['review', 'reviews/2026-Q4.yaml'],
  ['facilitation', 'facilitation.yaml'],
  ['roster', ROSTER],
  ['record', LOG],
])(
  'of each key of a %s it was decided whether it is prose, from which names are erased',
  (name, file) => {
    const schema: Schema = JSON.parse(readFileSync(`templates/schemas/${name}.json`, 'utf8'));
    const prose = [...placesIn(schema)].filter(
      (place) => textUse(file, place.split('.')) === 'text',
    );
    expect(prose.toSorted()).toEqual(PROSE[file]?.toSorted());
  },
);
