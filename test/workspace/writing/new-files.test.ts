import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Quarter } from '../../../src/domain/calendar.ts';
import { readCharter } from '../../../src/domain/charter.ts';
import type { CharterDraft, GoalDraft, PersonaDraft } from '../../../src/domain/drafts.ts';
import { readGoal } from '../../../src/domain/goal.ts';
import type { KeyResultFile } from '../../../src/domain/key-result.ts';
import { readPersona } from '../../../src/domain/persona.ts';
import { charterText } from '../../../src/workspace/new-charter.ts';
import { goalText } from '../../../src/workspace/new-goal.ts';
import { personaText } from '../../../src/workspace/new-persona.ts';
import { scalar } from '../../../src/workspace/yaml-text.ts';

const quarter = '2026-Q4' as Quarter;

const charter: CharterDraft = {
  name: 'Chart Guild',
  members: { now: 'Analysts in three teams', hopedFor: null },
  domain: 'Showing data',
  practice: null,
  timezone: 'Europe/Lisbon',
  quarter,
};

const goal: GoalDraft = {
  id: 'build-relationships',
  quarter,
  goal: 'Get to know the people who already use the product',
  timeline: 'Weeks 1-3',
  owner: 'ana',
  personas: ['new-analyst'],
  keyResults: [
    { id: 'invite-members', key_result: 'Invite at least 20 members', target: 20, unit: 'members' },
    {
      measure: { count: 'introductions' },
      target: 5,
      id: 'introductions',
      key_result: '5 introductions between members',
      baseline: 1,
    },
    { id: 'answered', key_result: 'At least 90 % are answered', at_least: 90, unit: '%' },
    {
      id: 'sheet',
      key_result: 'Write down how we answer',
      steps: [
        { id: 'draft', step: 'Write a draft', weight: 2 },
        { id: 'publish', step: 'Publish it' },
      ],
    },
  ],
};

const persona: PersonaDraft = {
  id: 'new-analyst',
  persona: 'New analyst',
  description: 'Six months in; reads much, asks little',
  status: 'current',
  needs: ['A first chart that somebody uses'],
  learns: [],
  challenges: ["Does not want to ask a beginner's question", 'true'],
};

describe('goalText', () => {
  it('reads like a row of the goal chart', () => {
    expect(goalText(goal)).toBe(`# yaml-language-server: $schema=../../.cop/schemas/goal.json
goal: Get to know the people who already use the product
timeline: Weeks 1-3
owner: ana
personas: [new-analyst]
key_results:
  - id: invite-members
    key_result: Invite at least 20 members
    target: 20
    unit: members
  - id: introductions
    key_result: 5 introductions between members
    baseline: 1
    target: 5
    measure: {"count":"introductions"}
  - id: answered
    key_result: At least 90 % are answered
    at_least: 90
    unit: "%"
  - id: sheet
    key_result: Write down how we answer
    steps:
      - id: draft
        step: Write a draft
        weight: 2
      - id: publish
        step: Publish it
`);
  });

  it('leaves out what was not said', () => {
    expect(
      goalText({ ...goal, owner: null, personas: [], keyResults: [] }),
    ).toBe(`# yaml-language-server: $schema=../../.cop/schemas/goal.json
goal: Get to know the people who already use the product
timeline: Weeks 1-3
`);
  });
});

describe('personaText', () => {
  it('has a line for each need, and quotes where a word would mean something else', () => {
    expect(personaText(persona)).toBe(`# yaml-language-server: $schema=../.cop/schemas/persona.json
persona: New analyst
description: Six months in; reads much, asks little
status: current
needs:
  - A first chart that somebody uses
challenges:
  - Does not want to ask a beginner's question
  - "true"
`);
  });
});

describe('charterText', () => {
  it('holds the answers, and guides to those that are missing', () => {
    expect(charterText(charter)).toMatchSnapshot();
  });

  it('fits 80 columns', () => {
    const lines = charterText({ ...charter, domain: null, members: { now: null, hopedFor: null } });
    expect(lines.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('is a charter with nothing wrong in it, however little was answered', () => {
    const little = { ...charter, members: { now: null, hopedFor: null }, domain: null };
    const { value, problems } = readCharter(parse(charterText(little)));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ name: 'Chart Guild', domain: null, practice: null });
  });

  it.each(['2026-Q1', '2026-Q4', '2027-Q2'])(
    'has examples that hold once their # is taken away: %s',
    (written) => {
      const text = charterText({ ...charter, quarter: written as Quarter })
        .replace(/^# (?=(sponsor|scope|facilitators|meets|review_on|quarters|status):)/gm, '')
        .replace(/ {3}\(the day on .*\)$/m, '');
      const { value, problems } = readCharter(parse(text));
      expect(problems).toEqual([]);
      expect(value?.facilitators).toEqual(['ana', 'ben']);
      expect([...(value?.calendar.weekOneOf.keys() ?? [])]).toEqual([written]);
    },
  );
});

describe('scalar', () => {
  it.each([
    ['Invite at least 20 members', 'Invite at least 20 members'],
    ['Weeks 1-3, 6', 'Weeks 1-3, 6'],
    ['2026-10-05 to 2026-10-23', '2026-10-05 to 2026-10-23'],
    ['Publicação de gráficos (3.º ano)', 'Publicação de gráficos (3.º ano)'],
    ['ana', 'ana'],
    ['30 answers to the survey', '30 answers to the survey'],
    ['no', '"no"'],
    ['Null', '"Null"'],
    ['20', '"20"'],
    ['1e3', '"1e3"'],
    ['2026-10-05', '"2026-10-05"'],
    ['', '""'],
    [' led', '" led"'],
    ['trailing ', '"trailing "'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['- a', '"- a"'],
    ['a\nb', '"a\\nb"'],
    ['\u202egnp', '"\\u202egnp"'],
    ['%', '"%"'],
  ])('writes %j as %s', (value, written) => {
    expect(scalar(value)).toBe(written);
    expect(parse(`a: ${written}\nb:\n  - ${written}\n`)).toEqual({ a: value, b: [value] });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('has no way to write %s', (value) => {
    expect(() => scalar(value)).toThrow(RangeError);
  });
});

/** Text of every kind: letters, words with a meaning, what YAML reads as something, any character. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...' abnyé0123:#-?,.[]{}&*!|>%@`\'"\\\t\n~=<+_/()'),
    minLength: 1,
  }),
  fc.constantFrom('null', '~', '0x14', '.inf', '1_000', '12:30:45', '---', '<<', '? a', 'é\u0301'),
);
const line = texts.filter((text) => text.trim() !== '');
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));

/** Only the keys that have a value. */
function said(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

describe('any text', () => {
  it('survives in a persona', () => {
    const drafts = fc.record<PersonaDraft>({
      id: fc.constant('x'),
      persona: line,
      description: fc.option(texts),
      status: fc.constantFrom('current', 'aspired'),
      needs: fc.array(line, { maxLength: 3 }),
      learns: fc.array(line, { maxLength: 3 }),
      challenges: fc.array(line, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(drafts, (draft) => {
        const data: unknown = parse(personaText(draft));
        const { id, ...rest } = draft;
        expect(data).toEqual(said(rest));
        expect(readPersona(data, id, 'f').value).toEqual({ ...draft, file: 'f' });
      }),
      { numRuns: 500 },
    );
  });

  it('survives in a goal', () => {
    const keyResults = fc.record(
      {
        id: fc.constantFrom('a', 'null', '1', '0x14', '1e3', 'true', 'on', '2026-10-05'),
        key_result: line,
        target: numbers,
        at_least: numbers,
        unit: line,
        steps: fc.array(fc.record({ id: fc.constant('s'), step: line }), {
          minLength: 1,
          maxLength: 3,
        }),
        measure: fc.record({
          count: fc.constant('introductions'),
          where: fc.record({
            about: line,
            note: fc.record({ in: fc.array(line, { minLength: 1 }) }),
          }),
        }),
      },
      { requiredKeys: ['id', 'key_result'] },
    ) as fc.Arbitrary<KeyResultFile>;
    const drafts = fc.record<GoalDraft>({
      id: fc.constant('x'),
      quarter: fc.constant(quarter),
      goal: line,
      timeline: line,
      owner: fc.option(line),
      personas: fc.array(fc.constantFrom('new-analyst', 'no', 'true', '1', '2026-10-05'), {
        maxLength: 3,
      }),
      keyResults: fc.array(keyResults, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(drafts, (draft) => {
        const { goal: title, timeline, owner, personas, keyResults: listed } = draft;
        expect(parse(goalText(draft))).toEqual(
          said({ goal: title, timeline, owner, personas, key_results: listed }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('survives in a charter', () => {
    const drafts = fc.record<CharterDraft>({
      name: line,
      members: fc.record({ now: fc.option(line), hopedFor: fc.option(line) }),
      domain: fc.option(line),
      practice: fc.option(line),
      timezone: fc.constant('Europe/Lisbon'),
      quarter: fc.constant(quarter),
    });
    fc.assert(
      fc.property(drafts, (draft) => {
        const { value, problems } = readCharter(parse(charterText(draft)));
        expect(problems).toEqual([]);
        const { name, members, domain, practice } = draft;
        expect(value).toMatchObject({ name, members, domain, practice });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a new goal', () => {
  it('is a goal with nothing wrong in it', () => {
    const calendar = {
      timezone: 'UTC',
      weekStarts: 'monday',
      yearStarts: 1,
      weekOneOf: new Map(),
    } as const;
    const plain = { ...goal, keyResults: goal.keyResults.slice(0, 1) };
    const where = { id: goal.id, file: 'f', quarter };
    const { value, problems } = readGoal(parse(goalText(plain)), where, calendar);
    expect(problems).toEqual([]);
    expect(value?.keyResults[0]).toMatchObject({ kind: 'reach', target: 20, unit: 'members' });
  });
});
