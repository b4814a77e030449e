import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { expectedProgress } from '../../src/insight/expected.ts';
import { judgedOn, lookBack, staleLimit } from '../../src/insight/rhythm.ts';
import {
  add,
  COUNTS_INTRODUCTIONS,
  day,
  done,
  keep,
  milestone,
  note,
  reach,
  timeline,
  value,
} from './builders.ts';

/** 100 days, 1 October to 8 January: day n is n % of them. */
const HUNDRED = timeline('2026-10-01 to 2027-01-08');

function judgedAgainst(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: ReturnType<typeof day>,
): number {
  return expectedProgress(keyResult.timeline, judgedOn(keyResult, checkIns, asOf));
}

describe('rhythm', () => {
  it.each([
    ['week', 7, 14],
    ['2 weeks', 14, 21],
    ['month', 31, 38],
  ] as const)('every %s looks back %d days and is stale after %d', (every, back, stale) => {
    expect(lookBack(every)).toBe(back);
    expect(staleLimit(every)).toBe(stale);
  });
});

describe('the day that a key result is judged by', () => {
  const weekly = reach({ timeline: HUNDRED });

  it.each([
    ['that of the last figure', [value('10-28', 5)], '10-28'],
    ['a week before, where that was longer ago', [value('10-05', 5)], '10-23'],
    ['a week before, where no figure was ever said', [note('10-29')], '10-23'],
    ['today, where something was said today', [value('10-30', 5)], '10-30'],
  ])('is, on 30 October, %s', (_, checkIns, expected) => {
    expect(judgedOn(weekly, checkIns, day('10-30'))).toBe(day(expected));
  });

  it('is the same after the end, and may lie before the first day', () => {
    expect(judgedOn(weekly, [], day('2027-03-01'))).toBe(day('2027-02-22'));
    expect(judgedOn(weekly, [], day('10-02'))).toBe(day('09-25'));
  });
});

describe('judged expected progress', () => {
  const weekly = reach({ timeline: HUNDRED });

  it.each([
    ['is that of the day of the last value', [value('10-28', 5)], 0.28],
    ['is that of the day of the last add', [value('10-26', 5), add('10-28', 5)], 0.28],
    [
      'goes on counting from there when only a note follows',
      [value('10-28', 5), note('10-30')],
      0.28,
    ],
    ['is that of today where something was said today', [value('10-30', 5)], 0.3],
    ['goes back at most the look-back', [value('10-05', 5)], 0.23],
    ['goes back as far where no check-in says a figure', [note('10-29')], 0.23],
    ['goes back as far without any check-in', [], 0.23],
  ])('of a reach on day 30 %s', (_, checkIns, expected) => {
    expect(judgedAgainst(weekly, checkIns, day('10-30'))).toBe(expected);
  });

  it.each([
    ['2 weeks', 0.16],
    ['month', 0],
  ] as const)('of a reach every %s goes back', (every, expected) => {
    expect(judgedAgainst({ ...weekly, every }, [], day('10-30'))).toBe(expected);
  });

  it('goes back half the timeline’s days, rounded down, if these are fewer', () => {
    // 11 days, 5 to 15 October: 5 days back from the 12th is the 7th, the third day.
    const short = reach({ timeline: timeline('2026-10-05 to 2026-10-15') });
    expect(judgedAgainst(short, [], day('10-12'))).toBe(3 / 11);
    expect(judgedAgainst(short, [value('10-06', 1)], day('10-12'))).toBe(3 / 11);
    expect(judgedAgainst(short, [value('10-09', 1)], day('10-12'))).toBe(5 / 11);
  });

  it('of a timeline of one day is that of today', () => {
    const oneDay = reach({ timeline: timeline('2026-10-05') });
    expect(judgedAgainst(oneDay, [], day('10-05'))).toBe(1);
  });

  it('counts the days back by the calendar, also over a gap', () => {
    // On the first day of week 6 a week back lies in the gap, where weeks 1 to 3 are over.
    const gap = reach({ timeline: timeline('Weeks 1-3, 6') });
    expect(judgedAgainst(gap, [], day('11-02'))).toBe(21 / 28);
  });

  it('of a keep without a value goes back; with one it is that of today', () => {
    const kept = keep({ timeline: HUNDRED });
    expect(judgedAgainst(kept, [], day('10-30'))).toBe(0.23);
    expect(judgedAgainst(kept, [add('10-29', 1)], day('10-30'))).toBe(0.23);
    expect(judgedAgainst(kept, [value('10-05', 95)], day('10-30'))).toBe(0.3);
  });

  it('of a milestone, and of a result that counts itself, is that of today', () => {
    const inSteps = milestone({ timeline: HUNDRED });
    expect(judgedAgainst(inSteps, [done('10-05', true)], day('10-30'))).toBe(0.3);
    expect(judgedAgainst({ ...weekly, measure: COUNTS_INTRODUCTIONS }, [], day('10-30'))).toBe(0.3);
  });
});
