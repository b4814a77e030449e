import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { closed, say, validate } from '../../src/domain/validate.ts';

const schema = closed({
  name: v.string(),
  size: v.optional(v.pipe(v.number(), v.minValue(1, say('this is too small', 'Write 1 or more')))),
  open: v.optional(v.boolean()),
  rooms: v.optional(v.array(v.string())),
  day: v.optional(v.picklist(['monday', 'sunday'])),
  members: v.optional(
    v.union([
      v.string(),
      closed({ now: v.optional(v.string()), hoped_for: v.optional(v.string()) }),
    ]),
  ),
});

function problemsOf(data: unknown) {
  return validate(schema, data).problems.map(({ code, path, at, message, remedy }) => ({
    code,
    where: `${at} ${path.join('.')}`,
    message,
    remedy,
  }));
}

describe('validate', () => {
  it('gives typed data where all is well', () => {
    const data = { name: 'Chart Guild', size: 3, members: { now: 'Analysts' } };
    expect(validate(schema, data)).toEqual({ value: data, problems: [] });
  });

  it('tells an unknown key, and the one that was meant', () => {
    expect(problemsOf({ name: 'a', extent: 3 })).toEqual([
      {
        code: 'schema/unknown-key',
        where: 'key extent',
        message: '`extent` is no key that belongs here',
        remedy: 'Known here: name, size, open, rooms, day, members. Your own begin with x-',
      },
    ]);
    expect(problemsOf({ name: 'a', room: [] })[0]?.remedy).toBe('Did you mean rooms?');
    expect(problemsOf({ name: 'a', szie: 3 })[0]?.remedy).toBe('Did you mean size?');
  });

  it('tells a missing key', () => {
    expect(problemsOf({})).toEqual([
      {
        code: 'schema/missing-key',
        where: 'key ',
        message: '`name` is missing',
        remedy: 'Add a line: name: …',
      },
    ]);
  });

  it.each([
    [{ name: 7 }, 'name', 'this is a number; text belongs here', 'Put it in quotes: "7"'],
    [
      { name: true },
      'name',
      'this is the word true; text belongs here',
      'Put it in quotes: "true"',
    ],
    [{ name: ['a'] }, 'name', 'this is a list; text belongs here', 'Write text'],
    [{ name: { a: 1 } }, 'name', 'this is a mapping of keys; text belongs here', 'Write text'],
    [{ name: 'a', size: 'many' }, 'size', 'this is text; a number belongs here', 'Write a number'],
    [
      { name: 'a', open: 'yes' },
      'open',
      'this is text; true or false belongs here',
      'Write true or false',
    ],
    [{ name: 'a', rooms: 'b' }, 'rooms', 'this is text; a list belongs here', 'Write a list'],
    [
      { name: 'a', rooms: ['b', 3] },
      'rooms.1',
      'this is a number; text belongs here',
      'Put it in quotes: "3"',
    ],
    [
      { name: 'a', day: 'friday' },
      'day',
      'this is text; monday or sunday belongs here',
      'Write monday or sunday',
    ],
    [
      { name: 'a', members: 3 },
      'members',
      'this is a number; text or a mapping of keys belongs here',
      'Write text or a mapping of keys',
    ],
    ['a', '', 'this is text; a mapping of keys belongs here', 'Write it as key: value lines'],
  ])('tells a value of the wrong type in %j', (data, path, message, remedy) => {
    expect(problemsOf(data)).toEqual([
      { code: 'schema/wrong-type', where: `value ${path}`, message, remedy },
    ]);
  });

  it('tells a value that breaks a rule, in the words of the rule', () => {
    expect(problemsOf({ name: 'a', size: 0 })).toEqual([
      {
        code: 'schema/value',
        where: 'value size',
        message: 'this is too small',
        remedy: 'Write 1 or more',
      },
    ]);
  });

  it('looks into the form that was meant where a value may have two', () => {
    expect(problemsOf({ name: 'a', members: { now: 3, hopd_for: 'b' } })).toEqual([
      {
        code: 'schema/wrong-type',
        where: 'value members.now',
        message: 'this is a number; text belongs here',
        remedy: 'Put it in quotes: "3"',
      },
      {
        code: 'schema/unknown-key',
        where: 'key members.hopd_for',
        message: '`hopd_for` is no key that belongs here',
        remedy: 'Did you mean hoped_for?',
      },
    ]);
  });

  it('tells a list in the place of a mapping once, and not its items', () => {
    expect(problemsOf(['name', 'size'])).toEqual([
      {
        code: 'schema/wrong-type',
        where: 'value ',
        message: 'this is a list; a mapping of keys belongs here',
        remedy: 'Write it as key: value lines',
      },
    ]);
  });

  it('tells everything that is wrong, not the first thing alone', () => {
    expect(problemsOf({ size: 'b', open: 1, colour: 'red' }).map((one) => one.where)).toEqual([
      'key ',
      'value size',
      'value open',
      'key colour',
    ]);
  });

  it('counts a key that is left empty as absent', () => {
    expect(validate(schema, { name: 'a', size: null }).value).toEqual({ name: 'a' });
    expect(problemsOf({ name: null })[0]?.code).toBe('schema/missing-key');
  });

  it('passes over the keys that are a person’s own, at every depth', () => {
    const data = { name: 'a', 'x-a': { b: null }, members: { now: 'b', 'x-c': 3 } };
    expect(validate(schema, data)).toEqual({
      value: { name: 'a', members: { now: 'b' } },
      problems: [],
    });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'takes %s for an unknown key like any other',
    (key) => {
      const data = JSON.parse(`{"name":"a","${key}":{"admin":true}}`);
      expect(problemsOf({ name: 'a', members: data })).toContainEqual(
        expect.objectContaining({ code: 'schema/unknown-key', where: `key members.${key}` }),
      );
      expect(problemsOf(data)).toMatchObject([{ code: 'schema/unknown-key', where: `key ${key}` }]);
      expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    },
  );

  it('answers any data with a value or with problems that say what to do', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const { value, problems } = validate(schema, data);
        expect(value === undefined).toBe(problems.length > 0);
        for (const { message, remedy } of problems) {
          expect(message).not.toMatch(/undefined|\n/);
          expect(remedy).not.toBe('');
        }
      }),
    );
  });
});

describe('what a file need not say', () => {
  it('is left out, and stays in the data itself', () => {
    const data = { name: 'a', size: null, 'x-b': 1, members: { now: null, hoped_for: 'b' } };
    expect(validate(schema, data).value).toEqual({ name: 'a', members: { hoped_for: 'b' } });
    expect(data).toEqual({
      name: 'a',
      size: null,
      'x-b': 1,
      members: { now: null, hoped_for: 'b' },
    });
  });

  it('is no key that is misspelt, also where that is left empty', () => {
    const told = problemsOf({ name: 'a', szie: null, members: { nwo: null }, __proto: null });
    expect(told.map(({ code, where, remedy }) => [code, where, remedy])).toEqual([
      ['schema/unknown-key', 'key members.nwo', expect.any(String)],
      ['schema/unknown-key', 'key szie', 'Did you mean size?'],
      ['schema/unknown-key', 'key __proto', expect.any(String)],
    ]);
  });

  it('keeps an empty item of a list, which counts', () => {
    expect(validate(v.unknown(), [null, 1]).value).toEqual([null, 1]);
  });
});
