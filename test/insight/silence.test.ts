import { describe, expect, it } from 'vitest';
import { daysSilent, isStale } from '../../src/insight/silence.ts';
import { COUNTS_INTRODUCTIONS, day, note, reach, timeline, value } from './builders.ts';

/** 1 October to 31 December. */
const quarterLong = reach({ timeline: timeline('Whole quarter') });

function staleOn(asOf: string, heard: string | null, keyResult = quarterLong): boolean {
  const last = heard === null ? null : note(heard);
  return isStale(keyResult, daysSilent(keyResult, last, day(asOf)), 'on-track', day(asOf));
}

describe('stale', () => {
  it('is a result of which nothing was said for more than its limit: said on the 1st, from the 16th on', () => {
    expect(staleOn('10-15', '10-01')).toBe(false);
    expect(staleOn('10-16', '10-01')).toBe(true);
  });

  it.each([
    ['2 weeks', '10-22', '10-23'],
    ['month', '11-08', '11-09'],
  ] as const)('goes by the rhythm: every %s, not on %s but on %s', (every, not, but) => {
    expect(staleOn(not, '10-01', { ...quarterLong, every })).toBe(false);
    expect(staleOn(but, '10-01', { ...quarterLong, every })).toBe(true);
  });

  it('counts from the first day where nobody ever looked', () => {
    expect(daysSilent(quarterLong, null, day('09-30'))).toBe(0);
    expect(staleOn('10-14', null)).toBe(false);
    expect(staleOn('10-15', null)).toBe(true);
  });

  it('counts a check-in before the first day as none', () => {
    expect(daysSilent(quarterLong, value('09-15', 3), day('10-14'))).toBe(14);
  });

  it('counts only the days of the timeline', () => {
    // Heard on Friday of week 1: two days of it, then none until week 4 begins on 19 October.
    const gap = reach({ timeline: timeline('Weeks 1, 4-6') });
    expect(daysSilent(gap, note('10-02'), day('10-18'))).toBe(2);
    expect(daysSilent(gap, note('10-02'), day('10-30'))).toBe(14);
    expect(staleOn('10-30', '10-02', gap)).toBe(false);
    expect(staleOn('10-31', '10-02', gap)).toBe(true);
  });

  it('is possible on the last day, never after it', () => {
    expect(staleOn('12-31', '11-01')).toBe(true);
    expect(staleOn('2027-01-01', '11-01')).toBe(false);
  });

  it('is never one that is achieved, or counts itself', () => {
    expect(isStale(quarterLong, 50, 'achieved', day('11-30'))).toBe(false);
    expect(
      isStale({ ...quarterLong, measure: COUNTS_INTRODUCTIONS }, 50, 'off-track', day('11-30')),
    ).toBe(false);
    expect(isStale(quarterLong, 50, 'off-track', day('11-30'))).toBe(true);
  });
});
