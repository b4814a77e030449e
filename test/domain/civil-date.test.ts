import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  dateRange,
  dayIn,
  daysBetween,
  daysIn,
  earlier,
  later,
  longDate,
  parseCivilDate,
  shortDate,
  startOfWeek,
  weekdayRange,
} from '../../src/domain/civil-date.ts';

const anyDay = fc
  .integer({ min: 0, max: daysBetween(civilDate('1900-01-01'), civilDate('2199-12-31')) })
  .map((days) => addDays(civilDate('1900-01-01'), days));

describe('parseCivilDate', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    'knows %s',
    (text) => {
      expect(parseCivilDate(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '20261005',
    '1899-12-31',
    '2200-01-01',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '2026-11-24\n',
    '',
  ])('knows no day %j', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  it('is vouched for by civilDate, which throws where there is no such day', () => {
    expect(civilDate('2024-02-29')).toBe('2024-02-29');
    expect(() => civilDate('2026-02-29')).toThrow(RangeError);
  });

  it.each(['2200-01-01', '1899-12-31', '0001-01-01'])('lets the program count to %s', (day) => {
    expect(civilDate(day)).toBe(day);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2011-12-29', 2, '2011-12-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(civilDate(from), days)).toBe(to);
    expect(daysBetween(civilDate(from), civilDate(to))).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-10-01', 3, '2027-01-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
  });

  it('counts the first and the last day of an interval', () => {
    const day = civilDate('2026-11-24');
    expect(daysIn({ from: day, to: day })).toBe(1);
    expect(daysIn({ from: civilDate('2026-10-01'), to: civilDate('2026-12-31') })).toBe(92);
  });

  it('comes back to where it went from', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        fc.pre(parseCivilDate(addDays(day, days)) !== undefined);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it('tells the earlier of two days from the later', () => {
    const [first, second] = [civilDate('2026-09-30'), civilDate('2026-10-01')];
    expect([earlier(first, second), earlier(second, first)]).toEqual([first, first]);
    expect([later(first, second), later(second, first)]).toEqual([second, second]);
  });
});

describe('startOfWeek', () => {
  // A week belongs to the year of its Thursday: 2024-12-30 begins the first week of 2025.
  it.each([
    ['2024-12-30', '2024-12-30'],
    ['2025-12-29', '2025-12-29'],
    ['2026-12-31', '2026-12-28'],
    ['2027-01-01', '2026-12-28'],
    ['2027-01-03', '2026-12-28'],
    ['2027-01-04', '2027-01-04'],
    ['2020-12-31', '2020-12-28'],
    ['2021-01-03', '2020-12-28'],
    ['2024-02-29', '2024-02-26'],
  ])('%s is in the week from Monday %s', (day, monday) => {
    expect(startOfWeek(civilDate(day), 'monday')).toBe(monday);
  });

  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', '2026-11-22'],
    ['2026-11-28', '2026-11-22'],
    ['2027-01-01', '2026-12-27'],
  ])('%s is in the week from Sunday %s', (day, sunday) => {
    expect(startOfWeek(civilDate(day), 'sunday')).toBe(sunday);
  });

  it('lies at most six days back, on the same weekday for every day of a week', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('monday', 'sunday'), (day, weekStarts) => {
        fc.pre(day > '1900-01-08');
        const start = startOfWeek(day, weekStarts);
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, day)).toBeLessThan(7);
        expect(longDate(start).slice(0, 3)).toBe(weekStarts === 'monday' ? 'Mon' : 'Sun');
      }),
    );
  });
});

describe('dayIn', () => {
  it.each([
    ['UTC', '2026-11-24T23:59:59Z', '2026-11-24'],
    ['UTC', '2026-11-25T00:00:00Z', '2026-11-25'],
    // Lisbon's clocks go forward on 29 March 2026 at 01:00 UTC, and back on 25 October.
    ['Europe/Lisbon', '2026-03-28T23:59:59Z', '2026-03-28'],
    ['Europe/Lisbon', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['Europe/Lisbon', '2026-03-29T22:59:59Z', '2026-03-29'],
    ['Europe/Lisbon', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['Europe/Lisbon', '2026-10-24T22:59:59Z', '2026-10-24'],
    ['Europe/Lisbon', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['Europe/Lisbon', '2026-10-25T23:59:59Z', '2026-10-25'],
    ['Europe/Lisbon', '2026-10-26T00:00:00Z', '2026-10-26'],
    ['America/Sao_Paulo', '2026-11-25T02:59:59Z', '2026-11-24'],
    ['America/Sao_Paulo', '2026-11-25T03:00:00Z', '2026-11-25'],
    ['Asia/Kathmandu', '2026-11-24T18:14:59Z', '2026-11-24'],
    ['Asia/Kathmandu', '2026-11-24T18:15:00Z', '2026-11-25'],
    ['Pacific/Kiritimati', '2026-11-24T09:59:59Z', '2026-11-24'],
    ['Pacific/Kiritimati', '2026-11-24T10:00:00Z', '2026-11-25'],
    ['Pacific/Pago_Pago', '2026-11-25T10:59:59Z', '2026-11-24'],
    ['Pacific/Pago_Pago', '2026-11-25T11:00:00Z', '2026-11-25'],
    // Samoa went from the 29th straight to the 31st of December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s, %s is on %s', (zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });

  it.each([
    [Date.UTC(2200, 0, 1), '2200'],
    [Date.UTC(1899, 11, 31), '1899'],
    [Date.UTC(12026, 0, 1), '12026'],
    [8.64e15, '275760'],
  ])('tells a clock that cannot be right: %i', (instant, year) => {
    expect(() => dayIn('UTC', new Date(instant))).toThrow(
      expect.objectContaining({
        exit: 2,
        message: `this computer’s clock says that it is the year ${year}`,
        remedy: 'Put the clock right, or say the day: --as-of 2026-11-24',
      }),
    );
  });

  it('throws where no such zone is known', () => {
    expect(() => dayIn('Europe/Atlantis', new Date(0))).toThrow(RangeError);
  });
});

describe('where the program runs', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('changes no result', () => {
    const offsets = new Set<number>();
    const results = [
      'UTC',
      'Europe/Lisbon',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Pacific/Apia',
    ].map((one) => {
      process.env.TZ = one;
      offsets.add(new Date('2026-11-24T12:00:00Z').getTimezoneOffset());
      return sample();
    });
    // Without this, a process that does not heed TZ would make the test empty.
    expect(offsets.size).toBeGreaterThan(4);
    expect(new Set(results.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  function sample() {
    const days: CivilDate[] = ['2026-03-29', '2026-10-25', '2011-12-29', '2024-02-29'].map(
      civilDate,
    );
    return days.map((day) => [
      parseCivilDate(day),
      addDays(day, 1),
      addMonths(day, 12),
      daysBetween(day, civilDate('2026-11-24')),
      startOfWeek(day, 'monday'),
      longDate(day),
      dayIn('Europe/Lisbon', new Date('2026-10-25T23:59:59Z')),
    ]);
  }
});

describe('days in words', () => {
  it('leaves out a year that is plain', () => {
    expect(shortDate(civilDate('2026-11-24'))).toBe('24 Nov');
    expect(shortDate(civilDate('2026-11-04'), civilDate('2026-01-01'))).toBe('4 Nov');
    expect(shortDate(civilDate('2027-01-31'), civilDate('2026-12-01'))).toBe('31 Jan 2027');
  });

  it('names the weekday in a long date', () => {
    expect(longDate(civilDate('2026-11-24'))).toBe('Tue 24 Nov 2026');
  });

  it.each([
    ['2026-10-01', '2026-12-31', '1 Oct – 31 Dec 2026', 'Thu 1 Oct – Thu 31 Dec 2026'],
    ['2026-12-28', '2027-01-03', '28 Dec 2026 – 3 Jan 2027', 'Mon 28 Dec 2026 – Sun 3 Jan 2027'],
  ])('writes %s to %s as a range', (from, to, plain, withWeekdays) => {
    const interval = { from: civilDate(from), to: civilDate(to) };
    expect(dateRange(interval)).toBe(plain);
    expect(weekdayRange(interval)).toBe(withWeekdays);
  });

  it('writes a range of one day as that day', () => {
    const day = civilDate('2026-11-24');
    expect(weekdayRange({ from: day, to: day })).toBe('Tue 24 Nov 2026');
  });
});
