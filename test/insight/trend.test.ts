import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import { trendOf } from '../../src/insight/trend.ts';
import { community, day, goal, quarter, reach, timeline, value } from './builders.ts';
import { grade, review } from './reviews.ts';

/** Each quarter has a goal named after it, with one key result from 0 to 20 over its whole time. */
function inQuarter(name: string) {
  const of = quarter(name);
  const id = name.toLowerCase();
  return goal(id, [reach({ timeline: timeline('Whole quarter', of) })], { quarter: of });
}

const TREND: Community = community({
  // Not in their order: files are read by name, and a test that sorted them would not notice.
  goals: ['2027-Q1', '2026-Q2', '2026-Q4', '2026-Q3', '2025-Q4'].map(inQuarter),
  records: [
    value('2025-12-20', 20, { keyResult: '2025-q4/kr' }),
    value('06-20', 10, { keyResult: '2026-q2/kr' }),
    value('07-02', 20, { keyResult: '2026-q2/kr' }),
    value('09-20', 19, { keyResult: '2026-q3/kr' }),
    value('11-20', 5, { keyResult: '2026-q4/kr' }),
    value('12-20', 15, { keyResult: '2026-q4/kr' }),
  ],
  reviews: [
    review([grade({ keyResult: '2026-q2/kr', score: 0.6 })], {
      quarter: quarter('2026-Q2'),
      on: day('07-03'),
    }),
  ],
});

function rows(asOf: string, most = 6): string[] {
  return trendOf(TREND, day(asOf), most).quarters.map(({ quarter: name, ...one }) =>
    [
      name,
      one.asOf,
      one.figures.progress,
      one.figures.status,
      one.scores?.mean ?? '-',
      one.scores?.graded ?? '-',
    ].join(' '),
  );
}

describe('a trend', () => {
  it('has the quarters with goals, the oldest first, each as it ended', () => {
    expect(rows('11-24')).toEqual([
      '2025-Q4 2025-12-31 1 achieved 1 0',
      '2026-Q2 2026-06-30 0.5 missed 0.6 1',
      '2026-Q3 2026-09-30 0.95 nearly 1 0',
      '2026-Q4 2026-11-24 0.25 off-track - -',
    ]);
  });

  it('is that of its day: of no later quarter, record or review', () => {
    expect(rows('07-02')).toEqual([
      '2025-Q4 2025-12-31 1 achieved 1 0',
      '2026-Q2 2026-06-30 0.5 missed 0.5 0',
      '2026-Q3 2026-07-02 0 on-track - -',
    ]);
  });

  it('has the last quarters where there are more than asked for', () => {
    const { quarters, leftOut } = trendOf(TREND, day('11-24'), 2);
    expect(quarters.map((one) => one.quarter)).toEqual(['2026-Q3', '2026-Q4']);
    expect(leftOut).toBe(2);
    expect(trendOf(TREND, day('11-24'), 4).leftOut).toBe(0);
  });

  it('counts goals without key results among the goals', () => {
    const empty = goal('empty', [], { quarter: quarter('2026-Q4') });
    const goals = [...TREND.goals, empty];
    const last = trendOf(community({ ...TREND, goals }), day('11-24'), 6).quarters.at(-1);
    expect(last).toMatchObject({ goals: 2, keyResults: 1 });
    expect([...(last?.figures.goalsByStatus ?? [])]).toEqual([['off-track', 1]]);
  });

  it('has no quarter before the first goals', () => {
    expect(trendOf(TREND, day('2025-01-01'), 6)).toEqual({ quarters: [], leftOut: 0 });
  });
});
