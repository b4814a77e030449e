import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { comesNext } from '../../../src/insight/next/comes-next.ts';
import { factsOf } from '../../../src/insight/next/facts.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  day,
  goal,
  happening,
  Q4,
  reach,
  timeline,
  value,
} from '../builders.ts';
import { practice } from './advice.ts';

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
    expect(next(parts, '11-24').kind).toBe('quarter-ends');
  });

  it('is a practice by its next day, which may be the last of the quarter', () => {
    const monthly = [practice('look-back', { rhythm: 'monthly' })];
    const done = happening('practice', '11-20', { practice: 'look-back', outcome: 'done' });
    expect(next({ practices: monthly, records: [done] }, '11-24')).toMatchObject({
      kind: 'practice',
      practice: { id: 'look-back' },
    });
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
