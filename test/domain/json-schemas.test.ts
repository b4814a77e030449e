import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { plainCalendar, type Quarter } from '../../src/domain/calendar.ts';
import { changeSchema } from '../../src/domain/change.ts';
import { charterSchema, readCharter } from '../../src/domain/charter.ts';
import { checkInSchema } from '../../src/domain/check-in.ts';
import { goalSchema, readGoal } from '../../src/domain/goal.ts';
import { schemaOfHappening } from '../../src/domain/happening-schemas.ts';
import { HAPPENING_NAMES } from '../../src/domain/happening-types.ts';
import { readMember, rosterSchema } from '../../src/domain/member.ts';
import { personaSchema, readPersona } from '../../src/domain/persona.ts';
import { facilitationSchema, readFacilitation } from '../../src/domain/practice.ts';
import { readRecord } from '../../src/domain/record.ts';
import { readReview, reviewSchema } from '../../src/domain/review.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema-of.ts';

const { $schema, ...checkIn } = jsonSchemaOf(checkInSchema);
const { $schema: _, ...change } = jsonSchemaOf(changeSchema);
const happenings = [...HAPPENING_NAMES, 'x-own' as const].map((type) => {
  const { $schema: _, ...happening } = jsonSchemaOf(schemaOfHappening(type));
  return happening;
});

const SCHEMAS = {
  charter: named('charter', jsonSchemaOf(charterSchema)),
  persona: named('persona', jsonSchemaOf(personaSchema)),
  goal: named('goal', jsonSchemaOf(goalSchema)),
  review: named('review', jsonSchemaOf(reviewSchema)),
  roster: named('roster', jsonSchemaOf(rosterSchema)),
  record: named('record', {
    $schema,
    type: 'array',
    items: { anyOf: [checkIn, change, ...happenings] },
    minItems: 1,
    title: 'Records of the log',
    description: 'A file of the log: one record an item, each on its own line. Only added to.',
  }),
  facilitation: named('facilitation', jsonSchemaOf(facilitationSchema)),
} as const;

type Name = keyof typeof SCHEMAS;
const NAMES = Object.keys(SCHEMAS) as Name[];

/** An id of its own and no address: an editor must not look for it on a network. */
function named(name: string, { $schema, ...schema }: JsonSchema): JsonSchema {
  return { $schema, $id: `urn:cop-toolkit:schema:${name}`, ...schema };
}

describe('the JSON Schemas of the files', () => {
  it.each(NAMES)('%s.json is the one that the program comes with', async (name) => {
    await expect(`${JSON.stringify(SCHEMAS[name], null, 2)}\n`).toMatchFileSnapshot(
      `../../templates/schemas/${name}.json`,
    );
  });

  it.each(NAMES)('%s.json describes its keys', (name) => {
    const silent = subschemas(SCHEMAS[name]).flatMap(({ properties = {}, additionalProperties }) =>
      additionalProperties === false
        ? Object.entries(properties)
            .filter(([, one]) => one.description === undefined)
            .map(([key]) => key)
        : [],
    );
    expect(silent).toEqual([]);
  });

  it.each(NAMES)('%s.json gives examples that it accepts', (name) => {
    const withExamples = subschemas(SCHEMAS[name]).filter((one) => one.examples !== undefined);
    const refused = withExamples.flatMap((schema) =>
      (schema.examples ?? []).filter((example) => !accepts(schema, example)),
    );
    expect(refused).toEqual([]);
    expect(withExamples.length).toBeGreaterThan(3);
  });

  it.each(NAMES)('%s.json names no key that a mapping must not have but x- ones', (name) => {
    // What the records of a community's own types say is up to them.
    const mappings = subschemas(SCHEMAS[name]).filter(
      (one) => one.patternProperties !== undefined && one.title !== 'A type of your own',
    );
    expect(mappings.length).toBeGreaterThan(0);
    for (const mapping of mappings)
      expect(mapping).toMatchObject({
        additionalProperties: false,
        patternProperties: { '^x-': {} },
      });
  });
});

const CHARTER = { format: 1, name: 'Chart Guild', timezone: 'Europe/Lisbon' };
const GOAL = { goal: 'Get to know one another', timeline: 'Weeks 1-3' };
const KEY_RESULT = { id: 'invite-members', key_result: 'Invite at least 20 members' };
const CHECK_IN = { on: '2026-11-03', type: 'check-in', key_result: 'a-goal/a-result' };
const CHANGE = { on: '2026-11-03', type: 'change', key_result: 'a-goal/a-result' };
const GRADED = { key_result: 'a-goal/a-result', score: 0.7, becomes: 'done' };
const HAPPENED = { on: '2026-11-03' };
const INTRODUCTION = { ...HAPPENED, type: 'introduction', members: ['k7f3q9xd', 'p2m8r4tw'] };
const RESPONSE = { ...HAPPENED, type: 'response', survey: 'autumn' };
const PRACTICE = { id: 'weekly', practice: 'Ask', strand: 'commitment', rhythm: 'every week' };
const ULID = '01M4GM13988SE5JQ2Q29R8TZSY';

function goalWith(keyResult: object): object {
  return { ...GOAL, key_results: [{ ...KEY_RESULT, ...keyResult }] };
}

function practicesWith(practice: object): object {
  return { practices: [{ ...PRACTICE, ...practice }] };
}

function reviewWith(keyResult: object): object {
  return { key_results: [{ ...GRADED, ...keyResult }] };
}

const GOOD: readonly [Name, string, unknown][] = [
  ['charter', 'the three keys that it must have', CHARTER],
  ['charter', 'a sentence for members', { ...CHARTER, members: 'Analysts' }],
  ['charter', 'members now and hoped for', { ...CHARTER, members: { now: 'A', hoped_for: 'B' } }],
  ['charter', 'a key left empty', { ...CHARTER, sponsor: null, members: null }],
  ['charter', 'own keys', { ...CHARTER, 'x-room': [1, { deep: null }] }],
  [
    'charter',
    'weeks of its own',
    { ...CHARTER, quarters: { '2026-Q4': { starts: '2026-10-05' } } },
  ],
  ['charter', 'an own key among quarters', { ...CHARTER, quarters: { 'x-why': 'a fair' } }],
  ['charter', 'a month with a large letter', { ...CHARTER, fiscal_year_starts: 'April' }],
  ['charter', 'thresholds', { ...CHARTER, status: { on_track: 1, at_risk: 0.5 } }],
  ['persona', 'a name alone', { persona: 'New analyst' }],
  ['persona', 'lists', { persona: 'New analyst', needs: ['Time'], learns: [], status: 'aspired' }],
  ['goal', 'no key results', GOAL],
  ['goal', 'a number to reach', goalWith({ target: 20, unit: 'members' })],
  ['goal', 'a way down', goalWith({ baseline: 36, target: 12, every: '2 weeks' })],
  ['goal', 'a level to keep', goalWith({ at_least: 90, at_most: null })],
  ['goal', 'a level between two', goalWith({ at_least: 1, at_most: 5 })],
  ['goal', 'a milestone', goalWith({})],
  ['goal', 'a milestone whose target is left empty', goalWith({ target: null })],
  ['goal', 'steps', goalWith({ steps: [{ id: 'draft', step: 'Write it', weight: 0.5 }] })],
  ['goal', 'a measure by its name', goalWith({ target: 5, measure: 'introductions-made' })],
  ['goal', 'a measure', goalWith({ target: 5, measure: { count: 'asks', of: null } })],
  [
    'goal',
    'a measure with conditions',
    goalWith({
      at_least: 5,
      measure: {
        distinct: 'contributions',
        of: 'members',
        where: { about: 'SQL', hours: { at_least: 1, at_most: 2 }, on: { since: 'start' } },
      },
    }),
  ],
  [
    'goal',
    'a measure of a share',
    goalWith({
      target: 80,
      measure: { share: { of: { count: 'asks', where: { about: { has: true } } }, over: 'asks' } },
    }),
  ],
  [
    'goal',
    'a measure of a mean',
    goalWith({ target: 4, measure: { average: 'answers', of: 'belonging' } }),
  ],
  ['review', 'nothing yet', {}],
  ['review', 'a key left empty', { on: '2027-01-08', gained: null, key_results: null }],
  ['review', 'grades', { key_results: [GRADED, { ...GRADED, key_result: 'a-goal/b', score: 0 }] }],
  [
    'review',
    'a grade of its own',
    reviewWith({ proposed: 0.8, why: 'Late', learned: 'Ask early' }),
  ],
  [
    'review',
    'what is carried on',
    reviewWith({ becomes: 'carried-over', carried_to: 'b/a-result' }),
  ],
  ['roster', 'somebody of whom nothing is known', { id: 'k3f9x2ab' }],
  ['roster', 'a person', { id: 'k3f9x2ab', name: 'Ana', handles: { slack: 'ana' }, named: 'yes' }],
  ['roster', 'a key left empty', { id: 'k3f9x2ab', email: null, skills: null }],
  ['roster', 'own keys', { id: 'k3f9x2ab', 'x-shoe': 38, handles: { 'x-a': 1, slack: 'ana' } }],
  ['roster', 'somebody who is another', { id: 'k3f9x2ab', same_as: 'p7c2m4td' }],
  ['facilitation', 'nothing yet', {}],
  ['facilitation', 'a key left empty', { practices: null }],
  ['facilitation', 'a practice', practicesWith({})],
  ['facilitation', 'own keys', { ...practicesWith({ 'x-room': 'B2' }), 'x-team': ['ana'] }],
  [
    'facilitation',
    'all that a practice may say',
    practicesWith({ owner: 'ana', personas: ['a'], shown_by: 'x-walk', since: '2026-10-05' }),
  ],
  ['facilitation', 'what is left empty', practicesWith({ owner: null, shown_by: null })],
  ['record', 'a value', { ...CHECK_IN, value: 12 }],
  ['record', 'fewer', { ...CHECK_IN, add: -3, by: 'ana' }],
  ['record', 'a step', { ...CHECK_IN, done: 'draft' }],
  ['record', 'a milestone without steps', { ...CHECK_IN, done: true }],
  ['record', 'only a note', { ...CHECK_IN, note: 'Nobody was there' }],
  ['record', 'only a confidence', { ...CHECK_IN, confidence: 0 }],
  ['record', 'something in the way', { ...CHECK_IN, blocked: true }],
  ['record', 'a correction', { ...CHECK_IN, id: ULID, value: 3, corrects: ULID }],
  ['record', 'a withdrawal', { on: '2026-11-03', type: 'check-in', withdraws: ULID }],
  ['record', 'a withdrawal without a day', { type: 'check-in', withdraws: ULID }],
  ['record', 'a correction without a day', { ...CHECK_IN, on: null, value: 3, corrects: ULID }],
  ['record', 'a withdrawal with a note', { ...CHECK_IN, withdraws: ULID, note: 'Twice' }],
  ['record', 'a target that was moved', { ...CHANGE, field: 'target', was: 30, is: 20 }],
  ['record', 'a bound that is new', { ...CHANGE, field: 'at_least', was: null, is: 90, by: 'ana' }],
  ['record', 'a timeline that was taken out', { ...CHANGE, field: 'timeline', was: 'Week 1' }],
  [
    'record',
    'a change that was corrected',
    { ...CHANGE, field: 'target', is: 2, on: null, corrects: ULID },
  ],
  ['record', 'a change that was taken back', { type: 'change', withdraws: ULID }],
  ['record', 'two who were introduced', INTRODUCTION],
  ['record', 'one with keys of a person’s own', { ...INTRODUCTION, 'x-room': 'B2', about: null }],
  ['record', 'a correction of one', { ...INTRODUCTION, on: null, corrects: ULID }],
  ['record', 'one that was taken back', { type: 'introduction', withdraws: ULID, note: 'Twice' }],
  ['record', 'answers', { ...RESPONSE, answers: { belonging: 4, why: 'The people' } }],
  ['record', 'an ask with skills', { ...HAPPENED, type: 'ask', about: 'A chart', skills: ['SQL'] }],
  ['record', 'a story in words', { ...HAPPENED, type: 'story', story: 'A mentor', share: 'yes' }],
  ['record', 'a type of a community’s own', { ...HAPPENED, type: 'x-club', book: 'Maps', n: [1] }],
  ['record', 'a type of its own that was taken back', { type: 'x-club', withdraws: ULID }],
];

const BAD: readonly [Name, string, unknown][] = [
  ['charter', 'no name', { format: 1, timezone: 'Europe/Lisbon' }],
  ['charter', 'an unknown key', { ...CHARTER, nmae: 'x' }],
  ['charter', 'a number for a name', { ...CHARTER, name: 7 }],
  ['charter', 'a blank name', { ...CHARTER, name: '  ' }],
  ['charter', 'half a format', { ...CHARTER, format: 0.5 }],
  ['charter', 'another first day', { ...CHARTER, week_starts: 'friday' }],
  ['charter', 'no month', { ...CHARTER, fiscal_year_starts: 'Spring' }],
  ['charter', 'no quarter', { ...CHARTER, quarters: { Q4: { starts: '2026-10-05' } } }],
  ['charter', 'no date', { ...CHARTER, review_on: 'soon' }],
  ['charter', 'a thirteenth month', { ...CHARTER, review_on: '2026-13-01' }],
  ['charter', 'a share above 1', { ...CHARTER, status: { on_track: 1.5 } }],
  ['charter', 'a share of 0', { ...CHARTER, status: { at_risk: 0 } }],
  ['persona', 'nothing', {}],
  ['persona', 'a list', []],
  ['persona', 'a sentence for a list', { persona: 'New analyst', needs: 'Time' }],
  ['persona', 'another status', { persona: 'New analyst', status: 'gone' }],
  ['goal', 'no timeline', { goal: 'Get to know one another' }],
  ['goal', 'a persona that is no id', { ...GOAL, personas: ['New Analyst'] }],
  ['goal', 'a device name for an id', goalWith({ id: 'con' })],
  ['goal', 'a measure without a number', goalWith({ measure: { count: 'asks' } })],
  ['goal', 'a measure of no way', goalWith({ target: 5, measure: { of: 'members' } })],
  [
    'goal',
    'a measure of two ways',
    goalWith({ target: 5, measure: { count: 'asks', median: 'asks', of: 'hours' } }),
  ],
  ['goal', 'a count of a field', goalWith({ target: 5, measure: { count: 'asks', of: 'about' } })],
  ['goal', 'a mean of nothing', goalWith({ target: 5, measure: { average: 'asks' } })],
  [
    'goal',
    'a condition that is left empty',
    goalWith({ target: 5, measure: { count: 'asks', where: { about: null } } }),
  ],
  [
    'goal',
    'a test that is none',
    goalWith({ target: 5, measure: { count: 'asks', where: { about: { is: 'SQL' } } } }),
  ],
  [
    'goal',
    'a share that is a mean on one side',
    goalWith({
      target: 5,
      measure: { share: { of: { average: 'asks', of: 'hours' }, over: 'asks' } },
    }),
  ],
  ['goal', 'an id of 64 characters', goalWith({ id: 'a'.repeat(64) })],
  ['goal', 'two kinds at once', goalWith({ target: 20, at_least: 3 })],
  ['goal', 'a target with steps', goalWith({ target: 20, steps: [{ id: 'a', step: 'A' }] })],
  ['goal', 'a level with steps', goalWith({ at_most: 2, steps: [{ id: 'a', step: 'A' }] })],
  ['goal', 'a start without a target', goalWith({ baseline: 20 })],
  ['goal', 'no steps in a list of steps', goalWith({ steps: [] })],
  ['goal', 'a weight of 0', goalWith({ weight: 0 })],
  ['goal', 'text for a number', goalWith({ target: '20' })],
  ['goal', 'another rhythm', goalWith({ every: 'day' })],
  ['goal', 'a number for a measure', goalWith({ target: 5, measure: 5 })],
  ['review', 'a list', []],
  ['review', 'no day', { on: 'in January' }],
  ['review', 'a grade of nothing', { key_results: [{ score: 0.7, becomes: 'done' }] }],
  ['review', 'a key result without its goal', reviewWith({ key_result: 'a-result' })],
  ['review', 'no grade', reviewWith({ score: null })],
  ['review', 'marks out of ten', reviewWith({ score: 7 })],
  ['review', 'a grade below nothing', reviewWith({ score: -0.1 })],
  ['review', 'another end', reviewWith({ becomes: 'postponed' })],
  ['review', 'an unknown key', reviewWith({ grade: 0.7 })],
  ['roster', 'nobody', { name: 'Ana' }],
  ['roster', 'an id with a space', { id: 'ana silva' }],
  ['roster', 'another status', { id: 'k3f9x2ab', status: 'gone' }],
  ['roster', 'a sentence for a list', { id: 'k3f9x2ab', skills: 'Charts' }],
  ['roster', 'a platform with a space', { id: 'k3f9x2ab', handles: { 'our forum': 'ana' } }],
  ['roster', 'perhaps', { id: 'k3f9x2ab', named: 'perhaps' }],
  ['roster', 'an unknown key', { id: 'k3f9x2ab', mail: 'ana@example.org' }],
  ['facilitation', 'a list', [PRACTICE]],
  ['facilitation', 'no list', { practices: PRACTICE }],
  ['facilitation', 'an unknown key', practicesWith({ every: 'week' })],
  ['facilitation', 'a practice without a strand', practicesWith({ strand: null })],
  ['facilitation', 'another strand', practicesWith({ strand: 'fun' })],
  ['facilitation', 'a practice without a rhythm', practicesWith({ rhythm: null })],
  ['facilitation', 'a blank sentence', practicesWith({ practice: ' ' })],
  ['facilitation', 'an id with a space', practicesWith({ id: 'each week' })],
  ['facilitation', 'a persona that is no id', practicesWith({ personas: ['New Analyst'] })],
  ['facilitation', 'no day', practicesWith({ since: 'October' })],
  ['record', 'nothing said', CHECK_IN],
  ['record', 'nothing in the way', { ...CHECK_IN, blocked: false }],
  ['record', 'two things said', { ...CHECK_IN, value: 1, add: 2 }],
  ['record', 'no day', { ...CHECK_IN, on: null, value: 1 }],
  ['record', 'another type', { ...CHECK_IN, type: 'party', value: 1 }],
  ['record', 'no key result', { on: '2026-11-03', type: 'check-in', value: 1 }],
  ['record', 'a key result without its goal', { ...CHECK_IN, key_result: 'a-result', value: 1 }],
  ['record', 'a confidence of 11', { ...CHECK_IN, confidence: 11 }],
  ['record', 'false for a step', { ...CHECK_IN, done: false }],
  ['record', 'a withdrawal that says more', { ...CHECK_IN, withdraws: ULID, value: 1 }],
  ['record', 'a change of nothing', CHANGE],
  ['record', 'a change without values', { ...CHANGE, field: 'target' }],
  ['record', 'a text for a target', { ...CHANGE, field: 'target', was: 30, is: '20' }],
  ['record', 'a number for a timeline', { ...CHANGE, field: 'timeline', was: 3 }],
  ['record', 'a change of an owner', { ...CHANGE, field: 'owner', was: 'ana', is: 'ben' }],
  ['record', 'a change without a day', { ...CHANGE, on: null, field: 'target', is: 20 }],
  ['record', 'a change that says a value', { ...CHANGE, field: 'target', is: 20, value: 3 }],
  [
    'record',
    'a withdrawal that changes too',
    { ...CHANGE, field: 'target', is: 20, withdraws: ULID },
  ],
  ['record', 'an id that is none', { ...CHECK_IN, id: '17', value: 1 }],
  ['record', 'one who was introduced', { ...INTRODUCTION, members: ['k7f3q9xd'] }],
  ['record', 'three at once', { ...INTRODUCTION, members: ['k7f3q9xd', 'p2m8r4tw', 'c3h9s2vm'] }],
  ['record', 'one person twice', { ...INTRODUCTION, members: ['k7f3q9xd', 'k7f3q9xd'] }],
  ['record', 'a name for an id', { ...INTRODUCTION, members: ['k7f3q9xd', 'Ben Sample'] }],
  ['record', 'a field of another type', { ...INTRODUCTION, minutes: 3 }],
  ['record', 'nobody who came', { ...HAPPENED, type: 'attendance', experience: 'clinic' }],
  ['record', 'nothing asked', { ...HAPPENED, type: 'ask', members: ['k7f3q9xd'] }],
  [
    'record',
    'nobody in a list who contributed',
    { ...HAPPENED, type: 'contribution', members: [] },
  ],
  ['record', 'a story without words', { ...HAPPENED, type: 'story', share: true }],
  ['record', 'a withdrawal with people', { ...INTRODUCTION, withdraws: ULID }],
  ['record', 'an introduction without a day', { ...INTRODUCTION, on: null }],
  ['record', 'less than no minutes', { ...RESPONSE, type: 'attendance', minutes: -1 }],
  ['record', 'a list for an answer', { ...RESPONSE, answers: { belonging: [4] } }],
  ['record', 'a large letter in a type', { ...HAPPENED, type: 'x-Club' }],
];

describe('the JSON Schemas and the readers', () => {
  it.each(GOOD)('both accept a %s with %s', (name, _, data) => {
    expect(acceptedBySchema(name, data)).toBe(true);
    expect(acceptedByReader(name, data)).toBe(true);
  });

  it.each(BAD)('both refuse a %s with %s', (name, _, data) => {
    expect(acceptedBySchema(name, data)).toBe(false);
    expect(acceptedByReader(name, data)).toBe(false);
  });
});

function acceptedBySchema(name: Name, data: unknown): boolean {
  return accepts(SCHEMAS[name], name === 'record' || name === 'roster' ? [data] : data);
}

function acceptedByReader(name: Name, data: unknown): boolean {
  const calendar = plainCalendar('UTC');
  const where = { id: 'a-goal', file: 'goals/2026-Q4/a-goal.yaml', quarter: '2026-Q4' as Quarter };
  switch (name) {
    case 'charter':
      return readCharter(data).value !== undefined;
    case 'persona':
      return readPersona(data, 'a-persona', 'personas/a-persona.yaml').value !== undefined;
    case 'goal':
      return readGoal(data, where, calendar).value !== undefined;
    case 'review':
      return readReview(data, where).value !== undefined;
    case 'roster':
      return readMember(data, { file: 'members/a.yaml', line: 1 }).value !== undefined;
    case 'record':
      return readRecord(data, { file: 'log/a.yaml', line: 1 }).value !== undefined;
    case 'facilitation':
      return readFacilitation(data).value !== undefined;
  }
}

/** What was compiled of each schema: that of the records takes its time. */
const compiled = new Map<JsonSchema, (data: unknown) => unknown>();

function accepts(schema: JsonSchema, data: unknown): boolean {
  const { $id: _, ...nameless } = schema;
  const ajv = () => new Ajv({ allowUnionTypes: true, strictRequired: false });
  const check = compiled.get(schema) ?? ajv().compile(nameless);
  compiled.set(schema, check);
  return check(data) === true;
}

/** A schema and all that it is made of. */
function subschemas(schema: JsonSchema): JsonSchema[] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values((schema.patternProperties ?? {}) as Record<string, JsonSchema>),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ];
  return [schema, ...inside.flatMap(subschemas)];
}
