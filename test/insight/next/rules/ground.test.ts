import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import type { FindingCode } from '../../../../src/domain/finding.ts';
import { adviceOn } from '../../../../src/insight/next/advice-on.ts';
import { factsOf } from '../../../../src/insight/next/facts.ts';
import { charterAnswers } from '../../../../src/insight/next/rules/charter-answers.ts';
import { firstCheckIn } from '../../../../src/insight/next/rules/first-check-in.ts';
import { goals } from '../../../../src/insight/next/rules/goals.ts';
import { keyResults } from '../../../../src/insight/next/rules/key-results.ts';
import { personas } from '../../../../src/insight/next/rules/personas.ts';
import {
  ALL_READ,
  CHARTER,
  COUNTS_INTRODUCTIONS,
  community,
  day,
  goal,
  note,
  personas as personasCalled,
  Q4,
  quarter,
  reach,
  timeline,
} from '../../builders.ts';
import { grade, review } from '../../reviews.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

const whole = timeline('Whole quarter');
const late = timeline('Weeks 10-13');

describe('three to five personas', () => {
  it.each([
    [[], 'Name three to five personas: there is none yet'],
    [['a'], 'Name three to five personas: there is one so far'],
    [['a', 'b'], 'Name three to five personas: there are two so far'],
  ])('are asked for where there are %j', (ids, reason) => {
    expect(reasonsBy(personas, { personas: personasCalled(...ids) }, '11-24')).toEqual([reason]);
  });

  it('are there with three, of which one cannot be read', () => {
    const two = personasCalled('a', 'b');
    expect(reasonsBy(personas, { personas: personasCalled('a', 'b', 'c') }, '11-24')).toEqual([]);
    const unread = { ...ALL_READ, personas: ['c'] };
    expect(reasonsBy(personas, { personas: two, unread }, '11-24')).toEqual([]);
  });
});

describe('three goals for the quarter', () => {
  const two = [goal('one', [reach()]), goal('two', [reach()])];

  it('are asked for, and where there is none, ideas come first', () => {
    expect(adviceBy(goals, {}, '11-24')).toEqual([
      expect.objectContaining({
        reason: 'Set three goals for 2026-Q4: there is none yet',
        command: 'goal ideas',
      }),
    ]);
  });

  it('are asked for as long as there are fewer', () => {
    expect(adviceBy(goals, { goals: two.slice(1) }, '11-24')).toEqual([
      {
        id: 'goals@2026-q4',
        strand: null,
        reason: 'Set three goals for 2026-Q4: there is one so far',
        command: 'goal add',
        due: null,
        about: ['two'],
        owner: null,
        urgency: 'first',
      },
    ]);
  });

  it('count one that cannot be read, also where its quarter is not known', () => {
    const unread = (of: ReturnType<typeof quarter> | null) => ({
      goals: two,
      unread: { ...ALL_READ, goals: [{ id: 'three', quarter: of }] },
    });
    expect(adviceBy(goals, unread(Q4), '11-24')).toEqual([]);
    expect(adviceBy(goals, unread(null), '11-24')).toEqual([]);
    expect(adviceBy(goals, unread(quarter('2026-Q3')), '11-24')).toHaveLength(1);
  });

  it('are those of the next quarter in the last two weeks of one', () => {
    expect(adviceBy(goals, { goals: two }, '12-17')[0]?.id).toBe('goals@2026-q4');
    expect(adviceBy(goals, { goals: two }, '12-18')).toEqual([
      expect.objectContaining({
        id: 'goals@2027-q1',
        reason: 'Set three goals for 2027-Q1, which begins on 1 Jan 2027: there is none yet',
        command: 'goal add --quarter 2027-Q1',
        due: '2027-01-01',
        urgency: 'soon',
      }),
    ]);
  });
});

describe('a goal without key results', () => {
  it('needs something by which its end is known', () => {
    const bare = goal('meet', [], { goal: 'Meet one another', owner: 'ben' });
    expect(adviceBy(keyResults, { goals: [bare, goal('full', [reach()])] }, '11-24')).toEqual([
      {
        id: 'key-results/meet',
        strand: null,
        reason:
          'Say how you will know that "Meet one another" is reached: it has no key result yet',
        command: 'kr add meet',
        due: null,
        about: ['meet'],
        owner: 'ben',
        urgency: 'first',
      },
    ]);
  });

  it('is left alone once its quarter is over', () => {
    const before = goal('meet', [], { quarter: quarter('2026-Q3') });
    expect(adviceBy(keyResults, { goals: [before] }, '11-24')).toEqual([]);
  });
});

describe('the first check-in', () => {
  const begun = reach({ timeline: whole, keyResult: 'Invite 20 members' });
  const of = (...all: Parameters<typeof goal>[1]): Partial<Community> => ({
    goals: [goal('goal', all)],
  });

  it('is asked for once one key result has begun', () => {
    const parts = of(begun, reach({ id: 'later', timeline: late }));
    expect(adviceBy(firstCheckIn, parts, '10-05')).toEqual([
      {
        id: 'first-check-in',
        strand: null,
        reason:
          'Check in for the first time: "Invite 20 members" has begun, and nobody has said yet where it is',
        command: 'checkin kr',
        due: null,
        about: ['goal/kr'],
        owner: null,
        urgency: 'first',
      },
    ]);
  });

  it('is one for all that have begun', () => {
    const parts = of(begun, reach({ id: 'other', timeline: whole }));
    expect(adviceBy(firstCheckIn, parts, '10-05')).toEqual([
      expect.objectContaining({
        reason:
          'Check in for the first time: 2 key results have begun, and nobody has said yet where they are',
        command: 'checkin',
        about: ['goal/kr', 'goal/other'],
      }),
    ]);
  });

  it.each<[string, Partial<Community>]>([
    ['none has begun', of(reach({ timeline: late }))],
    ['those that have are over', of(reach({ timeline: timeline('Week 1') }))],
    ['those that have were reviewed', { ...of(begun), reviews: [review([grade()])] }],
    ['those that have count themselves', of({ ...begun, measure: COUNTS_INTRODUCTIONS })],
    ['somebody looked at one, of whatever goal', { ...of(begun), records: [note('10-02')] }],
    ['a file of the log cannot be read', { ...of(begun), unread: LOG_UNREAD }],
  ])('is not asked for where %s', (_, parts) => {
    expect(adviceBy(firstCheckIn, parts, '10-05')).toEqual([]);
  });

  it('is to come as long as the check-in is of a later day', () => {
    const parts = { ...of(begun), records: [note('10-06')] };
    expect(adviceBy(firstCheckIn, parts, '10-05')).toHaveLength(1);
    expect(adviceBy(firstCheckIn, parts, '10-06')).toHaveLength(0);
  });
});

describe('what the charter leaves open', () => {
  const members = { now: null, hopedFor: null };

  it.each([
    [{ domain: null }, 'Say in the charter what it is about: nobody has answered yet'],
    [
      { members, practice: null },
      'Say in the charter who the members are and what members do together: nobody has answered yet',
    ],
    [
      { members, domain: null, practice: null },
      'Say in the charter who the members are, what it is about and what members do together: nobody has answered yet',
    ],
  ])('is told in one go: %j', (parts, reason) => {
    expect(reasonsBy(charterAnswers, { charter: { ...CHARTER, ...parts } }, '11-24')).toEqual([
      reason,
    ]);
  });

  it('is nothing where all is answered, or only who is hoped for is said', () => {
    const hoped = { ...CHARTER, members: { now: null, hopedFor: 'Anyone' } };
    expect(adviceBy(charterAnswers, {}, '11-24')).toEqual([]);
    expect(adviceBy(charterAnswers, { charter: hoped }, '11-24')).toEqual([]);
  });
});

describe('the first steps together', () => {
  const idsFor = (parts: Partial<Community>, asOf = '10-08') =>
    adviceOn(factsOf(community(parts), day(asOf), Q4)).map(({ id }) => id);

  it('are told in the order of the guide: personas, goals, key results, a check-in', () => {
    const parts = {
      goals: [goal('bare', []), goal('begun', [reach({ timeline: whole })])],
      charter: { ...CHARTER, practice: null },
    };
    expect(idsFor(parts)).toEqual([
      'personas',
      'goals@2026-q4',
      'key-results/bare',
      'first-check-in',
      'charter-answers',
    ]);
  });

  it.each<[FindingCode, string]>([
    ['personas/few', 'personas'],
    ['goals/few', 'goals@2026-q4'],
    ['goal/no-key-results', 'key-results/bare'],
    ['charter/unanswered', 'charter-answers'],
  ])('are not told where cop check is not to tell them either: %s', (code, id) => {
    const parts = { goals: [goal('bare', [])] };
    const open = { ...CHARTER, practice: null };
    const all = idsFor({ ...parts, charter: open });
    expect(all).toContain(id);
    expect(idsFor({ ...parts, charter: { ...open, adviceOff: new Set([code]) } })).toEqual(
      all.filter((one) => one !== id),
    );
  });
});
