import { describe, expect, it } from 'vitest';
import { otherDays } from '../../src/insight/other-days.ts';
import { CALENDAR, day, goal, reach, timeline } from './builders.ts';

describe('key results that have other days by another calendar', () => {
  const before = { ...CALENDAR, weekStarts: 'sunday' } as const;
  const goals = [
    goal('weeks', [
      reach({ id: 'a', timeline: timeline('Weeks 1-3') }),
      reach({ id: 'b', timeline: timeline('Week 2') }),
      reach({ id: 'c', timeline: timeline('Weeks 8-9') }),
    ]),
    goal('dates', [reach(), reach({ id: 'month', timeline: timeline('October') })]),
  ];

  it('are those in weeks that have begun, by goal', () => {
    expect(otherDays(goals, before, day('10-20'))).toEqual([{ goal: 'weeks', keyResults: 2 }]);
    expect(otherDays(goals, before, day('12-20'))).toEqual([{ goal: 'weeks', keyResults: 3 }]);
  });

  it('are none before they begin, by either calendar, and where nothing moved', () => {
    expect(otherDays(goals, before, day('09-26'))).toEqual([]);
    expect(otherDays(goals, before, day('09-27'))).toEqual([{ goal: 'weeks', keyResults: 1 }]);
    expect(otherDays(goals, CALENDAR, day('12-20'))).toEqual([]);
  });
});
