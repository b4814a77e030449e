import { describe, expect, it } from 'vitest';
import { plainCalendar, type Quarter } from '../../src/domain/calendar.ts';
import { referenceTo } from '../../src/domain/community.ts';
import { readGoal } from '../../src/domain/goal.ts';

const WHERE = {
  id: 'build-relationships',
  file: 'goals/2026-Q4/build-relationships.yaml',
  quarter: '2026-Q4' as Quarter,
};
const GOAL = { goal: 'Get to know one another', timeline: 'Weeks 1-3' };

function read(data: object) {
  return readGoal({ ...GOAL, ...data }, WHERE, plainCalendar('UTC'));
}

function keyResultOf(data: object) {
  const keyResult = { id: 'a-result', key_result: 'A sentence', ...data };
  return read({ owner: 'ana', key_results: [keyResult] }).value?.keyResults[0];
}

function problemsOf(...keyResults: object[]) {
  const listed = keyResults.map((one) => ({ id: 'a-result', key_result: 'A sentence', ...one }));
  const { value, problems } = read({ key_results: listed });
  expect(value === undefined).toBe(problems.length > 0);
  return problems.map(({ code, path, at, message }) => [code, `${at} ${path.join('.')}`, message]);
}

const BASE = {
  id: 'a-result',
  keyResult: 'A sentence',
  timeline: { written: 'Weeks 1-3', intervals: [{ from: '2026-09-28', to: '2026-10-18' }] },
  unit: null,
  weight: 1,
  owner: 'ana',
  every: 'week',
  measure: null,
};

describe('readGoal', () => {
  it('fills in what is not said', () => {
    expect(read({})).toEqual({
      value: {
        ...WHERE,
        goal: 'Get to know one another',
        timeline: BASE.timeline,
        owner: null,
        personas: [],
        continues: null,
        weight: 1,
        keyResults: [],
      },
      problems: [],
    });
  });

  it('reads all that may be said', () => {
    const said = { owner: 'ana', personas: ['new-analyst'], continues: 'an-older-goal', weight: 2 };
    expect(read(said).value).toMatchObject(said);
  });

  it.each([
    [{ timeline: 'soon' }, 'timeline/unclear', 'timeline', '"soon" is no timeline that cop knows'],
    [
      { timeline: 'Weeks 3-1' },
      'timeline/unclear',
      'timeline',
      '"Weeks 3-1" ends before it begins',
    ],
    [{ timeline: null }, 'schema/missing-key', '', '`timeline` is missing'],
    [{ weight: 0 }, 'schema/value', 'weight', 'a weight is more than 0'],
    [
      { personas: ['New analyst'] },
      'schema/value',
      'personas.0',
      'an id has only small letters a-z, digits and hyphens',
    ],
    [
      { continues: 'aux' },
      'schema/value',
      'continues',
      '"aux" is a name that Windows keeps for a device',
    ],
    [{ key_results: {} }, 'schema/wrong-type', 'key_results', /a list belongs here$/],
  ])('refuses %j', (data, code, path, message) => {
    const { value, problems } = read(data);
    expect(value).toBeUndefined();
    expect(problems.map((one) => [one.code, one.path.join('.')])).toEqual([[code, path]]);
    expect(problems[0]?.message).toMatch(message);
  });
});

describe('a key result in a goal', () => {
  it('is a number to reach where it has a target', () => {
    expect(keyResultOf({ target: 20 })).toEqual({
      ...BASE,
      kind: 'reach',
      baseline: 0,
      target: 20,
      commit: null,
      stretch: null,
    });
    expect(
      keyResultOf({ baseline: 36, target: 12, commit: 18, stretch: 6, unit: 'h' }),
    ).toMatchObject({ baseline: 36, target: 12, commit: 18, stretch: 6, unit: 'h' });
  });

  it('is a level to keep where it has a bound, or two', () => {
    expect(keyResultOf({ at_least: 90 })).toEqual({
      ...BASE,
      kind: 'keep',
      atLeast: 90,
      atMost: null,
    });
    expect(keyResultOf({ at_least: 5, at_most: 5 })).toMatchObject({ atLeast: 5, atMost: 5 });
  });

  it('is a milestone where it has neither', () => {
    expect(keyResultOf({})).toEqual({ ...BASE, kind: 'milestone', steps: [] });
    const steps = [
      { id: 'draft', step: 'Draft it' },
      { id: 'send', step: 'Send it', weight: 3 },
    ];
    expect(keyResultOf({ steps })).toEqual({
      ...BASE,
      kind: 'milestone',
      steps: [
        { id: 'draft', step: 'Draft it', weight: 1 },
        { id: 'send', step: 'Send it', weight: 3 },
      ],
    });
  });

  it('has its own timeline, owner, weight and rhythm where it says so', () => {
    expect(
      keyResultOf({ timeline: 'Week 4', owner: 'ben', weight: 2, every: 'month' }),
    ).toMatchObject({
      timeline: { written: 'Week 4', intervals: [{ from: '2026-10-19', to: '2026-10-25' }] },
      owner: 'ben',
      weight: 2,
      every: 'month',
    });
  });

  it('may count itself', () => {
    expect(keyResultOf({ target: 5, measure: { count: 'asks' } })?.measure).toMatchObject({
      way: 'count',
      source: { kind: 'records', type: 'ask' },
    });
  });

  it('counts to a number, where it counts itself', () => {
    const { problems } = read({
      key_results: [{ id: 'a', key_result: 'A sentence', measure: { count: 'asks' } }],
    });
    expect(problems).toMatchObject([
      { code: 'key-result/measure', path: ['key_results', 0, 'measure'] },
    ]);
  });

  it('is referred to by its goal and its own id', () => {
    const goal = read({ key_results: [{ id: 'a-result', key_result: 'A sentence' }] }).value;
    const [keyResult] = goal?.keyResults ?? [];
    expect(goal && keyResult && referenceTo(goal, keyResult)).toBe('build-relationships/a-result');
  });

  it('cannot reach what it starts from', () => {
    expect(problemsOf({ target: 20, baseline: 20 })).toEqual([
      [
        'key-result/no-distance',
        'value key_results.0.target',
        'where it starts is 20 too: there is nothing to reach',
      ],
    ]);
    expect(problemsOf({ target: 0 }).map(([code]) => code)).toEqual(['key-result/no-distance']);
  });

  it.each(['baseline', 'commit', 'stretch'])('needs a target where it has a %s', (key) => {
    expect(problemsOf({ [key]: 3 })).toEqual([
      ['schema/missing-key', 'key key_results.0', '`target` is missing'],
    ]);
  });

  it.each([
    [{ at_least: 3, target: 5 }, 'target', 'a level to keep (at_least, at_most)'],
    [{ at_most: 3, baseline: 5 }, 'baseline', 'a level to keep (at_least, at_most)'],
    [{ target: 3, steps: [{ id: 'a', step: 'A' }] }, 'steps', 'a target'],
    [
      { at_least: 3, steps: [{ id: 'a', step: 'A' }] },
      'steps',
      'a level to keep (at_least, at_most)',
    ],
  ])('is of one kind, which %j is not', (data, key, with_) => {
    expect(problemsOf(data)).toEqual([
      ['key-result/kind', `key key_results.0.${key}`, `\`${key}\` does not go with ${with_}`],
    ]);
  });

  it('cannot keep what lies between bounds the wrong way round', () => {
    expect(problemsOf({ at_least: 5, at_most: 3 })).toEqual([
      ['key-result/bounds', 'value key_results.0.at_most', 'no number is at least 5 and at most 3'],
    ]);
  });

  it('has an id that no other has', () => {
    expect(problemsOf({}, {}, { id: 'another' }, {})).toEqual([
      [
        'key-result/duplicate-id',
        'value key_results.1.id',
        'another key result here has the id a-result',
      ],
      [
        'key-result/duplicate-id',
        'value key_results.3.id',
        'another key result here has the id a-result',
      ],
    ]);
  });

  it('has steps with ids of their own', () => {
    const steps = [
      { id: 'draft', step: 'Draft it' },
      { id: 'draft', step: 'Draft it again' },
    ];
    expect(problemsOf({ steps })).toEqual([
      [
        'key-result/duplicate-id',
        'value key_results.0.steps.1.id',
        'another step here has the id draft',
      ],
    ]);
  });

  it.each([
    [{ steps: [] }, 'schema/value', 'steps', 'a list of steps has at least one'],
    [{ timeline: 'soon' }, 'timeline/unclear', 'timeline', /no timeline/],
    [{ every: 'day' }, 'schema/wrong-type', 'every', /week, 2 weeks or month belongs here/],
    [{ target: '20' }, 'schema/wrong-type', 'target', /a number belongs here/],
    [{ target: Number.POSITIVE_INFINITY }, 'schema/value', 'target', /./],
    [{ measure: 5 }, 'schema/wrong-type', 'measure', /a mapping of keys belongs here/],
    [{ measure: [] }, 'schema/wrong-type', 'measure', /this is a list; text or a mapping of keys/],
    [{ taget: 20 }, 'schema/unknown-key', 'taget', /no key that belongs here/],
  ])('is refused where it says %j', (data, code, key, message) => {
    const found = problemsOf(data);
    expect(found).toEqual([
      [code, expect.stringMatching(new RegExp(` key_results\\.0\\.${key}$`)), expect.anything()],
    ]);
    expect(found[0]?.[2]).toMatch(message);
  });

  it('is told all its problems together with those of its goal', () => {
    const { problems } = read({
      timeline: 'soon',
      key_results: [
        { id: 'a', key_result: 'A', target: 0 },
        { id: 'a', key_result: 'B', timeline: 'later' },
      ],
    });
    expect(problems.map((one) => one.code)).toEqual([
      'timeline/unclear',
      'key-result/duplicate-id',
      'key-result/no-distance',
      'timeline/unclear',
    ]);
  });
});
