import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import { keepProgress, keptDays } from '../../src/insight/keep.ts';
import { add, day, keep, note, timeline, value } from './builders.ts';

/** 40 days, 1 October to 9 November. */
const FORTY = timeline('2026-10-01 to 2026-11-09');
const atLeast90 = keep({ timeline: FORTY });

function days(checkIns: readonly CheckIn[], asOf: string, kept = atLeast90): [number, number] {
  const known = checkIns.filter((one) => one.on <= day(asOf));
  const { held, known: knownDays } = keptDays(kept, known, day(asOf));
  return [held, knownDays];
}

describe('the days of a keep', () => {
  it('are known from the first value on', () => {
    expect(days([], '10-10')).toEqual([0, 0]);
    expect(days([note('10-02'), add('10-03', 1)], '10-10')).toEqual([0, 0]);
    expect(days([value('10-05', 95)], '10-05')).toEqual([1, 1]);
    expect(days([value('10-05', 95)], '10-10')).toEqual([6, 6]);
  });

  it.each([
    ['the 15th', '10-15', [15, 15]],
    ['the 16th', '10-16', [15, 16]],
    ['the 31st', '10-31', [15, 31]],
  ])('said on the 1st are held to the 15th: on %s', (_, asOf, expected) => {
    expect(days([value('10-01', 95)], asOf)).toEqual(expected);
  });

  it.each([
    ['2 weeks', 22],
    ['month', 39],
  ] as const)('are held as long as the rhythm says: every %s', (every, held) => {
    expect(days([value('10-01', 95)], '11-09', keep({ timeline: FORTY, every }))).toEqual([
      held,
      40,
    ]);
  });

  it('are held from the next value on again', () => {
    // Held 1 to 15 October, silent 16 to 20, held again 21 to 25.
    expect(days([value('10-01', 95), value('10-21', 95)], '10-25')).toEqual([20, 25]);
  });

  it('are not held while the last value lies outside the bounds', () => {
    // Held 1 to 4, not 5 to 9, held 10 to 12.
    expect(days([value('10-01', 95), value('10-05', 80), value('10-10', 90)], '10-12')).toEqual([
      7, 12,
    ]);
  });

  it('go by the last value of a day', () => {
    expect(days([value('10-01', 80), value('10-01', 95)], '10-02')).toEqual([2, 2]);
    expect(days([value('10-01', 95), value('10-01', 80)], '10-02')).toEqual([0, 2]);
  });

  it('count a value that was said before the timeline begins', () => {
    // Said on 25 September, it holds to 9 October: nine days of the timeline.
    expect(days([value('09-25', 95)], '10-12')).toEqual([9, 12]);
    expect(days([value('08-01', 95)], '10-12')).toEqual([0, 12]);
  });

  it('end with the timeline', () => {
    expect(days([value('11-05', 95)], '11-30')).toEqual([5, 5]);
    expect(days([value('11-10', 95)], '11-30')).toEqual([0, 0]);
  });

  it('are only those of the timeline', () => {
    // Week 1 ends on 4 October, week 3 is 12 to 18 October: the days between count in nothing.
    const gap = keep({ timeline: timeline('Weeks 1, 3') });
    expect(days([value('10-02', 95)], '10-18', gap)).toEqual([3 + 5, 3 + 7]);
    expect(days([value('10-07', 95)], '10-13', gap)).toEqual([2, 2]);
  });

  it.each([
    [90, null, 89.99, 0],
    [90, null, 90, 1],
    [null, 12, 12, 1],
    [null, 12, 12.01, 0],
    [3, 5, 3, 1],
    [3, 5, 5, 1],
    [3, 5, 6, 0],
    [3, 5, 2, 0],
  ])('between %s and %s are held at %d: %d', (least, most, number, held) => {
    const bounds = keep({ timeline: FORTY, atLeast: least, atMost: most });
    expect(days([value('10-05', number)], '10-05', bounds)).toEqual([held, 1]);
  });
});

describe('the progress of a keep', () => {
  it('is the expected progress by the share of the known days held', () => {
    expect(keepProgress({ held: 30, known: 40 }, 0.5)).toBe(0.375);
  });

  it('grows with time, and is the share held at the end', () => {
    expect(keepProgress({ held: 10, known: 10 }, 0.25)).toBe(0.25);
    expect(keepProgress({ held: 20, known: 20 }, 0.5)).toBe(0.5);
    expect(keepProgress({ held: 30, known: 40 }, 1)).toBe(0.75);
  });

  it('is 0 before the first value', () => {
    expect(keepProgress({ held: 0, known: 0 }, 0.5)).toBe(0);
  });
});
