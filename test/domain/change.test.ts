import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/domain/record.ts';

const PLACE = { file: 'log/2026-11/a.yaml', line: 3 };
const CHANGE = { on: '2026-11-12', type: 'change', key_result: 'a-goal/a-result' };
const TARGET = { ...CHANGE, field: 'target', was: 30, is: 20 };
const ULID = '01M4GM13988SE5JQ2Q29R8TZSY';

const READ = {
  type: 'change',
  id: null,
  on: '2026-11-12',
  keyResult: 'a-goal/a-result',
  field: 'target',
  was: 30,
  is: 20,
  note: null,
  by: null,
  key: null,
  corrects: null,
  withdraws: null,
  place: PLACE,
};

function problemsOf(data: unknown): string[] {
  const { value, problems } = readRecord(data, PLACE);
  expect(value).toBeUndefined();
  return problems.map(
    ({ code, path, message, remedy }) => `${path.join('.')} ${code}: ${message} | ${remedy}`,
  );
}

describe('a change in the log', () => {
  it.each([
    [TARGET, {}],
    [
      { ...TARGET, id: ULID, by: 'ana', note: 'Two left', key: 'k' },
      { id: ULID, by: 'ana', note: 'Two left', key: 'k' },
    ],
    [
      { ...CHANGE, field: 'at_least', is: 90 },
      { field: 'at_least', was: null, is: 90 },
    ],
    [
      { ...CHANGE, field: 'at_most', was: 0, is: null },
      { field: 'at_most', was: 0, is: null },
    ],
    [
      { ...CHANGE, field: 'timeline', was: 'Weeks 1-3', is: 'Weeks 1-6' },
      { field: 'timeline', was: 'Weeks 1-3', is: 'Weeks 1-6' },
    ],
    [
      { ...TARGET, on: null, corrects: ULID },
      { on: null, corrects: ULID },
    ],
    [
      { type: 'change', withdraws: ULID },
      { on: null, keyResult: null, field: null, was: null, is: null, withdraws: ULID },
    ],
  ])('reads %j', (data, read) => {
    expect(readRecord(data, PLACE)).toEqual({ value: { ...READ, ...read }, problems: [] });
  });

  it.each([
    [
      CHANGE,
      ' record/says: `field` is missing | Say what was changed: "field":"target", "field":"baseline", "field":"at_least", "field":"at_most", "field":"timeline"',
    ],
    [
      { on: '2026-11-12', type: 'change', field: 'target', was: 1, is: 2 },
      ' record/says: `key_result` is missing | Add the key result: "key_result":"goal/key-result"',
    ],
    [
      { ...TARGET, is: '20' },
      'is record/says: `target` is a number | Write the bare number, without quotes: 30',
    ],
    [
      { ...CHANGE, field: 'timeline', was: 'Week 1', is: 3 },
      'is record/says: a timeline is a text | Write it as the goal has it: "Weeks 1-3"',
    ],
    [
      { ...CHANGE, field: 'timeline', was: ' ', is: 'Week 1' },
      'was record/says: a timeline is a text | Write it as the goal has it: "Weeks 1-3"',
    ],
    [
      { ...TARGET, is: 30 },
      ' record/says: this change says that `target` is what it was | Say what it was before, "was", and what it is now, "is"; leave one out where it said nothing',
    ],
    [
      { ...CHANGE, field: 'target' },
      ' record/says: this change says that `target` is what it was | Say what it was before, "was", and what it is now, "is"; leave one out where it said nothing',
    ],
    [
      { ...TARGET, withdraws: ULID },
      'field record/says: a record that withdraws another has no `field` | Make two records of it',
    ],
    [
      { ...CHANGE, withdraws: ULID, corrects: ULID },
      'corrects record/says: a record that withdraws another has no `corrects` | Make two records of it',
    ],
  ])('refuses %j', (data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });

  it('tells both values that do not fit', () => {
    expect(problemsOf({ ...TARGET, was: 'a', is: 'b' })).toHaveLength(2);
  });

  it.each([
    [{ ...TARGET, field: 'owner' }, /^field schema\//],
    [{ ...TARGET, was: true }, /^was schema\/wrong-type: .* belongs here/],
    [{ ...TARGET, value: 3 }, /^value schema\/unknown-key/],
    [{ ...TARGET, on: null }, /^ schema\/missing-key: `on` is missing/],
    [{ ...TARGET, on: '2026-11-31' }, /^on schema\/value/],
  ])('is judged by its own keys: %j', (data, problem) => {
    expect(problemsOf(data)).toEqual([expect.stringMatching(problem)]);
  });
});
