import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { checkInDays } from '../../src/insight/check-in-days.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  day,
  done,
  goal,
  milestone,
  note,
  Q4,
  reach,
  timeline,
  value,
} from './builders.ts';

/** 2 October 2026 is a Friday. */
const FRIDAY = day('10-02');

function daysOf(keyResults: readonly KeyResult[], records: readonly CheckIn[], on: string) {
  const of = community({ goals: [goal('goal', keyResults)], records });
  const days = checkInDays(quarterFigures(of, Q4, day(on)).goals, FRIDAY);
  return days.map((one) => [one.on.slice(5), one.due.map(({ keyResult }) => keyResult.id).join()]);
}

/** Monday 19 October to Sunday 6 December. */
const WEEKS_4_TO_10 = timeline('Weeks 4-10');

describe('the days ahead on which check-ins are due', () => {
  it('are a Friday each week to the end, and one more to hear how it ended', () => {
    const weekly = reach({ timeline: WEEKS_4_TO_10 });
    expect(daysOf([weekly], [value('11-13', 8)], '11-17')).toEqual([
      ['11-20', 'kr'],
      ['11-27', 'kr'],
      ['12-04', 'kr'],
      ['12-11', 'kr'],
    ]);
  });

  it('begin on the day itself, where nobody has looked yet', () => {
    const weekly = reach({ timeline: timeline('2026-11-16 to 2026-11-27') });
    expect(daysOf([weekly], [], '11-20')).toEqual([
      ['11-20', 'kr'],
      ['11-27', 'kr'],
    ]);
  });

  it('count from the last check-in, also one that says no figure: a Friday within a week is left out', () => {
    const weekly = reach({ timeline: timeline('2026-11-02 to 2026-12-04') });
    expect(daysOf([weekly], [note('11-17')], '11-17')).toEqual([
      ['11-27', 'kr'],
      ['12-04', 'kr'],
    ]);
  });

  it.each([
    ['2 weeks', ['11-27', '12-11', '12-25', '01-01']],
    ['month', ['12-18', '01-01']],
  ] as const)('lie %s apart where that is said', (every, days) => {
    const seldom = reach({ every, timeline: timeline('Whole quarter') });
    expect(daysOf([seldom], [value('11-13', 8)], '11-17')).toEqual(days.map((on) => [on, 'kr']));
  });

  it('wait for the first day of what is yet to begin', () => {
    const later = reach({ timeline: timeline('Weeks 12-13') });
    // Weeks 12 and 13 are 14 to 27 December.
    expect(daysOf([later], [], '11-17')).toEqual([
      ['12-18', 'kr'],
      ['12-25', 'kr'],
      ['01-01', 'kr'],
    ]);
  });

  it('leave out what is achieved, what counts itself, and what was heard of at its end', () => {
    const all = [
      reach({ id: 'achieved', timeline: WEEKS_4_TO_10 }),
      reach({ id: 'counted', timeline: WEEKS_4_TO_10, measure: COUNTS_INTRODUCTIONS }),
      reach({ id: 'over', timeline: timeline('Weeks 4-5') }),
      milestone({ id: 'done', timeline: WEEKS_4_TO_10 }),
    ];
    const records = [
      value('11-13', 20, { keyResult: 'goal/achieved' }),
      value('11-01', 7, { keyResult: 'goal/over' }),
      done('11-13', true, { keyResult: 'goal/done' }),
    ];
    expect(daysOf(all, records, '11-17')).toEqual([]);
  });

  it('are none for what was over weeks ago', () => {
    expect(daysOf([reach({ timeline: timeline('Weeks 1-3') })], [], '11-17')).toEqual([]);
  });

  it('hold together all that is due on one', () => {
    const both = [
      reach({ id: 'one', timeline: timeline('2026-11-16 to 2026-11-27') }),
      reach({ id: 'two', timeline: timeline('2026-11-23 to 2026-12-04') }),
    ];
    expect(daysOf(both, [], '11-17')).toEqual([
      ['11-20', 'one'],
      ['11-27', 'one,two'],
      ['12-04', 'two'],
    ]);
  });
});
