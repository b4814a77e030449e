import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import { addDays, type CivilDate } from '../../src/domain/civil-date.ts';
import type { Reach } from '../../src/domain/key-result.ts';
import { type Forecast, forecastOf } from '../../src/insight/forecast.ts';
import {
  add,
  COUNTS_INTRODUCTIONS,
  day,
  done,
  MEDIAN_OF_NOTHING,
  note,
  reach,
  timeline,
  value,
} from './builders.ts';

/** 100 days, 1 October to 8 January: day n is that day of October, as far as October goes. */
const HUNDRED = timeline('2026-10-01 to 2027-01-08');

/** From 0 to 20. */
const steady = reach({ timeline: HUNDRED });

/** Said on the first days of October, one after another. */
const daily = (...values: number[]): CheckIn[] =>
  values.map((number, index) => value(`10-0${index + 1}`, number));

function forecast(of: Reach, checkIns: readonly CheckIn[], asOf: string): Forecast {
  const found = forecastOf(of, checkIns, day(asOf));
  if (!found) throw new Error('no forecast');
  return found;
}

describe('the forecast', () => {
  it('goes on from where it stands, as fast as it went so far', () => {
    // 2 in 5 days is 0.4 a day; 84 days are left: 6 + 33.6. The 14 to go take 35 days.
    const said = [value('10-06', 2), value('10-11', 4), value('10-16', 6)];
    const found = forecast(steady, said, '10-16');
    expect(found).toMatchObject({ points: 3, perDay: 0.4, daysLeft: 84, targetOn: '2026-11-20' });
    expect(found.rateSoFar).toBeCloseTo(2.8, 12);
    expect(found.atEnd).toBeCloseTo(39.6, 12);
  });

  it('goes by the median of the slopes, and shows the middle half of them', () => {
    // 1, 2, 30, 4: the slopes are −26, 1, 1, 1, 14.5, 28; a quarter of them in 1 and 14.5.
    const found = forecast(steady, daily(1, 2, 30, 4), '10-04');
    expect(found).toMatchObject({ points: 4, perDay: 1, daysLeft: 96, atEnd: 100 });
    expect(found.between).toEqual([4 + 96, 4 + 14.5 * 96]);
  });

  it('is of a count, and of no median, which is where it is', () => {
    const said = daily(1, 2, 3);
    const counts = reach({ timeline: HUNDRED, measure: COUNTS_INTRODUCTIONS });
    expect(forecast(counts, said, '10-03').perDay).toBe(1);
    const middle = reach({ timeline: HUNDRED, measure: MEDIAN_OF_NOTHING });
    expect(forecastOf(middle, said, day('10-03'))).toBeNull();
  });

  it('goes down as it goes up', () => {
    // A week apart, 1 h less each: 8 h to go take 56 days.
    const hours = reach({ timeline: HUNDRED, baseline: 36, target: 25 });
    const said = [value('10-02', 35), value('10-09', 34), value('10-16', 33)];
    const found = forecast(hours, said, '10-16');
    expect(found.rateSoFar).toBeCloseTo(-1, 12);
    expect(found.atEnd).toBeCloseTo(33 - 12, 12);
    expect(found.targetOn).toBe('2026-12-11');
  });

  it('counts the days since the last check-in as days in which nothing was said', () => {
    const found = forecast(steady, daily(1, 2, 3), '10-13');
    expect(found).toMatchObject({ daysLeft: 87, atEnd: 90, targetOn: '2026-10-30' });
  });

  it('is of a thing that stands still where it stands', () => {
    const found = forecast(steady, daily(5, 5, 5), '10-03');
    expect(found).toMatchObject({ perDay: 0, rateSoFar: 0, atEnd: 5, targetOn: null });
  });
});

describe('the points of a forecast', () => {
  const perDay = (...checkIns: CheckIn[]) => forecast(steady, checkIns, '10-20');

  it('are what was said, and what it came to with what was added', () => {
    const found = perDay(add('10-01', 1), value('10-02', 5), add('10-03', 1), add('10-04', 4));
    // 1, 5, 6, 10: slopes 4, 2.5, 3, 1, 2.5, 4.
    expect(found).toMatchObject({ points: 4, perDay: 2.75 });
  });

  it('are one a day, the last', () => {
    const twice = [value('10-01', 1), value('10-02', 9), add('10-02', 1), value('10-02', 2)];
    expect(perDay(...twice, value('10-03', 3))).toMatchObject({ points: 3, perDay: 1 });
  });

  it('are no notes, and no steps', () => {
    const said = [value('10-01', 1), value('10-02', 2), value('10-03', 3)];
    const others = [note('10-04'), done('10-05', true), note('10-06', { confidence: 3 })];
    expect(perDay(...said, ...others)).toMatchObject({ points: 3, perDay: 1 });
  });

  it('lie in the timeline; what was said before it counts in the value alone', () => {
    const before = [value('09-10', 1), add('09-30', 2)];
    const found = perDay(...before, add('10-01', 1), add('10-02', 1), add('10-03', 1));
    // It stood at 4, 5 and 6.
    expect(found).toMatchObject({ points: 3, perDay: 1, atEnd: 6 + 80 });
  });

  it.each([
    ['none', []],
    ['two', daily(1, 2)],
    ['two, on one of which two things were said', [...daily(1, 2), value('10-02', 3)]],
    ['two, and one before the first day', [value('09-30', 0), ...daily(1, 2)]],
  ])('are too few: %s', (_, checkIns) => {
    expect(forecastOf(steady, checkIns, day('10-20'))).toBeNull();
  });
});

describe('a forecast over a timeline with a gap', () => {
  /** 28 September to 18 October and 2 to 8 November: 21 and 7 days. */
  const gap = timeline('Weeks 1-3, 6');
  const toTen = reach({ timeline: gap, target: 10 });
  /** On days 17, 18 and 19: one more each day. */
  const said = [value('10-14', 4), value('10-15', 5), value('10-16', 6)];

  it('leaps over the days between', () => {
    // 17 and 18 October, 2 and 3 November.
    expect(forecast(toTen, said, '10-16')).toMatchObject({
      daysLeft: 9,
      atEnd: 15,
      targetOn: '2026-11-03',
    });
  });

  it('begins in the gap with the first day behind it', () => {
    expect(forecast(toTen, said, '10-25')).toMatchObject({
      daysLeft: 7,
      atEnd: 13,
      targetOn: '2026-11-05',
    });
  });

  it('takes what was said in the gap for said on the last day before it', () => {
    // Day 19: 6; day 21: 9, the later of two; day 22: 10. The slopes are 3/2, 4/3, 1.
    const more = [value('10-16', 6), value('10-20', 8), value('10-30', 9), value('11-02', 10)];
    const found = forecast({ ...toTen, target: 30 }, more, '11-02');
    expect(found.points).toBe(3);
    expect(found.perDay).toBeCloseTo(4 / 3, 12);
    expect(forecastOf(toTen, more.slice(0, 3), day('10-31'))).toBeNull();
  });

  it('goes on beyond the end by the calendar', () => {
    // 14 to go: nine days of the timeline, then five of the calendar.
    expect(forecast({ ...toTen, target: 20 }, said, '10-16').targetOn).toBe('2026-11-13');
    expect(forecast({ ...toTen, target: 15 }, said, '10-16').targetOn).toBe('2026-11-08');
    expect(forecast({ ...toTen, target: 16 }, said, '10-16').targetOn).toBe('2026-11-09');
  });
});

describe('while there is a forecast', () => {
  const said = [value('10-05', 1), value('10-06', 2), value('10-07', 3)];
  /** 5 to 14 October. */
  const short = reach();

  it.each([
    ['before the first day', '10-04', false],
    ['on the last', '10-14', true],
    ['after it', '10-15', false],
  ])('%s, %s: %s', (_, asOf, has) => {
    expect(forecastOf(short, said, day(asOf)) !== null).toBe(has);
  });

  it('ends on the last day where it stands, and may be met later', () => {
    expect(forecast(short, said, '10-14')).toMatchObject({
      daysLeft: 0,
      atEnd: 3,
      between: [3, 3],
      targetOn: '2026-10-31',
    });
  });
});

describe('the day on which the target would be met', () => {
  it.each([
    ['it is there', 3, null],
    ['it is beyond it', 2, null],
    ['it is there as on exact decimals', 3 + 1e-10, null],
    ['it is nearly there', 3.001, '2026-10-04'],
    ['it takes a whole day', 4, '2026-10-04'],
    ['it takes a little more than a day', 4.01, '2026-10-05'],
    ['it takes ten years', 3653, '2036-09-30'],
    ['it is out of sight', 3654, null],
  ])('where %s', (_, target, expected) => {
    expect(forecast({ ...steady, target }, daily(1, 2, 3), '10-03').targetOn).toBe(expected);
  });

  it('is none where it leads away', () => {
    expect(forecast(steady, daily(9, 8, 7), '10-03').targetOn).toBeNull();
    const down = { ...steady, baseline: 40, target: 20 };
    expect(forecast(down, daily(31, 32, 33), '10-03').targetOn).toBeNull();
  });

  it('is none for a way down that is passed, though it goes on', () => {
    const down = { ...steady, baseline: 40, target: 20 };
    expect(forecast(down, daily(21, 20, 19), '10-03').targetOn).toBeNull();
  });
});

describe('how sure a forecast is', () => {
  /** The middle half of its slopes is 1 to 14.5 a day: over 96 days it spreads by 1296. */
  const four = daily(1, 2, 30, 4);
  /** 1 to 2.5 a day, over 94 days 141. */
  const six = daily(1, 2, 3, 4, 5, 12);

  it.each([
    ['three that agree', daily(1, 2, 3), '10-03', 20, 'rough'],
    ['four that spread by a quarter of the way', four, '10-04', 5184, 'fair'],
    ['four that spread by more', four, '10-04', 5183, 'rough'],
    ['five that agree', daily(1, 2, 3, 4, 5), '10-05', 20, 'fair'],
    ['six that spread by a tenth of the way', six, '10-06', 1410, 'good'],
    ['six that spread by more', six, '10-06', 1409, 'fair'],
    ['six that spread by a quarter', six, '10-06', 564, 'fair'],
    ['six that spread by more than that', six, '10-06', 563, 'rough'],
  ])('%s', (_, said, asOf, target, sureness) => {
    expect(forecast({ ...steady, target }, said, asOf).sureness).toBe(sureness);
    const down = said.map((one) =>
      one.said?.kind === 'value' ? value(one.on, -one.said.value) : one,
    );
    expect(forecast({ ...steady, target: -target }, down, asOf).sureness).toBe(sureness);
  });

  it('is the less, the more days are left', () => {
    const wide = { ...steady, target: 600 };
    expect(forecast(wide, six, '10-06').sureness).toBe('fair');
    expect(forecast(wide, six, '11-30').sureness).toBe('good');
  });
});

describe('a forecast of huge numbers', () => {
  it('is finite', () => {
    const huge = reach({ timeline: HUNDRED, baseline: -1.7e308, target: 1.7e308 });
    const found = forecast(huge, daily(-1.7e308, 1.7e308, -1.7e308, 1.7e308), '10-04');
    for (const number of [found.perDay, found.rateSoFar, found.atEnd, ...found.between])
      expect(Number.isFinite(number)).toBe(true);
    expect(found.sureness).toBe('rough');
  });
});

const whole = fc.integer({ min: -1000, max: 1000 });
/** Values on different days of the hundred, in order. */
const anyValues = fc
  .uniqueArray(fc.record({ on: fc.integer({ min: 0, max: 60 }), value: whole }), {
    selector: ({ on }) => on,
    minLength: 3,
    maxLength: 15,
  })
  .map((points) => points.sort((a, b) => a.on - b.on));

const FIRST = day('10-01');
const LAST = addDays(FIRST, 60);

function sayAll(
  points: readonly { readonly on: number; readonly value: number }[],
  from: CivilDate = FIRST,
): CheckIn[] {
  return points.map(({ on, value: number }) => value(addDays(from, on), number));
}

describe('any forecast', () => {
  it('is not moved by one wild point among six or more on a line', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 20 }),
        whole,
        fc.nat(),
        any,
        (count, slope, at, wild) => {
          const line = Array.from({ length: count }, (_, on) => ({ on, value: slope * on }));
          const odd = line.map((one) => (one.on === at % count ? { ...one, value: wild } : one));
          expect(forecastOf(steady, sayAll(odd), LAST)?.perDay).toBe(slope + 0);
        },
      ),
    );
  });

  it('is the same on other days', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: -400, max: 400 }), (points, shift) => {
        const from = addDays(FIRST, shift);
        const moved = timeline(`${from} to ${addDays(from, 99)}`);
        const [here, there] = [
          forecastOf(steady, sayAll(points), LAST),
          forecastOf({ ...steady, timeline: moved }, sayAll(points, from), addDays(LAST, shift)),
        ];
        const on = here?.targetOn ?? null;
        expect(there).toEqual({ ...here, targetOn: on === null ? null : addDays(on, shift) });
      }),
    );
  });

  it('is as many times as much in a unit so many times as small', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(0.125, 0.5, 2, 64), (points, times) => {
        const scaled = points.map((one) => ({ ...one, value: one.value * times }));
        const here = forecastOf(steady, sayAll(points), LAST);
        const there = forecastOf({ ...steady, target: 20 * times }, sayAll(scaled), LAST);
        for (const figure of ['perDay', 'atEnd'] as const) {
          const [of, is] = [(here?.[figure] ?? 0) * times, there?.[figure] ?? Number.NaN];
          expect(Math.abs(is - of)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(of)));
        }
        expect(there?.targetOn).toBe(here?.targetOn);
        expect(there?.sureness).toBe(here?.sureness);
      }),
    );
  });

  it('ends between the ends of the middle half, and meets its target on the first day that does', () => {
    fc.assert(
      fc.property(anyValues, (points) => {
        const found = forecastOf(steady, sayAll(points), LAST);
        if (!found) throw new Error('no forecast');
        const [low, high] = found.between;
        expect(low).toBeLessThanOrEqual(found.atEnd);
        expect(high).toBeGreaterThanOrEqual(found.atEnd);
        const value = points.at(-1)?.value ?? 0;
        const met = Array.from({ length: 3650 }, (_, days) => days + 1).find(
          (days) => value + found.perDay * days >= 20 - 1e-6,
        );
        const isThere = value >= 20 || met === undefined;
        expect(found.targetOn).toBe(isThere ? null : addDays(LAST, met));
      }),
    );
  });
});
