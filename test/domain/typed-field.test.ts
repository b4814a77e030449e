import { describe, expect, it } from 'vitest';
import { everyField, fieldsOf } from '../../src/domain/happening-fields.ts';
import { HAPPENING_NAMES, type HappeningType } from '../../src/domain/happening-types.ts';
import { readOwnField, readTypedField } from '../../src/domain/typed-field.ts';

const ULID = '01M4GM13988SE5JQ2Q29R8TZSY';

function read(type: HappeningType, key: string, ...written: string[]): unknown {
  const field = fieldsOf(type).find((one) => one.key === key);
  if (!field) throw new Error(`${type} has no ${key}`);
  const parsed = readTypedField(field, written);
  return parsed.ok ? parsed.value : `${parsed.problem}. ${parsed.remedy}`;
}

describe('the fields of the types', () => {
  it('are told apart by what they hold', () => {
    expect(everyField().map(({ flag, kind }) => `${flag} ${kind}`)).toEqual([
      'about line',
      'accepted day',
      'ask record',
      'skills lines',
      'closed day',
      'hours number',
      'experience name',
      'personas personas',
      'people number',
      'minutes number',
      'survey name',
      'sent number',
      'answer answers',
      'expert line',
      'link link',
      'story text',
      'share yes-no',
      'practice name',
      'outcome choice',
      'advice line',
      'decision choice',
      'until day',
    ]);
  });

  it('have a flag each, which no other has', () => {
    const flags = everyField().map(({ flag }) => flag);
    expect(flags).toEqual([...new Set(flags)]);
  });

  it('that are a choice say their words, and no other does', () => {
    const choices = everyField().filter(({ words }) => words.length > 0);
    expect(choices.map(({ key, kind, words }) => [key, kind, words.join(' ')])).toEqual([
      ['outcome', 'choice', 'done skipped'],
      ['answer', 'choice', 'snoozed done never'],
    ]);
  });

  it('have a help text and a question each, and the same field is the same in every type', () => {
    for (const name of HAPPENING_NAMES)
      for (const field of fieldsOf(name)) {
        expect(field.help).toMatch(/^[a-z].*[^.]$/);
        expect(field.question).toMatch(
          /^(What|Which|Who|Where|How many|On which day|From which day|May) .*\?$/,
        );
        expect(everyField()).toContainEqual(field);
      }
  });

  it('of a community’s own types are two', () => {
    expect(fieldsOf('x-book-club').map(({ key }) => key)).toEqual(['about', 'experience']);
  });
});

describe('a typed field', () => {
  it.each([
    ['contribution', 'about', [' A talk '], 'A talk'],
    ['attendance', 'minutes', ['45'], 45],
    ['attendance', 'minutes', ['45 min'], 45],
    ['answer', 'hours', ['3,5 h'], 3.5],
    ['experience', 'people', ['12 people'], 12],
    ['invitation', 'accepted', ['2026-11-20'], '2026-11-20'],
    ['ask', 'skills', ['SQL', ' R '], ['SQL', 'R']],
    ['response', 'answers', ['belonging=4', 'a b = c=d'], { belonging: 4, 'a b': 'c=d' }],
    ['response', 'answers', ['mood=-1', 'rate=3,5'], { mood: -1, rate: 3.5 }],
    ['story', 'share', ['yes'], true],
    ['content', 'link', ['https://example.org/a?b=c'], 'https://example.org/a?b=c'],
    ['content', 'link', [' mailto:list@example.org '], 'mailto:list@example.org'],
    [
      'content',
      'link',
      ['exmple'],
      '"exmple" is no link. Write it whole: https://example.org/page',
    ],
    [
      'content',
      'link',
      ['example.org/a'],
      '"example.org/a" is no link. Write it whole: https://example.org/a',
    ],
    [
      'content',
      'link',
      ['javascript:alert(1)'],
      '"javascript:alert(1)" is no link. Write it whole: https://example.org/page',
    ],
    ['story', 'share', ['No'], false],
    ['answer', 'ask', [ULID], ULID],
    ['practice', 'outcome', [' Skipped '], 'skipped'],
    ['practice', 'outcome', ['d'], 'done'],
    ['advice', 'answer', ['SNOOZE'], 'snoozed'],
  ] as const)('of %s, %s, reads %j', (type, key, written, value) => {
    expect(read(type, key, ...written)).toEqual(value);
  });

  it.each([
    ['attendance', 'minutes', ['1 h'], '"1 h" is not in minutes. Write how many minutes: 1'],
    ['attendance', 'minutes', ['-3'], 'this is 0 or more. Write a number from 0 on'],
    ['experience', 'people', ['2.5'], 'this is a whole number. Write it without a fraction'],
    ['attendance', 'experience', ['Chart clinic'], /Write chart-clinic$/],
    ['invitation', 'accepted', ['2026-02-30'], /^the calendar has no day "2026-02-30"/],
    [
      'response',
      'answers',
      ['belonging'],
      '"belonging" is no pair. Write it as name=value: belonging=4',
    ],
    ['response', 'answers', ['__proto__=4'], /is no pair/],
    ['response', 'answers', ['a=1', 'a=2'], '"a" is answered twice. Answer each question once'],
    ['response', 'answers', ['a=1,234'], /1234 or 1\.234/],
    ['story', 'share', ['perhaps'], '"perhaps" is neither. Write yes or no'],
    ['practice', 'outcome', ['', 'x'], '"" is not one of its words. Write done or skipped'],
    [
      'advice',
      'answer',
      ['later'],
      '"later" is not one of its words. Write snoozed, done or never',
    ],
    ['answer', 'ask', ['8TZSY'], /^this is no record id/],
    ['contribution', 'about', ['x'.repeat(501)], /longer than 500 characters/],
  ] as const)('of %s, %s, refuses %j', (type, key, written, problem) => {
    expect(read(type, key, ...written)).toMatch(problem);
  });
});

describe('a field of a community’s own', () => {
  it.each([
    ['book=Data Points', ['book', 'Data Points']],
    ['pages=12', ['pages', 12]],
    ['Räume=B-2', ['Räume', 'B-2']],
  ])('is read from %s', (written, value) => {
    expect(readOwnField(written)).toEqual({ ok: true, value });
  });

  it.each([
    ['book', 'Write it as name=value: book="Data Points"'],
    ['=x', 'Write it as name=value: book="Data Points"'],
    ['on=2026-11-03', 'Say it by its own flag, or name it otherwise'],
    ['type=ask', 'Say it by its own flag, or name it otherwise'],
    ['key_result=a/b', 'Say it by its own flag, or name it otherwise'],
    ['my book=x', 'Use letters, digits and hyphens'],
  ])('is none in %s', (written, remedy) => {
    expect(readOwnField(written)).toMatchObject({ ok: false, remedy });
  });
});
