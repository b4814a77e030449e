import { describe, expect, it } from 'vitest';
import type { MeasureFile } from '../../../src/domain/measure-schema.ts';
import { advise } from '../../../src/insight/advice.ts';
import { unknownMeasureFields } from '../../../src/insight/findings/measure-fields.ts';
import { unknownMeasureValues } from '../../../src/insight/findings/measure-values.ts';
import { measureAdvice } from '../../../src/insight/findings/measures.ts';
import { inconsistencies } from '../../../src/insight/inconsistencies.ts';
import {
  ALL_READ,
  community,
  day,
  personas as described,
  goal,
  happening,
  measure,
  note,
  reach,
  recordId,
  value,
  withdrawal,
} from '../builders.ts';

type Parts = Parameters<typeof reach>[0];

function measured(written: MeasureFile, parts: Parts = {}, more: object = {}) {
  const its = reach({ unit: 'introductions', measure: measure(written), ...parts });
  return community({ goals: [goal('goal', [reach({ id: 'other' }), its])], ...more });
}

const codes = (of: ReturnType<typeof community>) => measureAdvice(of).map(({ code }) => code);

describe('a field that nothing has', () => {
  it.each<[MeasureFile, readonly (string | number)[], string, string]>([
    [
      { count: 'members', where: { roel: 'expert' } },
      ['where', 'roel'],
      'members have no field roel',
      'Did you mean role?',
    ],
    [
      { distinct: 'contributions', of: 'membres' },
      ['of'],
      'contributions have no field membres',
      'Did you mean members?',
    ],
    [
      { count: 'asks', where: { days_to_anser: { at_most: 2 } } },
      ['where', 'days_to_anser'],
      'asks have no field days_to_anser',
      'Did you mean days_to_answer?',
    ],
    [
      { share: { of: { count: 'asks', where: { responses: 1 } }, over: 'asks' } },
      ['share', 'of', 'where', 'responses'],
      'asks have no field responses',
      'They have: about, skills,',
    ],
    [
      { share: { of: 'asks', over: 'answers' }, where: { skills: 'SQL' } },
      ['where', 'skills'],
      'answers have no field skills',
      'They have: ask,',
    ],
    [
      { count: 'responses', where: { 'member.persna': 'quiet' } },
      ['where', 'member.persna'],
      'responses have no field member.persna',
      'Did you mean member.persona?',
    ],
    [
      { distinct: 'introductions-made', where: { pairs: 'a' } },
      ['where', 'pairs'],
      'introductions have no field pairs',
      'Did you mean pair?',
    ],
  ])('is an error with the nearest: %j', (written, path, message, remedy) => {
    const found = unknownMeasureFields(measured(written));
    expect(found).toMatchObject([
      {
        code: 'key-result/measure-field',
        file: 'goals/2026-Q4/goal.yaml',
        path: ['key_results', 1, 'measure', ...path],
        message,
      },
    ]);
    expect(found[0]?.remedy).toContain(remedy);
    expect(inconsistencies(measured(written))).toEqual(found);
  });

  it.each<MeasureFile>([
    'asks-answered-in-two-days',
    { count: 'asks', where: { about: 'SQL', on: { since: 'start' }, 'member.persona': 'a' } },
    { average: 'answers', of: 'belonging' },
    { count: 'responses', where: { 'how often': 5 } },
    { count: 'x-book-club', where: { room: 5 } },
    { distinct: 'asks', of: 'x-room' },
  ])('is not %j', (written) => {
    expect(unknownMeasureFields(measured(written))).toEqual([]);
  });
});

describe('what a field never says', () => {
  it.each<[MeasureFile, readonly (string | number)[], string, string]>([
    [
      { count: 'members', where: { status: 'actve' } },
      ['where', 'status'],
      'status is never actve',
      'Did you mean active?',
    ],
    [
      { count: 'asks', where: { 'member.role': { in: ['expert', 'boss'] } } },
      ['where', 'member.role', 'in', 1],
      'member.role is never boss',
      'It is one of: facilitator, expert, sponsor, member',
    ],
    [
      { count: 'members', where: { complete_profile: { equals: 'maybe' } } },
      ['where', 'complete_profile', 'equals'],
      'complete_profile is never maybe',
      'It is one of: yes, no',
    ],
    [
      { count: 'practices', where: { outcome: 'skiped' } },
      ['where', 'outcome'],
      'outcome is never skiped',
      'Did you mean skipped?',
    ],
    [
      { average: 'asks', of: 'about' },
      ['of'],
      'about is a text: it has no average',
      'Name a field that is a number, or count how many there are',
    ],
    [
      { median: 'members', of: 'joined' },
      ['of'],
      'joined is a day: it has no median',
      'Name a field that is a number, or count how many there are',
    ],
    [
      { share: { of: { count: 'asks', where: { about: { since: 'start' } } }, over: 'asks' } },
      ['share', 'of', 'where', 'about', 'since'],
      'since asks for a day, and about is a text',
      'Name a field that is a day, such as on',
    ],
    [
      { count: 'responses', where: { survey: { at_least: 4 } } },
      ['where', 'survey', 'at_least'],
      'at_least asks for a number, and survey is a text',
      'Name a field that is a number, or say what it is: equals',
    ],
  ])('is an error: %j', (written, path, message, remedy) => {
    expect(unknownMeasureFields(measured(written))).toEqual([
      {
        code: 'key-result/measure-test',
        at: expect.any(String),
        file: 'goals/2026-Q4/goal.yaml',
        path: ['key_results', 1, 'measure', ...path],
        message,
        remedy,
      },
    ]);
  });

  it.each<MeasureFile>([
    { count: 'members', where: { status: 'Active', role: { in: ['expert', 'sponsor'] } } },
    {
      count: 'members',
      where: { named: true, complete_profile: 'no', joined: { since: 'start' } },
    },
    { count: 'stories', where: { share: 'yes' } },
    { average: 'attendances', of: 'member.attended', where: { minutes: { at_least: 5 } } },
    { median: 'answers', of: 'about charts' },
    { average: 'x-tea', of: 'cups', where: { status: 'hot', brewed: { since: '2026-10-05' } } },
  ])('is not asked of %j', (written) => {
    expect(unknownMeasureFields(measured(written))).toEqual([]);
  });
});

describe('what nothing in the community says', () => {
  const personas = described('analyst');
  const records = [happening('response', '10-06', { answers: { belonging: 4 } })];
  const found = (written: MeasureFile, more: object = {}) =>
    unknownMeasureValues(measured(written, {}, { personas, records, ...more }));

  it('is a persona that no file describes', () => {
    expect(found({ count: 'members', where: { persona: { in: ['Analyst', 'analyts'] } } })).toEqual(
      [
        {
          code: 'key-result/measure-value',
          at: 'value',
          file: 'goals/2026-Q4/goal.yaml',
          path: ['key_results', 1, 'measure', 'where', 'persona', 'in', 1],
          message: 'there is no persona "analyts"',
          remedy: 'Did you mean analyst?',
        },
      ],
    );
    const asks = { count: 'asks', where: { 'member.persona': 'nobody' } };
    expect(found(asks)).toMatchObject([{ command: 'persona add' }]);
    expect(found(asks, { unread: { ...ALL_READ, personas: ['personas/a.yaml'] } })).toEqual([]);
  });

  it('is a question that no response answers, while there are others', () => {
    expect(found({ average: 'answers', of: 'belongng' })).toMatchObject([
      {
        path: ['key_results', 1, 'measure', 'of'],
        message: 'no response answers belongng',
        remedy: 'Did you mean belonging?',
      },
    ]);
    const often = { count: 'responses', where: { often: { at_least: 3 } } };
    expect(found(often)).toMatchObject([{ at: 'key', remedy: 'They answer: belonging' }]);
    expect(found(often, { records: [] })).toEqual([]);
    expect(found(often, { unread: { ...ALL_READ, log: ['log/a.yaml'] } })).toEqual([]);
  });

  it('is nothing else', () => {
    expect(found({ average: 'answers', of: 'belonging', where: { survey: 'pulse' } })).toEqual([]);
    expect(found({ average: 'x-tea', of: 'cups', where: { persona: 'hot' } })).toEqual([]);
    expect(found('belonging', { records: [] })).toEqual([]);
  });

  it('is advice among the others', () => {
    const of = measured({ average: 'answers', of: 'belongng' }, {}, { personas, records });
    const codes = advise(of, day('10-09')).map(({ code }) => code);
    expect(codes).toContain('key-result/measure-value');
  });
});

describe('the unit of what counts itself', () => {
  const SHARE = { share: { of: 'asks', over: 'answers' } };

  it.each<[MeasureFile, string | null]>([
    [SHARE, null],
    [SHARE, 'asks'],
    [{ count: 'asks' }, '%'],
    [{ distinct: 'asks', of: 'members' }, '% of members'],
  ])('does not go with %j where it is %j', (written, unit) => {
    expect(codes(measured(written, { unit }))).toEqual(['key-result/measure-unit']);
  });

  it.each<[MeasureFile, string | null]>([
    [SHARE, '%'],
    [SHARE, 'percent'],
    [{ count: 'asks' }, null],
    [{ average: 'attendances', of: 'minutes' }, '%'],
  ])('goes with %j where it is %j', (written, unit) => {
    expect(codes(measured(written, { unit }))).toEqual([]);
  });

  it('is given by the command that it says', () => {
    expect(measureAdvice(measured(SHARE, { unit: null }))).toMatchObject([
      { path: ['key_results', 1, 'measure'], command: 'kr edit goal/kr --unit %' },
    ]);
  });
});

describe('a type of their own', () => {
  const CLUB = { count: 'x-book-clubb' };
  const record = happening('x-book-club', '10-06');

  it('that no record has is perhaps another', () => {
    const of = measured(CLUB, {}, { records: [record] });
    expect(measureAdvice(of)).toMatchObject([
      { code: 'key-result/measure-type', remedy: 'Did you mean x-book-club?' },
    ]);
  });

  it('that no record has yet wants a first one', () => {
    expect(measureAdvice(measured(CLUB))).toMatchObject([{ command: 'log x-book-clubb' }]);
  });

  it('that a record has is fine, and nobody knows where the log could not be read', () => {
    expect(codes(measured({ count: 'x-book-club' }, {}, { records: [record] }))).toEqual([]);
    const unread = { ...ALL_READ, log: ['log/a.yaml'] };
    expect(codes(measured(CLUB, {}, { unread }))).toEqual([]);
  });
});

describe('check-ins that say where it stands', () => {
  const COUNT = { count: 'introductions' };

  it('do not count, and are told once', () => {
    const records = [value('10-06', 3), value('10-07', 4), note('10-08')];
    expect(measureAdvice(measured(COUNT, {}, { records }))).toMatchObject([
      {
        code: 'key-result/counts-itself',
        path: ['key_results', 1, 'measure'],
        message: 'it counts itself: what 2 check-ins say of where it stands does not count',
        command: 'kr edit goal/kr --unset measure',
      },
    ]);
  });

  it('are not told where they were taken back, or say no figure', () => {
    const records = [
      value('10-06', 3, { id: 1 }),
      withdrawal('10-07', 1),
      note('10-08', { corrects: recordId(9) }),
    ];
    expect(codes(measured(COUNT, {}, { records }))).toEqual([]);
  });

  it('are advice among the others', () => {
    const of = measured(COUNT, {}, { records: [value('10-06', 3)] });
    const found = advise(of, day('10-09')).map(({ code }) => code);
    expect(found).toContain('key-result/counts-itself');
  });
});
