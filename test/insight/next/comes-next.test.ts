import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { comesNext } from '../../../src/insight/next/comes-next.ts';
import { factsOf } from '../../../src/insight/next/facts.ts';
import {
  ALL_READ,
  COUNTS_INTRODUCTIONS,
  community,
  day,
  goal,
  happening,
  practice,
  Q4,
  reach,
  timeline,
  value,
} from '../builders.ts';
import { grade, review } from '../reviews.ts';

const whole = timeline('Whole quarter');

const next = (parts: Partial<Community>, asOf: string) =>
  comesNext(factsOf(community(parts), day(asOf), Q4));

describe('what comes next where nothing is to be done', () => {
  const kr = reach({ timeline: whole });
  const checkedIn = { goals: [goal('goal', [kr])], records: [value('11-20', 12)] };

  it('is the end of the quarter, if nothing else', () => {
    expect(next({}, '11-24')).toMatchObject({ kind: 'quarter-ends', on: '2026-12-31' });
  });

  it('is the next check-in, a week after the last one', () => {
    expect(next(checkedIn, '11-24')).toMatchObject({
      kind: 'check-in',
      on: '2026-11-27',
      about: { reference: 'goal/kr' },
    });
  });

  it('is the first day of a key result that nobody has looked at', () => {
    const goals = [goal('goal', [reach({ timeline: timeline('Weeks 10-12') })])];
    expect(next({ goals }, '11-24')).toMatchObject({ kind: 'check-in', on: '2026-11-30' });
  });

  it.each<[string, Partial<Community>]>([
    ['is achieved', { ...checkedIn, records: [value('11-20', 20)] }],
    ['counts itself', { goals: [goal('goal', [{ ...kr, measure: COUNTS_INTRODUCTIONS }])] }],
    [
      'ends before it',
      { ...checkedIn, goals: [goal('goal', [reach({ timeline: timeline('Weeks 1-8') })])] },
    ],
  ])('is no check-in of what %s', (_, parts) => {
    expect(next(parts, '11-24')).toMatchObject({ kind: 'quarter-ends' });
  });

  it('is a practice by its next day, which may be the last of the quarter', () => {
    const monthly = [practice('monthly', { id: 'look-back', since: day('10-01') })];
    const done = happening('practice', '11-20', { practice: 'look-back', outcome: 'done' });
    expect(next({ practices: monthly, records: [done] }, '11-24')).toMatchObject({
      kind: 'practice',
      practice: { id: 'look-back' },
    });
  });

  const answered = (advice: string, answer: string, until?: string) =>
    happening('advice', '11-23', { advice, answer, ...(until === undefined ? {} : { until }) });
  const monthly = {
    practices: [practice('monthly', { id: 'look-back', since: day('10-01') })],
    records: [happening('practice', '11-20', { practice: 'look-back', outcome: 'done' })],
  };

  it.each<[string, Partial<Community>]>([
    [
      'a practice that is never to be told',
      { ...monthly, records: [...monthly.records, answered('practice/look-back', 'never')] },
    ],
    [
      'a check-in that is never to be told',
      { ...checkedIn, records: [...checkedIn.records, answered('check-in/goal/kr', 'never')] },
    ],
    [
      'a first check-in that is never to be told',
      {
        goals: [goal('goal', [reach({ timeline: timeline('Weeks 10-12') })])],
        records: [answered('first-check-in', 'never')],
      },
    ],
    ['a key result that was reviewed', { ...checkedIn, reviews: [review([grade()])] }],
    [
      'what is never to be told, whatever day its record has',
      { records: [answered('personas', 'never', '2026-11-26')] },
    ],
  ])('is not %s', (_, parts) => {
    expect(next(parts, '11-24')).toMatchObject({ kind: 'quarter-ends' });
  });

  it('is a check-in that is put off until before its day', () => {
    const id = 'check-in/goal/kr@2026-11-20';
    const until = (on: string) => ({
      ...checkedIn,
      records: [...checkedIn.records, answered(id, 'snoozed', on)],
    });
    expect(next(until('2026-11-26'), '11-24')).toMatchObject({ kind: 'check-in' });
    expect(next(until('2026-11-30'), '11-24')).toMatchObject({ kind: 'quarter-ends' });
  });

  it.each([
    ['the log', { log: ['log/2026-11/a.yaml'] }],
    ['the practices', { practices: true }],
    ['a goal of the quarter', { goals: [{ id: 'meet', quarter: Q4 }] }],
    ['its review', { reviews: [null] }],
  ])('is not known where %s could not be read', (_, unread) => {
    expect(next({ ...checkedIn, unread: { ...ALL_READ, ...unread } }, '11-24')).toBeNull();
  });

  it('is advice that comes back, where that was put off to an earlier day', () => {
    const says = { advice: 'personas', answer: 'snoozed', until: '2026-11-26' };
    const parts = {
      ...checkedIn,
      records: [...checkedIn.records, happening('advice', '11-21', says)],
    };
    expect(next(parts, '11-24')).toMatchObject({
      kind: 'back',
      on: '2026-11-26',
      item: { id: 'personas' },
    });
  });
});
