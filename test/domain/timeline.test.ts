import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCalendar, type Quarter, quarterSpan, weekNumber } from '../../src/domain/calendar.ts';
import { addDays, civilDate, daysIn } from '../../src/domain/civil-date.ts';
import {
  daysGone,
  firstDay,
  lastDay,
  parseTimeline,
  type Timeline,
  timelineDays,
} from '../../src/domain/timeline.ts';

const CALENDAR = plainCalendar('UTC');
const Q4 = '2026-Q4' as Quarter;

function read(written: string, quarter = Q4): Timeline {
  const parsed = parseTimeline(written, quarter, CALENDAR);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function daysOf(written: string, quarter = Q4): string[] {
  return read(written, quarter).intervals.map(({ from, to }) => `${from} ${to}`);
}

describe('parseTimeline', () => {
  it.each([
    ['Weeks 1-3', ['2026-09-28 2026-10-18']],
    ['weeks 1–3', ['2026-09-28 2026-10-18']],
    ['WEEKS 1 — 3', ['2026-09-28 2026-10-18']],
    ['Weeks 1 to 3', ['2026-09-28 2026-10-18']],
    ['Week 1 to 3', ['2026-09-28 2026-10-18']],
    ['weeks 1 until 3', ['2026-09-28 2026-10-18']],
    ['Weeks 1 - 3', ['2026-09-28 2026-10-18']],
    ['weeks 1 and 2', ['2026-09-28 2026-10-11']],
    ['Weeks 1 to 3 and 6', ['2026-09-28 2026-10-18', '2026-11-02 2026-11-08']],
    ['Weeks 3-3', ['2026-10-12 2026-10-18']],
    ['Week 4', ['2026-10-19 2026-10-25']],
    ['W4', ['2026-10-19 2026-10-25']],
    ['Weeks 1–3, 6', ['2026-09-28 2026-10-18', '2026-11-02 2026-11-08']],
    ['Weeks 1-3 and 6', ['2026-09-28 2026-10-18', '2026-11-02 2026-11-08']],
    ['Weeks 6 & 1-3', ['2026-09-28 2026-10-18', '2026-11-02 2026-11-08']],
    ['2026-10-05 to 2026-10-23', ['2026-10-05 2026-10-23']],
    ['2026-10-05 - 2026-10-23', ['2026-10-05 2026-10-23']],
    ['2026-10-05..2026-10-23', ['2026-10-05 2026-10-23']],
    ['2026-10-05', ['2026-10-05 2026-10-05']],
    ['October', ['2026-10-01 2026-10-31']],
    ['oct', ['2026-10-01 2026-10-31']],
    ['October to November', ['2026-10-01 2026-11-30']],
    ['Oct–Dec', ['2026-10-01 2026-12-31']],
    ['November 2027', ['2027-11-01 2027-11-30']],
    // The nearest one: what a person in October means by January is the one to come.
    ['January', ['2027-01-01 2027-01-31']],
    ['September', ['2026-09-01 2026-09-30']],
    ['December to February', ['2026-12-01 2027-02-28']],
    ['Whole quarter', ['2026-10-01 2026-12-31']],
    ['the whole quarter', ['2026-10-01 2026-12-31']],
    ['2026-Q4', ['2026-10-01 2026-12-31']],
    ['2027-Q1', ['2027-01-01 2027-03-31']],
    ['  Weeks   1-3  ', ['2026-09-28 2026-10-18']],
  ])('reads %j', (written, days) => {
    expect(daysOf(written)).toEqual(days);
  });

  it('keeps what was written', () => {
    expect(read('  Weeks 1–3, 6 ').written).toBe('Weeks 1–3, 6');
  });

  it.each([
    ['Weeks 1-3, 4', ['2026-09-28 2026-10-25']],
    ['Weeks 1-3, 2-5', ['2026-09-28 2026-11-01']],
    ['Weeks 1-6, 2', ['2026-09-28 2026-11-08']],
    ['Weeks 2, 2', ['2026-10-05 2026-10-11']],
  ])('joins the weeks of %j that touch', (written, days) => {
    expect(daysOf(written)).toEqual(days);
  });

  it.each([
    ['', '"" is no timeline that cop knows', /^Write one of: Weeks\u00a01-3 · /],
    ['soon', '"soon" is no timeline that cop knows', /Whole\u00a0quarter$/],
    ['Weeks', '"Weeks" is no timeline that cop knows', /Whole\u00a0quarter$/],
    ['Smarch', '"Smarch" is no timeline that cop knows', /Whole\u00a0quarter$/],
    ['Weeks 3 to 1', '"Weeks 3-1" ends before it begins', /^Did you mean Weeks 1-3\?$/],
    ['Weeks 3-1', '"Weeks 3-1" ends before it begins', /^Did you mean Weeks 1-3\?$/],
    ['Week 0', 'there is no week 0', /^Weeks count from 1 to 53$/],
    ['Weeks 1-54', 'there is no week 54', /^Weeks count from 1 to 53$/],
    ['Week 99-1', 'there is no week 99', /^Weeks count from 1 to 53$/],
    ['Weeks 1--3', '"1--3" is no week', /^Write weeks as 1-3, 6$/],
    ['Weeks 1,', '"" is no week', /^Write weeks as 1-3, 6$/],
    ['2026-02-30', 'the calendar has no day 2026-02-30', /^Write a day as year-month-day/],
    ['2026-10-05 to 2026-11-31', 'the calendar has no day 2026-11-31', /^Write a day as/],
    ['2026-1-5', 'the calendar has no day 2026-1-5', /^Write a day as/],
    [
      '2026-10-23 to 2026-10-05',
      '"2026-10-23 to 2026-10-05" ends before it begins',
      /^Did you mean 2026-10-05 to 2026-10-23\?$/,
    ],
    [
      '2020-01-01 to 2026-01-01',
      '"2020-01-01 to 2026-01-01" is longer than three years',
      /^Write a shorter timeline$/,
    ],
  ])('does not read %j', (written, problem, remedy) => {
    expect(parseTimeline(written, Q4, CALENDAR)).toEqual({
      ok: false,
      problem,
      remedy: expect.stringMatching(remedy),
    });
  });

  it('breaks none of its examples in two where the refusal is wrapped', () => {
    const parsed = parseTimeline('soon', Q4, CALENDAR);
    expect(parsed.ok ? '' : parsed.remedy).toContain('2026-10-05\u00a0to\u00a02026-10-23 · ');
    expect(daysOf('2026-10-05\u00a0to\u00a02026-10-23')).toEqual(['2026-10-05 2026-10-23']);
  });

  it('takes weeks that begin before the quarter, and ones after it', () => {
    expect(daysOf('Week 1', '2027-Q1' as Quarter)).toEqual(['2026-12-28 2027-01-03']);
    expect(daysOf('Week 18')).toEqual(['2027-01-25 2027-01-31']);
  });

  it('answers every text, whatever it is', () => {
    const pieces = fc.constantFrom(
      'Weeks ',
      '1',
      '-',
      '–',
      ', ',
      '53',
      ' to ',
      '2026-10-05',
      'Oct',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (written) => {
        const parsed = parseTimeline(written, Q4, CALENDAR);
        if (!parsed.ok) expect(parsed.problem).not.toBe('');
        else expect(timelineDays(parsed.value)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the days of a timeline', () => {
  const gapped = read('Weeks 1-3, 6');

  it('begin and end with its first and last interval', () => {
    expect([firstDay(gapped), lastDay(gapped)]).toEqual(['2026-09-28', '2026-11-08']);
    expect(timelineDays(gapped)).toBe(28);
  });

  it.each([
    ['2026-09-27', 0],
    ['2026-09-28', 1],
    ['2026-10-18', 21],
    ['2026-10-25', 21],
    ['2026-11-02', 22],
    ['2026-11-08', 28],
    ['2026-12-31', 28],
  ])('are over by the end of %s: %i', (day, gone) => {
    expect(daysGone(gapped, civilDate(day))).toBe(gone);
  });
});

describe('every timeline of weeks', () => {
  const lists = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 53 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((ranges) => ranges.map(([first, more]) => [first, Math.min(53, first + more)] as const))
    .map((ranges) => ({
      timeline: read(`Weeks ${ranges.map(([a, b]) => `${a}-${b}`).join(', ')}`),
      weeks: new Set(
        ranges.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, index) => a + index)),
      ),
    }));

  it('has the days of its weeks, each once', () => {
    fc.assert(
      fc.property(lists, ({ timeline, weeks }) => {
        expect(timelineDays(timeline)).toBe(weeks.size * 7);
      }),
    );
  });

  it('loses a day a day in its weeks, and none between', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -10, max: 400 }), ({ timeline, weeks }, ahead) => {
        const day = addDays(civilDate('2026-09-28'), ahead);
        const more = daysGone(timeline, day) - daysGone(timeline, addDays(day, -1));
        expect(more).toBe(weeks.has(weekNumber(Q4, day, CALENDAR)) ? 1 : 0);
      }),
    );
  });

  it('has as many days as the quarter when it is the whole one', () => {
    const timeline = read('Whole quarter');
    expect(timelineDays(timeline)).toBe(daysIn(quarterSpan(Q4, CALENDAR)));
  });
});
