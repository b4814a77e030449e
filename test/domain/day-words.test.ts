import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/civil-date.ts';
import { dayAhead, dayInWords } from '../../src/domain/day-words.ts';
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

describe('a day ahead as people say it', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-11-01', '2026-11-01'],
    ['tomorrow', '2026-11-25'],
    ['wednesday', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['mon', '2026-11-30'],
    ['tuesday', '2026-12-01'],
    ['in 3 days', '2026-11-27'],
    ['in a week', '2026-12-01'],
    ['In  2 weeks', '2026-12-08'],
  ])('%j is %s', (text, meant) => {
    expect(dayAhead(text, TODAY)).toBe(meant);
  });

  it.each(['', 'today', 'yesterday', 'soon', 'in weeks', 'in 2 months', '2026-11-31', 'frida'])(
    '%j is none',
    (text) => {
      expect(dayAhead(text, TODAY)).toBeUndefined();
    },
  );

  it('is within the next seven days, for a weekday', () => {
    const weekdays = fc.constantFrom(
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'fri',
      'sat',
      'sun',
    );
    fc.assert(
      fc.property(weekdays, fc.nat(4000), (word, days) => {
        const today = addDays(day('2020-01-01'), days);
        const ahead = daysBetween(today, dayAhead(word, today) ?? today);
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(7);
      }),
    );
  });
});
