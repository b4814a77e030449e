import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/civil-date.ts';
import { dayInWords } from '../../src/domain/day-words.ts';
import { day } from '../insight/builders.ts';

/** A Tuesday. */
const TODAY = day('2026-11-24');

describe('a day as people say it', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    [' 2026-11-20 ', '2026-11-20'],
    ['today', '2026-11-24'],
    ['Yesterday', '2026-11-23'],
    ['monday', '2026-11-23'],
    ['tuesday', '2026-11-24'],
    ['wednesday', '2026-11-18'],
    ['Friday', '2026-11-20'],
    ['fri', '2026-11-20'],
    ['sunday', '2026-11-22'],
  ])('%j is %s', (text, meant) => {
    expect(dayInWords(text, TODAY)).toBe(meant);
  });

  it.each(['', 'soon', 'tomorrow', 'm', 'frida', '2026-11-31', 'last friday'])(
    '%j is none',
    (text) => {
      expect(dayInWords(text, TODAY)).toBeUndefined();
    },
  );

  it('is with a weekday one of the last seven days, whatever day is today', () => {
    const weekdays = fc.constantFrom('monday', 'wednesday', 'saturday', 'sunday');
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), weekdays, (days, weekday) => {
        const today = addDays(TODAY, days);
        const meant = dayInWords(weekday, today);
        const ago = meant === undefined ? Number.NaN : daysBetween(meant, today);
        expect(ago).toBeGreaterThanOrEqual(0);
        expect(ago).toBeLessThan(7);
        expect(meant && dayInWords(weekday, addDays(meant, 6))).toBe(meant);
      }),
    );
  });
});
