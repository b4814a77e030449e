import { describe, expect, it } from 'vitest';
import { HAPPENING_NAMES, HAPPENING_TYPES } from '../../src/domain/happening-types.ts';
import { readRecord } from '../../src/domain/record.ts';

const PLACE = { file: 'log/2026-11/a.yaml', line: 1 };
const ULID = '01M4GM13988SE5JQ2Q29R8TZSY';
const ANA = 'k7f3q9xd';
const BEN = 'p2m8r4tw';

function problemsOf(data: object): string[][] {
  const { value, problems } = readRecord({ on: '2026-11-03', ...data }, PLACE);
  expect(value === undefined).toBe(problems.length > 0);
  return problems.map(({ code, path, message, remedy }) => [code, path.join('/'), message, remedy]);
}

describe('a record of what happened', () => {
  it('is read with its people and all that its line says', () => {
    const line = {
      id: ULID,
      on: '2026-11-03',
      type: 'introduction',
      members: [ANA, BEN],
      by: 'ana',
    };
    expect(readRecord(line, PLACE)).toEqual({
      value: {
        type: 'introduction',
        id: ULID,
        on: '2026-11-03',
        keyResult: null,
        note: null,
        by: 'ana',
        key: null,
        corrects: null,
        withdraws: null,
        place: PLACE,
        members: [ANA, BEN],
        says: line,
      },
      problems: [],
    });
  });

  it('keeps the keys of a person’s own, also where it is read with care', () => {
    const quick = { on: '2026-11-03', type: 'welcome', members: [ANA], 'x-room': 'B2' };
    const careful = { ...quick, on: null, about: null, corrects: ULID };
    expect(readRecord(quick, PLACE).value).toMatchObject({ says: { 'x-room': 'B2' } });
    expect(readRecord(careful, PLACE).value).toMatchObject({ on: null, says: { 'x-room': 'B2' } });
    expect(readRecord(careful, PLACE).value).not.toHaveProperty('says.about');
  });

  it('may be of a community’s own type, with fields of its own', () => {
    const line = { on: '2026-11-03', type: 'x-book-club', book: 'Data Points', pages: [12, 40] };
    expect(readRecord(line, PLACE).value).toMatchObject({ type: 'x-book-club', says: line });
    expect(problemsOf({ type: 'x-book-club' })).toEqual([]);
    expect(problemsOf({ type: 'x-Book' }).map(([code]) => code)).toEqual(['record/type']);
  });

  it('is about no key result, whatever one of a community’s own says', () => {
    const line = { on: '2026-11-03', type: 'x-book-club', key_result: 7 };
    expect(readRecord(line, PLACE).value).toMatchObject({ keyResult: null });
  });

  it.each([
    [
      { type: 'introduction', members: [ANA] },
      'members',
      'an introduction is of 2 people; this one names 1',
      `Name them by their ids: "members":["k7f3q9xd","p2m8r4tw"]`,
    ],
    [
      { type: 'introduction', members: [ANA, BEN, 'c3h9s2vm'] },
      'members',
      'an introduction is of 2 people at most; this one names 3',
      'Make a record of each pair',
    ],
    [
      { type: 'introduction', members: [ANA, ANA] },
      'members/1',
      'it introduces k7f3q9xd to themself',
      `Name two people: "members":["k7f3q9xd","p2m8r4tw"]`,
    ],
    [
      { type: 'conversation', members: [ANA, BEN, ANA] },
      'members/2',
      'it names k7f3q9xd twice',
      'Name each person once',
    ],
    [
      { type: 'attendance', experience: 'chart-clinic' },
      '',
      'an attendance is of one person or more; this one names nobody',
      `Name them by their ids: "members":["k7f3q9xd"]`,
    ],
    [
      { type: 'response', members: [ANA, BEN], survey: 'after-clinic' },
      'members',
      'a response is of one person at most; this one names 2',
      'Make a record of each of them',
    ],
    [
      { type: 'ask', members: [ANA] },
      '',
      'this ask says nothing',
      'Add one of these: "about":"Chart clinic", "note":…',
    ],
    [
      { type: 'answer', hours: 3 },
      '',
      'this answer says nothing',
      'Add one of these: "ask":…, "members":["k7f3q9xd","p2m8r4tw"], "about":"Chart clinic", "note":…',
    ],
    [
      { type: 'story', share: true },
      '',
      'this story says nothing',
      'Add what is missing: "story":…',
    ],
    [
      { type: 'expert-visit', members: [] },
      '',
      'this expert visit says nothing',
      'Add one of these: "members":["k7f3q9xd","p2m8r4tw"], "expert":…, "about":"Chart clinic", "note":…',
    ],
    [
      { type: 'advice', advice: 'personas' },
      'answer',
      'it does not say what the answer is',
      'Add "answer":"snoozed"',
    ],
    [
      { type: 'advice', advice: 'personas', answer: 'snoozed' },
      'until',
      'it is put off, and nothing says until when',
      'Add the day on which it is back: "until":"2026-12-01"',
    ],
    ...['done', 'never'].map((answer): [object, string, string, string] => [
      { type: 'advice', advice: 'personas', answer, until: '2026-12-01' },
      'until',
      'only what is snoozed comes back on a day',
      'Take out `until`, or make the answer "snoozed"',
    ]),
    [
      { type: 'welcome', withdraws: ULID, members: [ANA] },
      'members',
      'a record that withdraws another has no `members`',
      'Make two records of it',
    ],
    [
      { type: 'ask', withdraws: ULID, skills: ['SQL'] },
      'skills',
      'a record that withdraws another has no `skills`',
      'Make two records of it',
    ],
    [
      { type: 'x-book-club', withdraws: ULID, corrects: ULID },
      'corrects',
      'a record that withdraws another has no `corrects`',
      'Make two records of it',
    ],
  ])('is refused where it does not say one thing: %j', (data, path, message, remedy) => {
    expect(problemsOf(data)).toEqual([['record/says', path, message, remedy]]);
  });

  it('that takes another back may say why, and no more', () => {
    expect(problemsOf({ type: 'ask', withdraws: ULID, note: 'Twice', by: 'ana' })).toEqual([]);
  });

  it.each([
    [
      { minutes: 3 },
      'schema/unknown-key',
      'an introduction has no `minutes`',
      'Known here: id, on, type, members, about, note, by, key, corrects, withdraws. Your own begin with x-',
    ],
    [
      { abuot: 'Charts' },
      'schema/unknown-key',
      'an introduction has no `abuot`',
      'Did you mean about?',
    ],
    [
      { members: ANA },
      'schema/wrong-type',
      'this is text; a list belongs here',
      'Write it so: "members":["k7f3q9xd","p2m8r4tw"]',
    ],
    [
      { members: [ANA, 'Ben Sample'] },
      'schema/value',
      'this is no id of a person',
      'Copy the id from the roster: members are named by id',
    ],
  ])('is refused in the words of the log: %j', (data, code, message, remedy) => {
    const found = problemsOf({ type: 'introduction', members: [ANA, BEN], ...data });
    expect(found.map(([its, , ...says]) => [its, ...says])).toEqual([[code, message, remedy]]);
  });

  it('needs a day, unless it names another record', () => {
    const line = { type: 'introduction', members: [ANA, BEN] };
    expect(readRecord(line, PLACE).problems).toMatchObject([
      { message: '`on` is missing', remedy: 'Add the day: "on":"2026-11-03"' },
    ]);
    expect(readRecord({ ...line, corrects: ULID }, PLACE).problems).toEqual([]);
  });
});

describe('the types of what happened', () => {
  it('are those of the table, each with a plural, a question and what it needs', () => {
    expect(HAPPENING_TYPES.map(({ name }) => name)).toEqual([...HAPPENING_NAMES]);
    for (const { fields, needs, people, name } of HAPPENING_TYPES) {
      const known = [...Object.keys(fields), 'members', 'note'];
      expect({ name, unknown: needs.filter((key) => !known.includes(key)) }).toEqual({
        name,
        unknown: [],
      });
      expect(people.question).toMatch(/\?$/);
    }
  });
});
