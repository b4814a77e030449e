import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  lastWeeksOf,
  parseQuarter,
  plainCalendar,
  type Quarter,
  quarterOf,
  quarterSpan,
  quartersAround,
  readQuarter,
  weekNumber,
  weekOfQuarter,
  weeksIn,
} from '../../src/domain/calendar.ts';
import { addDays, civilDate, daysIn } from '../../src/domain/civil-date.ts';

const PLAIN = plainCalendar('UTC');
const SUNDAYS: Calendar = { ...PLAIN, weekStarts: 'sunday' };
const FROM_APRIL: Calendar = { ...PLAIN, yearStarts: 4 };
const Q4 = '2026-Q4' as Quarter;

describe('parseQuarter', () => {
  it.each(['2026-Q4', '2026-q4', '2026Q4', ' 2026-Q4 '])('reads %j', (text) => {
    expect(parseQuarter(text)).toBe(Q4);
  });

  it.each(['2026-Q5', '2026-Q0', '26-Q4', 'Q4', '1800-Q1', '2026-Q4-1', ''])(
    'does not read %j',
    (text) => {
      expect(parseQuarter(text)).toBeUndefined();
    },
  );
});

describe('readQuarter', () => {
  it('reads a quarter, or says how to write one', () => {
    expect(readQuarter('2026-q4')).toEqual({ ok: true, value: Q4 });
    expect(readQuarter('autumn')).toEqual({
      ok: false,
      problem: '"autumn" is no quarter',
      remedy: 'Write it as 2026-Q4',
    });
  });
});

describe('a quarter of the calendar year', () => {
  it('begins in October for 2026-Q4, and ends with the year', () => {
    expect(quarterSpan(Q4, PLAIN)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it.each([
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
    ['2027-01-01', '2027-Q1'],
    ['2024-02-29', '2024-Q1'],
  ])('holds %s in %s', (day, quarter) => {
    expect(quarterOf(civilDate(day), PLAIN)).toBe(quarter);
  });
});

describe('a quarter of a fiscal year from April', () => {
  it.each([
    ['2026-04-01', '2026-Q1'],
    ['2026-12-31', '2026-Q3'],
    ['2027-01-01', '2026-Q4'],
    ['2027-03-31', '2026-Q4'],
    ['2027-04-01', '2027-Q1'],
  ])('holds %s in %s: a year is named after the one it begins in', (day, quarter) => {
    expect(quarterOf(civilDate(day), FROM_APRIL)).toBe(quarter);
  });

  it('ends in March', () => {
    expect(quarterSpan(Q4, FROM_APRIL)).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });
});

describe('the last weeks of a quarter', () => {
  it.each([
    [PLAIN, '2026-12-18', '2026-12-31'],
    [FROM_APRIL, '2027-03-18', '2027-03-31'],
  ])('are its last 14 days', (calendar, from, to) => {
    const last = lastWeeksOf(Q4, calendar);
    expect(last).toEqual({ from, to });
    expect(daysIn(last)).toBe(14);
  });
});

describe('the quarters around one', () => {
  it.each([
    ['2026-Q4', PLAIN, ['2026-Q3', '2026-Q4', '2027-Q1']],
    ['2027-Q1', PLAIN, ['2026-Q4', '2027-Q1', '2027-Q2']],
    ['2026-Q1', FROM_APRIL, ['2025-Q4', '2026-Q1', '2026-Q2']],
  ])('are the one before %s and the one after it', (quarter, calendar, around) => {
    expect(quartersAround(quarter as Quarter, calendar)).toEqual(around);
  });
});

describe('the weeks of a quarter', () => {
  it('begin with the calendar week that holds its first day', () => {
    expect(weekOfQuarter(Q4, 1, PLAIN)).toEqual({ from: '2026-09-28', to: '2026-10-04' });
    expect(weekOfQuarter(Q4, 14, PLAIN)).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(weeksIn(Q4, PLAIN)).toBe(14);
  });

  it('begin on Sunday where the community says so', () => {
    expect(weekOfQuarter(Q4, 1, SUNDAYS)).toEqual({ from: '2026-09-27', to: '2026-10-03' });
    expect(weekNumber(Q4, civilDate('2026-11-22'), SUNDAYS)).toBe(9);
    expect(weekNumber(Q4, civilDate('2026-11-22'), PLAIN)).toBe(8);
  });

  it.each([
    ['2026-09-27', 0],
    ['2026-09-28', 1],
    ['2026-10-04', 1],
    ['2026-10-05', 2],
    ['2026-11-24', 9],
    ['2026-12-31', 14],
    ['2027-01-04', 15],
  ])('count %s into week %i', (day, week) => {
    expect(weekNumber(Q4, civilDate(day), PLAIN)).toBe(week);
  });

  it.each([
    // A quarter that begins on a Monday has no days of another in its first week.
    ['2024-Q1', '2024-01-01', 13],
    ['2025-Q1', '2024-12-30', 14],
    ['2026-Q1', '2025-12-29', 14],
    ['2027-Q1', '2026-12-28', 14],
    ['2021-Q1', '2020-12-28', 14],
  ])('of %s begin on %s', (quarter, first, count) => {
    expect(weekOfQuarter(quarter as Quarter, 1, PLAIN).from).toBe(first);
    expect(weeksIn(quarter as Quarter, PLAIN)).toBe(count);
  });

  it('begin where cop.yaml says; the quarter itself stays where it is', () => {
    const moved: Calendar = { ...PLAIN, weekOneOf: new Map([[Q4, civilDate('2026-10-05')]]) };
    expect(weekOfQuarter(Q4, 1, moved).from).toBe('2026-10-05');
    expect(weekNumber(Q4, civilDate('2026-10-01'), moved)).toBe(0);
    expect(weeksIn(Q4, moved)).toBe(13);
    expect(quarterSpan(Q4, moved)).toEqual(quarterSpan(Q4, PLAIN));
    expect(weekOfQuarter('2026-Q3' as Quarter, 1, moved).from).toBe('2026-06-29');
  });
});

describe('every calendar', () => {
  const calendars = fc.record({
    timezone: fc.constant('UTC'),
    weekStarts: fc.constantFrom('monday' as const, 'sunday' as const),
    yearStarts: fc.integer({ min: 1, max: 12 }),
    weekOneOf: fc.constant(new Map()),
  });
  const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(civilDate('1950-01-01'), n));

  it('puts each day into one quarter, and into one week of it', () => {
    fc.assert(
      fc.property(calendars, days, (calendar, day) => {
        const quarter = quarterOf(day, calendar);
        const { from, to } = quarterSpan(quarter, calendar);
        expect(from <= day && day <= to).toBe(true);
        const week = weekOfQuarter(quarter, weekNumber(quarter, day, calendar), calendar);
        expect(week.from <= day && day <= week.to).toBe(true);
        const next = addDays(to, 1);
        expect(quarterSpan(quarterOf(next, calendar), calendar).from).toBe(next);
      }),
    );
  });
});

describe('the first and the last days that people write', () => {
  const MONTH = fc.integer({ min: 1, max: 12 });

  it('are of quarters that can be read again', () => {
    fc.assert(
      fc.property(MONTH, fc.constantFrom('1900-01-01', '2199-12-31'), (yearStarts, written) => {
        const calendar = { ...PLAIN, yearStarts };
        const day = civilDate(written);
        const quarter = quarterOf(day, calendar);
        expect(parseQuarter(quarter)).toBe(quarter);
        const { from, to } = quarterSpan(quarter, calendar);
        expect(from <= day && day <= to).toBe(true);
      }),
    );
  });

  it('lie in quarters that begin before them, or end after', () => {
    expect(quarterOf(civilDate('1900-01-01'), { ...PLAIN, yearStarts: 2 })).toBe('1899-Q4');
    expect(quarterSpan('2199-Q4' as Quarter, FROM_APRIL)).toEqual({
      from: '2200-01-01',
      to: '2200-03-31',
    });
    expect(weeksIn('2199-Q4' as Quarter, FROM_APRIL)).toBe(14);
  });
});
