import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/domain/review.ts';
import { proposedFate } from '../../src/insight/proposed-fate.ts';
import { lastDayOfResults, notReviewed, quarterToReview } from '../../src/insight/review-open.ts';
import { community, day, goal, Q4, quarter, reach, timeline } from './builders.ts';

function goalOf(name: string, ...ids: string[]) {
  const of = quarter(name);
  const all = ids.map((id) => reach({ id, timeline: timeline('Whole quarter', of) }));
  return goal(`goal-${name.toLowerCase()}`, all, { quarter: of });
}

function reviewed(name: string, ...keyResults: string[]): Review {
  const of = quarter(name);
  return {
    quarter: of,
    file: `reviews/${of}.yaml`,
    on: null,
    by: null,
    gained: null,
    keyResults: keyResults.map((keyResult) => ({
      ...{ keyResult, score: 1, proposed: 1, why: null, learned: null },
      becomes: 'done',
      carriedTo: null,
    })),
  };
}

const Q2_AND_Q3 = [goalOf('2026-Q2', 'a'), goalOf('2026-Q3', 'a', 'b'), goalOf('2026-Q4', 'a')];

describe('notReviewed', () => {
  it('leaves out what the review of that quarter has', () => {
    const goals = [goalOf('2026-Q3', 'a', 'b', 'c')];
    const reviews = [reviewed('2026-Q3', 'goal-2026-q3/b'), reviewed('2026-Q4', 'goal-2026-q3/a')];
    const left = notReviewed(community({ goals, reviews }), quarter('2026-Q3'));
    expect(left.map(({ reference }) => reference)).toEqual(['goal-2026-q3/a', 'goal-2026-q3/c']);
  });
});

describe('quarterToReview', () => {
  it.each<[string, string, Review[], string, string]>([
    ['the last that is over', '11-24', [], '2026-Q3', 'over'],
    ['one half reviewed', '11-24', [reviewed('2026-Q3', 'goal-2026-q3/a')], '2026-Q3', 'over'],
    [
      'one before it, where that is reviewed',
      '11-24',
      [reviewed('2026-Q3', 'goal-2026-q3/a', 'goal-2026-q3/b')],
      '2026-Q2',
      'over',
    ],
    ['the one that was over last', '2027-01-01', [], '2026-Q4', 'over'],
  ])('is %s', (_, today, reviews, expected, why) => {
    expect(quarterToReview(community({ goals: Q2_AND_Q3, reviews }), day(today))).toEqual({
      quarter: expected,
      why,
    });
  });

  it.each([
    ['12-17', 'current'],
    ['12-18', 'ending'],
    ['12-31', 'ending'],
  ])('is else the current one, on %s %s', (today, why) => {
    const goals = [goalOf('2026-Q4', 'a')];
    expect(quarterToReview(community({ goals }), day(today))).toEqual({ quarter: Q4, why });
  });

  it('is ending once all its timelines are over', () => {
    const goals = [goal('meet', [reach({ timeline: timeline('October') })])];
    const on = (today: string) => quarterToReview(community({ goals }), day(today)).why;
    expect([on('10-31'), on('11-01')]).toEqual(['current', 'ending']);
    expect(quarterToReview(community(), day('11-01'))).toEqual({ quarter: Q4, why: 'current' });
  });
});

describe('lastDayOfResults', () => {
  it('is the quarter’s, or that of a timeline beyond it', () => {
    const at = (written: string) =>
      lastDayOfResults(
        community({ goals: [goal('meet', [reach({ timeline: timeline(written) })])] }),
        Q4,
      );
    expect(at('October')).toBe('2026-12-31');
    expect(at('2026-12-01 to 2027-01-15')).toBe('2027-01-15');
  });
});

describe('proposedFate', () => {
  it.each([
    [1, 'achieved', 'done'],
    [0.93, 'achieved', 'done'],
    [1, 'upcoming', 'done'],
    [0.93, 'nearly', 'carried-over'],
    [0, 'missed', 'carried-over'],
  ] as const)('of progress %s, %s, is %s', (progress, status, fate) => {
    expect(proposedFate({ progress, status })).toBe(fate);
  });
});
