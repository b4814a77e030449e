import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../src/domain/calendar.ts';
import { timelinesOutsideQuarter } from '../../../src/insight/findings/timelines.ts';
import { CALENDAR, CHARTER, community, day, goal, Q4, reach, timeline } from '../builders.ts';
import { shown } from './problems.ts';

function advice(written: string, calendar: Calendar = CALENDAR): string[] {
  const goals = [goal('a', [], { timeline: timeline(written) })];
  return timelinesOutsideQuarter(community({ goals, charter: { ...CHARTER, calendar } })).map(
    shown,
  );
}

const HERE = 'goals/2026-Q4/a.yaml timeline timeline/outside-quarter';
const SHORTEN = 'Shorten it, or make a second goal of the rest, in its own quarter';

describe('timelines outside their quarter', () => {
  // 2026-Q4 begins on a Thursday in the week of 28 September, and ends in that of 28 December.
  it.each([
    'Whole quarter',
    'Weeks 1-14',
    'Week 1',
    'Week 14',
    'October',
    '2026-09-28 to 2027-01-03',
  ])('are none with %s, whole weeks of the quarter', (written) => {
    expect(advice(written)).toEqual([]);
  });

  it.each([
    ['Weeks 12-18', `${HERE} | 2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027 | ${SHORTEN}`],
    ['Weeks 1-3, 15', `${HERE} | 2026-Q4 has 14 weeks; week 15 ends on 10 Jan 2027 | ${SHORTEN}`],
    [
      '2026-12-01 to 2027-01-20',
      `${HERE} | 2026-Q4 has 14 weeks; this ends in week 17, on 20 Jan 2027 | ${SHORTEN}`,
    ],
    [
      'Weeks 16-18',
      `${HERE} | 2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027 | Change it, or move the file to goals/2027-Q1`,
    ],
    [
      '2026-09-27 to 2026-10-10',
      `${HERE} | 2026-Q4 begins on 28 Sep 2026; this begins on 27 Sep 2026 | ${SHORTEN}`,
    ],
    [
      'August',
      `${HERE} | 2026-Q4 begins on 28 Sep 2026; this begins on 1 Aug 2026 | Change it, or move the file to goals/2026-Q3`,
    ],
  ])('are told with %s', (written, expected) => {
    expect(advice(written)).toEqual([expected]);
  });

  it('are not told of the whole quarter where its weeks begin later', () => {
    const moved = { ...CALENDAR, weekOneOf: new Map([[Q4, day('10-12')]]) };
    expect(advice('Whole quarter', moved)).toEqual([]);
  });

  it('are told of a key result that has its own, and only once of one that has its goal’s', () => {
    const long = timeline('Weeks 1-15');
    const own = goal('a', [reach({ timeline: timeline('Weeks 1-3') }), reach({ timeline: long })], {
      timeline: timeline('Weeks 1-3'),
    });
    expect(timelinesOutsideQuarter(community({ goals: [own] })).map(shown)).toEqual([
      'goals/2026-Q4/a.yaml key_results 1 timeline timeline/outside-quarter | 2026-Q4 has 14 weeks; week 15 ends on 10 Jan 2027 | Shorten it, or make a second goal of the rest, in its own quarter',
    ]);
    const shared = goal('a', [reach({ timeline: long })], { timeline: long });
    expect(timelinesOutsideQuarter(community({ goals: [shared] }))).toHaveLength(1);
  });
});
