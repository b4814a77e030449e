import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/measure.ts';
import { readMeasure } from '../../src/domain/measure-file.ts';
import { SHIPPED_MEASURES } from '../../src/domain/shipped-measures.ts';

function read(data: unknown): Measure | undefined {
  const { value, problems } = readMeasure(data, []);
  expect(problems).toEqual([]);
  return value;
}

const records = (type: string) => ({ kind: 'records', type });

describe('a measure', () => {
  it.each([
    ['the plural', 'introductions', records('introduction')],
    ['the singular, in any case', ' Introduction', records('introduction')],
    ['answers to asks', 'answers', records('answer')],
    ['a type of their own', 'x-office-hour', records('x-office-hour')],
    ['the people', 'members', { kind: 'members' }],
  ])('counts what it names: %s', (_, count, source) => {
    expect(read({ count })).toEqual({
      way: 'count',
      source,
      where: [],
      named: null,
      written: { count },
    });
  });

  it('takes answers for those to surveys, where it is a mean of them', () => {
    expect(read({ average: 'answers', of: 'belonging' })).toMatchObject({
      way: 'average',
      source: { kind: 'survey-answers' },
      of: 'belonging',
    });
    expect(read({ median: 'answer', of: 'hours' })).toMatchObject({ source: records('answer') });
  });

  it('tells introductions apart by their pairs, if nothing else is said', () => {
    expect(read({ distinct: 'introductions' })).toMatchObject({ way: 'distinct', of: 'pair' });
    expect(read({ distinct: 'introductions', of: 'members' })).toMatchObject({ of: 'members' });
  });

  it.each([
    ['a value', 'expert', { kind: 'equals', value: 'expert' }],
    ['a number', 3, { kind: 'equals', value: 3 }],
    ['yes', true, { kind: 'equals', value: true }],
    ['equals', { equals: 'a' }, { kind: 'equals', value: 'a' }],
    ['in', { in: ['a', 2] }, { kind: 'in', values: ['a', 2] }],
    ['at least', { at_least: 2 }, { kind: 'at-least', value: 2 }],
    ['at most', { at_most: 2.5 }, { kind: 'at-most', value: 2.5 }],
    ['since the start', { since: 'start' }, { kind: 'since', day: 'start' }],
    ['since a day', { since: '2026-10-05' }, { kind: 'since', day: '2026-10-05' }],
    ['is there', { has: true }, { kind: 'has', something: true }],
    ['is not there', { has: false }, { kind: 'has', something: false }],
    ['is in the list', { has: 'SQL' }, { kind: 'holds', value: 'SQL' }],
  ])('asks of a field: %s', (_, test, understood) => {
    expect(read({ count: 'asks', where: { about: test } })).toMatchObject({
      where: [{ field: 'about', test: understood }],
    });
  });

  it('asks everything that a condition says', () => {
    expect(read({ count: 'asks', where: { hours: { at_most: 5, at_least: 1 } } })).toMatchObject({
      where: [
        { field: 'hours', test: { kind: 'at-least', value: 1 } },
        { field: 'hours', test: { kind: 'at-most', value: 5 } },
      ],
    });
  });

  it('asks of both sides of a share what stands beside it', () => {
    const written = {
      share: { of: { count: 'asks', where: { about: 'a' } }, over: 'asks' },
      where: { by: 'ana' },
    };
    const beside = { field: 'by', test: { kind: 'equals', value: 'ana' } };
    expect(read(written)).toMatchObject({
      way: 'share',
      of: { way: 'count', where: [{ field: 'about' }, beside] },
      over: { way: 'count', source: records('ask'), where: [beside] },
    });
  });

  it('is a shipped one by its name, alone or behind its way, perhaps with more conditions', () => {
    const shipped = { way: 'distinct', of: 'members', named: 'members-who-contributed' };
    expect(read('members-who-contributed')).toMatchObject({ ...shipped, where: [] });
    expect(read({ distinct: 'members-who-contributed', where: { about: 'SQL' } })).toMatchObject({
      ...shipped,
      where: [{ field: 'about' }],
    });
    expect(
      read({ share: { of: { distinct: 'members-who-contributed' }, over: 'members' } }),
    ).toMatchObject({ of: { way: 'distinct', of: 'members' }, named: null });
  });

  it.each(SHIPPED_MEASURES)('is understood as it is shipped: $name', ({ name, definition }) => {
    expect(read(name)).toMatchObject({ named: name, written: name });
    expect(read(definition)).toMatchObject({ named: null, written: definition });
  });

  it.each<[string, unknown, string, string, string]>([
    [
      'no way',
      { of: 'members' },
      '',
      'this does not say how it counts',
      'Name the way and what it looks at, such as count: introductions (count, distinct, share, average or median)',
    ],
    [
      'a way misspelt',
      { cuont: 'asks' },
      'cuont',
      '`cuont` is no key that belongs here',
      'Did you mean count?',
    ],
    [
      'two ways',
      { count: 'asks', median: 'asks', of: 'hours' },
      'median',
      'a measure counts in one way; this one says count and median',
      'Keep one of the two, or make two key results of it',
    ],
    [
      'a type misspelt',
      { count: 'introdutions' },
      'count',
      'cop knows nothing of the name introdutions to look at',
      'Did you mean introductions?',
    ],
    [
      'a type of nothing',
      { count: 'unicorns' },
      'count',
      'cop knows nothing of the name unicorns to look at',
      'Write a type of record, or members: members, invitations, introductions, contributions, conversations, asks. A type of your own begins with x-',
    ],
    [
      'a name misspelt',
      'introduction-made',
      '',
      'cop ships no measure of the name introduction-made',
      'Did you mean introductions-made?',
    ],
    [
      'a type for a name',
      'introductions',
      '',
      'cop ships no measure of the name introductions',
      'Write { count: introductions }',
    ],
    [
      'a shipped measure in another way',
      { count: 'members-who-contributed' },
      'count',
      'members-who-contributed is a measure of the way distinct',
      'Write distinct: members-who-contributed, or only its name',
    ],
    [
      'a field of a shipped measure',
      { distinct: 'members-who-contributed', of: 'by' },
      'of',
      'members-who-contributed says already what it is of',
      'Remove `of`',
    ],
    [
      'a count of a field',
      { count: 'asks', of: 'about' },
      'of',
      'a count counts each of them, whatever their fields',
      'Remove `of`, or write distinct instead of count',
    ],
    [
      'a share of a field',
      { share: { of: 'asks', over: 'asks' }, of: 'about' },
      'of',
      'a share says in `share` what it is of',
      'Remove `of`',
    ],
    [
      'different by nothing',
      { distinct: 'contributions' },
      '',
      '`of` is missing: what of them is to be different',
      'Add a line such as of: members',
    ],
    [
      'a mean of nothing',
      { average: 'answers' },
      '',
      '`of` is missing: what of them is a number',
      'Add a line such as of: belonging',
    ],
    [
      'half a share',
      { share: { of: 'asks' } },
      'share',
      '`over` is missing',
      'Add a line: over: …',
    ],
    [
      'a side misspelt',
      { share: { of: 'ask', over: 'azks' } },
      'share over',
      'cop knows nothing of the name azks to look at',
      'Did you mean asks?',
    ],
    [
      'a test that is none',
      { count: 'asks', where: { about: { least: 2 } } },
      'where about least',
      '`least` is no key that belongs here',
      'Known here: equals, in, at_least, at_most, since, has. Your own begin with x-',
    ],
    [
      'a day that is none',
      { count: 'asks', where: { on: { since: 'monday' } } },
      'where on since',
      'monday is no day',
      'Write start, for the first day of the timeline, or a day such as 2026-10-05',
    ],
    [
      'a list of nothing',
      { count: 'members', where: { status: { in: [] } } },
      'where status in',
      'this list is empty, and nothing is one of none',
      'Write what it may be, such as in: [active, quiet]',
    ],
    [
      'bounds with nothing between',
      { count: 'asks', where: { hours: { at_least: 5, at_most: 1 } } },
      'where hours at_most',
      'no number is at least 5 and at most 1',
      'Change one of the two bounds',
    ],
    [
      'a condition that is empty',
      { count: 'asks', where: { about: null } },
      'where about',
      'this is empty; text, a number, true or false or a mapping of keys belongs here',
      'Write text, a number, true or false or a mapping of keys',
    ],
    [
      'a condition of their own, which counts for nothing',
      { count: 'asks', where: { 'x-room': 'blue' } },
      'where',
      'this asks for nothing',
      'Write a field and what it must be, such as role: expert. Keys that begin with x- do not count',
    ],
  ])('is refused for %s', (_, data, path, message, remedy) => {
    const { value, problems } = readMeasure(data, ['measure']);
    expect(value).toBeUndefined();
    expect(problems.map((one) => [one.path.slice(1).join(' '), one.message, one.remedy])).toEqual([
      [path, message, remedy],
    ]);
    expect(problems.every((one) => one.path[0] === 'measure')).toBe(true);
  });
});
