import { describe, expect, it } from 'vitest';
import { expectedProgress } from '../../src/insight/expected.ts';
import { day, TEN_DAYS, timeline } from './builders.ts';

describe('expected progress', () => {
  it.each([
    ['the day before', '10-04', 0],
    ['the first day', '10-05', 0.1],
    ['the middle', '10-09', 0.5],
    ['the last day', '10-14', 1],
    ['the day after', '10-15', 1],
    ['a year later', '2027-10-15', 1],
  ])('of ten days is, on %s', (_, on, expected) => {
    expect(expectedProgress(TEN_DAYS, day(on))).toBe(expected);
  });

  // Week 1 begins on 28 September; week 6 is 2 to 8 November.
  it.each([
    ['the end of week 3', '10-18', 21 / 28],
    ['the gap', '10-25', 21 / 28],
    ['the day before week 6', '11-01', 21 / 28],
    ['the first day of week 6', '11-02', 22 / 28],
    ['its last day', '11-08', 1],
  ])('of Weeks 1-3, 6 skips weeks 4 and 5: %s', (_, on, expected) => {
    expect(expectedProgress(timeline('Weeks 1-3, 6'), day(on))).toBe(expected);
  });
});
