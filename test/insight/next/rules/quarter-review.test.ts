import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { adviceOn } from '../../../../src/insight/next/advice-on.ts';
import { factsOf } from '../../../../src/insight/next/facts.ts';
import { quarterReview } from '../../../../src/insight/next/rules/quarter-review.ts';
import { ALL_READ, community, day, goal, Q4, quarter, reach, timeline } from '../../builders.ts';
import { grade, review } from '../../reviews.ts';
import { adviceBy, reasonsBy } from '../advice.ts';

const whole = timeline('Whole quarter');
const Q3 = quarter('2026-Q3');

/** Two key results of 2026-Q4, to its end. */
const running: Partial<Community> = {
  goals: [goal('goal', [reach({ timeline: whole }), reach({ id: 'other', timeline: whole })])],
};

describe('the review of a quarter', () => {
  it('is told in its last two weeks', () => {
    expect(adviceBy(quarterReview, running, '12-17')).toEqual([]);
    expect(adviceBy(quarterReview, running, '12-18')).toEqual([
      {
        id: 'review/2026-q4',
        strand: null,
        reason: 'Look back on 2026-Q4, which ends on Thu 31 Dec 2026: 2 key results to review',
        command: 'review 2026-Q4',
        due: '2026-12-31',
        about: ['2026-Q4'],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it('is told after it, with two weeks of time, and is the same matter', () => {
    expect(adviceBy(quarterReview, running, '2027-01-04')).toEqual([
      expect.objectContaining({
        id: 'review/2026-q4',
        reason: 'Look back on 2026-Q4, which ended on Thu 31 Dec 2026: 2 key results to review',
        command: 'review 2026-Q4',
        due: '2027-01-14',
        urgency: 'first',
      }),
    ]);
  });

  it('comes before the goals of the next quarter once its own is over', () => {
    const facts = factsOf(community(running), day('2027-01-04'), quarter('2027-Q1'));
    const ids = adviceOn(facts).map(({ id }) => id);
    expect(ids.slice(0, 1)).toEqual(['review/2026-q4']);
    expect(ids).toContain('goals@2027-q1');
  });

  it('is told once all its timelines are over', () => {
    const early = { goals: [goal('goal', [reach()])] };
    expect(reasonsBy(quarterReview, early, '10-15')).toEqual([
      'Look back on 2026-Q4, whose timelines are all over: 1 key result to review',
    ]);
  });

  it('says how many are left', () => {
    const begun = { ...running, reviews: [review([grade()])] };
    expect(reasonsBy(quarterReview, begun, '12-30')).toEqual([
      'Look back on 2026-Q4, which ends on Thu 31 Dec 2026: 1 of 2 key results to review',
    ]);
  });

  it('is of the quarter before as long as that waits', () => {
    const before = {
      goals: [...(running.goals ?? []), goal('before', [reach()], { quarter: Q3 })],
    };
    expect(adviceBy(quarterReview, before, '12-30').map(({ command }) => command)).toEqual([
      'review 2026-Q3',
    ]);
  });

  it.each<[string, Partial<Community>]>([
    [
      'all was reviewed',
      { ...running, reviews: [review([grade(), grade({ keyResult: 'goal/other' })])] },
    ],
    [
      'nobody knows when it ends: the charter could not be read',
      { ...running, unread: { ...ALL_READ, charter: true } },
    ],
    [
      'a review could not be read: it may have the grades',
      { ...running, unread: { ...ALL_READ, reviews: [Q4] } },
    ],
    ['it has no key result', { goals: [goal('goal', [])] }],
    ['there is nothing', {}],
  ])('is not told where %s', (_, parts) => {
    expect(adviceBy(quarterReview, parts, '12-30')).toEqual([]);
  });
});
