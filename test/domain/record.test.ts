import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/domain/record.ts';

const PLACE = { file: 'log/2026-11/a.yaml', line: 3 };
const CHECK_IN = { on: '2026-11-03', type: 'check-in', key_result: 'a-goal/a-result' };
const ULID = '01M4GM13988SE5JQ2Q29R8TZSY';

const READ = {
  type: 'check-in',
  id: null,
  on: '2026-11-03',
  keyResult: 'a-goal/a-result',
  said: null,
  confidence: null,
  blocked: false,
  note: null,
  by: null,
  key: null,
  corrects: null,
  withdraws: null,
  place: PLACE,
};

function problemsOf(data: unknown) {
  const { value, problems } = readRecord(data, PLACE);
  expect(value).toBeUndefined();
  return problems.map(({ code, path, at, message, remedy }) => [
    code,
    `${at} ${path.join('.')}`,
    message,
    remedy,
  ]);
}

describe('readRecord', () => {
  it.each([
    [{ value: 12 }, { kind: 'value', value: 12 }],
    [{ value: -3 }, { kind: 'value', value: -3 }],
    [{ value: 0 }, { kind: 'value', value: 0 }],
    [{ add: 3 }, { kind: 'add', add: 3 }],
    [{ add: -3 }, { kind: 'add', add: -3 }],
    [{ done: 'draft' }, { kind: 'done', step: 'draft' }],
    [{ done: true }, { kind: 'done', step: true }],
    [{ undone: 'draft' }, { kind: 'undone', step: 'draft' }],
  ])('reads a check-in with %j', (data, said) => {
    expect(readRecord({ ...CHECK_IN, ...data }, PLACE)).toEqual({
      value: { ...READ, said },
      problems: [],
    });
  });

  it.each([
    [{ note: 'Nobody was there' }, { note: 'Nobody was there' }],
    [{ confidence: 0 }, { confidence: 0 }],
    [
      { confidence: 10, by: 'ana' },
      { confidence: 10, by: 'ana' },
    ],
    [{ blocked: true }, { blocked: true }],
    [{ note: 'a', 'x-mood': 'fine' }, { note: 'a' }],
    [{ note: 'a', value: null }, { note: 'a' }],
  ])('reads that somebody looked: %j', (data, read) => {
    expect(readRecord({ ...CHECK_IN, ...data }, PLACE)).toEqual({
      value: { ...READ, ...read },
      problems: [],
    });
  });

  it('reads a correction, which says what stands instead', () => {
    expect(
      readRecord({ ...CHECK_IN, id: ULID, key: 'k-1', value: 3, corrects: ULID }, PLACE).value,
    ).toEqual({
      ...READ,
      id: ULID,
      key: 'k-1',
      said: { kind: 'value', value: 3 },
      corrects: ULID,
    });
  });

  it('reads a withdrawal, which may leave out what it withdraws from', () => {
    expect(
      readRecord({ on: '2026-11-03', type: 'check-in', withdraws: ULID, note: 'Twice' }, PLACE)
        .value,
    ).toEqual({ ...READ, keyResult: null, withdraws: ULID, note: 'Twice' });
    expect(readRecord({ ...CHECK_IN, withdraws: ULID }, PLACE).value).toEqual({
      ...READ,
      withdraws: ULID,
    });
  });

  it('refuses a type that it does not know, with the nearest or all', () => {
    expect(problemsOf({ ...CHECK_IN, type: 'introducton', value: 1 })).toEqual([
      [
        'record/type',
        'value type',
        'this cop knows no record of this type',
        'Did you mean introduction? A type of your own begins with x-',
      ],
    ]);
    expect(problemsOf({ ...CHECK_IN, type: 'party' })[0]?.[3]).toMatch(
      /^Write one of: check-in, change, invitation, introduction, .*, advice; a type of your own begins with x-$/,
    );
  });

  it('says nothing more of a type that it does not know, whose keys it cannot know', () => {
    const newer = { on: 'today', type: 'party', members: ['a', 'b'] };
    expect(problemsOf(newer).map(([code]) => code)).toEqual(['record/type']);
    expect(problemsOf({ ...CHECK_IN, type: 7 }).map(([code]) => code)).toEqual(['record/type']);
  });

  it.each([
    [CHECK_IN, 'key ', 'this check-in says nothing', 'Give it a value, a confidence or a note'],
    [
      { ...CHECK_IN, blocked: false },
      'key ',
      'this check-in says nothing',
      'Give it a value, a confidence or a note',
    ],
    [
      { ...CHECK_IN, value: 1, add: 2 },
      'key add',
      'a check-in says one thing; this one says value and add',
      'Make two records of it',
    ],
    [
      { ...CHECK_IN, done: 'a', undone: 'b' },
      'key undone',
      'a check-in says one thing; this one says done and undone',
      'Make two records of it',
    ],
    [
      { on: '2026-11-03', type: 'check-in', value: 1 },
      'key ',
      '`key_result` is missing',
      'Add the key result: "key_result":"goal/key-result"',
    ],
    [
      { ...CHECK_IN, withdraws: ULID, value: 1 },
      'key value',
      'a record that withdraws another has no `value`',
      'Make two records of it',
    ],
    [
      { ...CHECK_IN, withdraws: ULID, add: 1 },
      'key add',
      'a record that withdraws another has no `add`',
      'Make two records of it',
    ],
    [
      { ...CHECK_IN, withdraws: ULID, confidence: 1 },
      'key confidence',
      'a record that withdraws another has no `confidence`',
      'Make two records of it',
    ],
    [
      { ...CHECK_IN, withdraws: ULID, corrects: ULID },
      'key corrects',
      'a record that withdraws another has no `corrects`',
      'Make two records of it',
    ],
    [
      { ...CHECK_IN, withdraws: ULID, blocked: true },
      'key blocked',
      'a record that withdraws another has no `blocked`',
      'Make two records of it',
    ],
  ])('refuses what does not say one thing: %j', (data, where, message, remedy) => {
    expect(problemsOf(data)).toEqual([['record/says', where, message, remedy]]);
  });

  it.each([
    [{ on: '2026-11-31' }, 'schema/value', 'on', 'the calendar has no such day'],
    [{ on: 'today' }, 'schema/value', 'on', 'the calendar has no such day'],
    [{ id: '17' }, 'schema/value', 'id', 'this is no record id'],
    [{ corrects: ULID.toLowerCase() }, 'schema/value', 'corrects', 'this is no record id'],
    [{ key_result: 'a-result' }, 'schema/value', 'key_result', 'this names no key result'],
    [{ confidence: 11 }, 'schema/value', 'confidence', 'confidence goes from 0 to 10'],
    [{ confidence: -1 }, 'schema/value', 'confidence', 'confidence goes from 0 to 10'],
    [{ done: false, value: null }, 'schema/wrong-type', 'done', /belongs here$/],
    [{ value: '12' }, 'schema/wrong-type', 'value', 'this is text; a number belongs here'],
    [{ values: 12 }, 'schema/unknown-key', 'values', '`values` is no key that belongs here'],
  ])('refuses %j', (data, code, path, message) => {
    const found = problemsOf({ ...CHECK_IN, value: 1, ...data });
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe(code);
    expect(found[0]?.[1]).toMatch(new RegExp(` ${path}$`));
    expect(found[0]?.[2]).toMatch(message);
  });

  it('leaves the day of a correction or withdrawal to the record that it names', () => {
    const withdrawal = readRecord({ type: 'check-in', withdraws: ULID }, PLACE);
    expect(withdrawal).toMatchObject({ value: { on: null, withdraws: ULID }, problems: [] });
    const correction = { ...CHECK_IN, on: null, value: 3, corrects: ULID };
    expect(readRecord(correction, PLACE)).toMatchObject({ value: { on: null }, problems: [] });
  });

  it('tells what a record lacks as it is written in the log', () => {
    const { problems } = readRecord({ value: 1, key_result: 'a-goal/a-result' }, PLACE);
    expect(problems.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['`type` is missing', 'Add the type: "type":"check-in", or "type":"change"'],
      ['`on` is missing', 'Add the day: "on":"2026-11-03"'],
    ]);
  });

  it.each([[{}], [{ on: '2026-11-03' }]])('tells the keys that %j lacks', (data) => {
    expect(problemsOf(data).map(([code, , message]) => `${code} ${message}`)).toContain(
      'schema/missing-key `type` is missing',
    );
  });

  it.each([['a line'], [7], [null], [['a']]])('refuses %j, which is no mapping', (data) => {
    expect(problemsOf(data).map(([code]) => code)).toEqual(['schema/wrong-type']);
  });
});
