import { describe, expect, it } from 'vitest';
import { rateNeeded } from '../../src/insight/rate.ts';
import {
  COUNTS_INTRODUCTIONS,
  day,
  keep,
  MEDIAN_OF_NOTHING,
  measure,
  reach,
  timeline,
} from './builders.ts';

/** 1 October to 31 December. */
const whole = reach({ timeline: timeline('Whole quarter') });

const rate = (value: number | null, on: string, of = whole) =>
  rateNeeded(of, { value, asOf: day(on), noData: false });

describe('the rate needed', () => {
  it('is what is left over the weeks that are left', () => {
    // 27 November to 31 December are 35 days: 15 in five weeks.
    expect(rate(5, '11-26')).toEqual({ way: 'up', left: 15, daysLeft: 35, perWeek: 3 });
  });

  it('is the same on the way down', () => {
    const down = { ...whole, baseline: 36, target: 12 };
    expect(rate(32, '11-26', down)).toEqual({ way: 'down', left: 20, daysLeft: 35, perWeek: 4 });
  });

  it('counts only the days of the timeline', () => {
    // Week 6 is over on 8 November; weeks 12 to 14 are 21 days.
    const gap = { ...whole, timeline: timeline('Weeks 1-3, 6, 12-14') };
    expect(rate(8, '11-20', gap)).toMatchObject({ left: 12, daysLeft: 21, perWeek: 4 });
  });

  it('is all of it before the first day', () => {
    expect(rate(0, '09-20')).toMatchObject({ left: 20, daysLeft: 92 });
  });

  it.each([
    ['12-23', 8, 8.75],
    ['12-24', 7, null],
    ['12-30', 1, null],
    ['12-31', 0, null],
    ['2027-01-05', 0, null],
  ])(
    'is none a week with a week or less to go: on %s, %i days before the end',
    (on, daysLeft, perWeek) => {
      expect(rate(10, on)).toMatchObject({ left: 10, daysLeft, perWeek });
    },
  );

  it('leaves nothing where the target is passed', () => {
    expect(rate(23, '11-26')).toMatchObject({ left: 0, daysLeft: 35, perWeek: 0 });
  });

  it('is exact on decimals, and finite whatever the numbers', () => {
    expect(rate(0.1, '12-31', { ...whole, target: 0.3 })?.left).toBe(0.2);
    expect(rate(-1.7e308, '12-31', { ...whole, target: 1.7e308 })?.left).toBe(Number.MAX_VALUE);
  });

  it('is not known where no value is, and is of a reach alone', () => {
    expect(rate(null, '11-26')).toBeNull();
    expect(rateNeeded(keep(), { value: 50, asOf: day('10-06'), noData: false })).toBeNull();
    const unknown = { value: 0, asOf: day('11-26'), noData: true };
    expect(rateNeeded(whole, unknown)).toBeNull();
  });

  it('is that of a count, and of no share, mean or median', () => {
    expect(rate(5, '11-26', { ...whole, measure: COUNTS_INTRODUCTIONS })?.perWeek).toBe(3);
    expect(rate(5, '11-26', { ...whole, measure: MEDIAN_OF_NOTHING })).toBeNull();
    const share = measure({ share: { of: 'answers', over: 'asks' } });
    expect(rate(5, '11-26', { ...whole, measure: share })).toBeNull();
    const mean = measure({ average: 'answers', of: 'belonging' });
    expect(rate(5, '11-26', { ...whole, measure: mean })).toBeNull();
  });
});
