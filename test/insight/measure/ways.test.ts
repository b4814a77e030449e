import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureFile } from '../../../src/domain/measure-schema.ts';
import { happening, member, recordId } from '../builders.ts';
import { gives } from './community.ts';

const PEOPLE = [
  member('ana', { persona: 'analyst', skills: ['SQL', 'Charts'], role: 'expert' }),
  member('ben', { persona: 'analyst', joined: '2026-10-07' }),
  member('cy', { persona: 'lead', status: 'quiet' }),
  member('dee', { status: 'invited' }),
  member('eve', { status: 'left' }),
  // Eva turned out to be Ana.
  member('eva', { same_as: 'ana' }),
];

const RECORDS = [
  happening('introduction', '10-05', { members: ['ana', 'ben'] }),
  happening('introduction', '10-06', { members: ['ben', 'ana'], about: 'Charts' }),
  happening('introduction', '10-07', { members: ['ben', 'eva'], about: 'Tables' }),
  happening('introduction', '10-08', { members: ['cy', 'ana'] }),
  happening('contribution', '10-05', { members: ['ana'], about: 'Charts' }),
  happening('contribution', '10-06', { members: ['eva', 'ana'] }),
  happening('contribution', '10-09', { members: ['cy'], about: 'charts' }),
  happening('contribution', '10-09', { about: 'Nobody took the name' }),
  happening('ask', '10-05', { about: 'Which chart?' }, { id: 901 }),
  happening('ask', '10-06', { about: 'Which table?' }, { id: 902 }),
  happening('ask', '10-07', { about: 'Which map?' }, { id: 903 }),
  happening('ask', '10-08', { about: 'Which clock?' }, { id: 904 }),
  happening('answer', '10-06', { ask: recordId(901), hours: 20.5 }),
  // Only the first answer counts.
  happening('answer', '10-07', { ask: recordId(901), hours: 1 }),
  happening('answer', '10-08', { ask: recordId(902) }),
  happening('answer', '10-10', { ask: recordId(903) }),
  happening('experience', '10-09', { experience: 'clinic', people: 7 }),
  happening('experience', '10-12', { experience: 'salon', people: 4 }),
  happening('attendance', '10-09', { experience: 'clinic', members: ['ana'], minutes: 60 }),
  happening('attendance', '10-09', { experience: 'clinic', members: ['ben'], minutes: 30 }),
  happening('attendance', '10-12', { experience: 'salon', members: ['eva'] }),
  happening('attendance', '10-12', { members: ['ben'] }),
  happening('attendance', '10-13', { experience: 'clinic', members: ['ben'] }),
  happening('survey', '10-10', { survey: 'pulse', sent: 20 }),
  happening('survey', '10-11', { survey: 'after', sent: 9 }),
  happening('response', '10-10', { survey: 'pulse', answers: { belonging: 4, more: 'Charts' } }),
  happening('response', '10-11', { survey: 'pulse', answers: { belonging: 2.5 } }),
  happening('response', '10-12', { survey: 'pulse', answers: { belonging: 'a lot' } }),
  happening('response', '10-12', { survey: 'after', answers: { belonging: 5 } }),
  happening('x-office-hour', '10-10', { visitors: 3, room: 'Blue' }),
  happening('x-office-hour', '10-11', { visitors: 2, room: 'blue' }),
  happening('story', '10-11', { story: 'It helped', share: 'yes' }),
  happening('story', '10-12', { story: 'It helped too' }),
];

const ALL = { records: RECORDS, members: PEOPLE };

describe('what a measure gives', () => {
  it.each<[string, MeasureFile, number | null]>([
    ['records of a type, in the plural', { count: 'introductions' }, 4],
    ['records of a type, in the singular', { count: 'Introduction' }, 4],
    ['records of a type of their own', { count: 'x-office-hour' }, 2],
    ['a shipped measure, by its name alone', 'experiences-held', 2],
    ['a shipped measure, with the way', { count: 'experiences-held' }, 2],
    [
      'a shipped measure, with a condition',
      { count: 'experiences-held', where: { people: { at_most: 5 } } },
      1,
    ],
    ['answers to asks', { count: 'answers' }, 4],
    ['nothing', { count: 'welcomes' }, 0],
    ['members, who are not those invited or gone', { count: 'members' }, 3],
    ['members of a status', { count: 'members', where: { status: 'invited' } }, 1],
    ['members of any status', { count: 'members', where: { status: { has: true } } }, 5],
    ['pairs', { distinct: 'introductions' }, 2],
    ['pairs, by name', { distinct: 'introductions', of: 'pair' }, 2],
    ['people who were introduced', { distinct: 'introductions', of: 'members' }, 3],
    ['people who contributed', { distinct: 'contributions', of: 'members' }, 2],
    ['texts, in any case of letters', { distinct: 'contributions', of: 'about' }, 2],
    ['personas of members', { distinct: 'members', of: 'persona' }, 2],
    ['the mean of a number', { average: 'experiences', of: 'people' }, 5.5],
    ['the mean of what has the number', { average: 'attendances', of: 'minutes' }, 45],
    ['the mean of answers', { average: 'answers', of: 'belonging' }, 11.5 / 3],
    ['the middle of answers', { median: 'answers', of: 'belonging' }, 4],
    ['the middle of an even number', { median: 'experiences', of: 'people' }, 5.5],
    ['the middle of hours to an answer', { median: 'asks', of: 'hours_to_answer' }, 48],
    [
      'the mean of hours to an answer',
      { average: 'asks', of: 'hours_to_answer' },
      (20.5 + 48 + 72) / 3,
    ],
    ['responses by survey', { average: 'surveys', of: 'responses' }, 2],
    ['experiences by member', { average: 'members', of: 'attended' }, (2 + 2 + 0) / 3],
    ['a mean of nothing', { average: 'members', of: 'email' }, null],
    [
      'asks answered within two days',
      { share: { of: { count: 'asks', where: { days_to_answer: { at_most: 2 } } }, over: 'asks' } },
      50,
    ],
    [
      'a share with a condition on both sides',
      {
        share: { of: { count: 'asks', where: { days_to_answer: { at_most: 1 } } }, over: 'asks' },
        where: { days_to_answer: { has: true } },
      },
      100 / 3,
    ],
    [
      'a share of people',
      { share: { of: { distinct: 'contributions', of: 'members' }, over: 'members' } },
      200 / 3,
    ],
    ['a share of nothing', { share: { of: 'welcomes', over: 'welcomes' } }, null],
  ])('%s', (_, written, expected) => {
    const found = gives(written, ALL);
    if (expected === null) expect(found ?? null).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it.each<[string, MeasureFile, number]>([
    ['is', { count: 'contributions', where: { about: 'Charts' } }, 2],
    ['is a number', { count: 'experiences', where: { people: 7 } }, 1],
    ['is one of the people', { count: 'contributions', where: { members: { has: 'ana' } } }, 2],
    ['is yes, however it is written', { count: 'stories', where: { share: true } }, 1],
    ['equals', { count: 'x-office-hour', where: { room: { equals: 'BLUE' } } }, 2],
    ['is in a list', { count: 'experiences', where: { experience: { in: ['salon', 'walk'] } } }, 1],
    ['is at least', { count: 'x-office-hour', where: { visitors: { at_least: 3 } } }, 1],
    ['is at most', { count: 'x-office-hour', where: { visitors: { at_most: 2 } } }, 1],
    ['is between', { count: 'experiences', where: { people: { at_least: 4, at_most: 6 } } }, 1],
    ['is since a day', { count: 'introductions', where: { on: { since: '2026-10-07' } } }, 2],
    ['is since the start', { count: 'members', where: { joined: { since: 'start' } } }, 1],
    ['is there', { count: 'introductions', where: { about: { has: true } } }, 2],
    ['is not there', { count: 'introductions', where: { about: { has: false } } }, 2],
    ['is in the list', { count: 'members', where: { skills: { has: 'sql' } } }, 1],
    ['is no number', { count: 'responses', where: { belonging: { at_least: 0 } } }, 3],
    ['is of one of its people', { count: 'introductions', where: { 'member.role': 'expert' } }, 4],
    [
      'is of somebody who did much',
      { count: 'contributions', where: { 'member.introductions': { at_least: 4 } } },
      2,
    ],
    ['is not answered', { count: 'asks', where: { days_to_answer: { has: false } } }, 1],
    ['is a question', { count: 'responses', where: { more: 'charts' } }, 1],
    ['is some days ago', { count: 'asks', where: { days_ago: { at_least: 8 } } }, 2],
    [
      'holds of each',
      { count: 'contributions', where: { about: { has: true }, members: { has: true } } },
      2,
    ],
    [
      'is by how often somebody came',
      { count: 'members', where: { attended: { at_least: 2 } } },
      2,
    ],
    [
      'is by how often somebody gave',
      { count: 'members', where: { contributions: { at_least: 2 } } },
      1,
    ],
  ])('counts where a field %s', (_, written, expected) => {
    expect(gives(written, ALL)).toBe(expected);
  });

  it('says of a complete profile that others find the person by it', () => {
    const whole = { name: 'Ana', persona: 'analyst', skills: ['SQL'], seeks: ['A peer'] };
    const members = [
      member('a', whole),
      member('b', { name: 'Ben', persona: 'lead', interests: ['Maps'], offers: ['An hour'] }),
      member('c', { ...whole, skills: [] }),
      member('d', { ...whole, seeks: [] }),
      member('e', {}),
    ];
    expect(gives({ count: 'members', where: { complete_profile: true } }, { members })).toBe(2);
    expect(gives('complete-profiles', { members })).toBe(40);
  });
});

/** Names that every object has something under. */
const INHERITED = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'];

describe('a field with a name that JavaScript knows', () => {
  const named = fc.constantFrom(...INHERITED);

  it('is a field like any other: of a record, of an answer, of a person', () => {
    fc.assert(
      fc.property(named, (field) => {
        const said = (value: number) => Object.fromEntries([[field, value]]);
        const records = [
          happening('response', '10-06', { answers: said(5) }),
          happening('x-tea', '10-06', said(3)),
          happening('ask', '10-06', { about: 'Tea' }),
          happening('introduction', '10-06', { members: ['ana', 'ben'] }),
        ];
        const all = { records, members: PEOPLE };
        expect(gives({ average: 'responses', of: field }, all)).toBe(5);
        expect(gives({ average: 'x-tea', of: field }, all)).toBe(3);
        for (const source of ['asks', 'introductions', 'members', 'surveys', 'x-tea']) {
          expect(gives({ distinct: source, of: `member.${field}` }, all)).toBe(0);
          // These two no file may ask for.
          if (field === '__proto__' || field === 'constructor') continue;
          const where = Object.fromEntries([[field, 'something']]);
          expect(gives({ count: source, where }, all)).toBe(0);
        }
      }),
    );
  });
});
