import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../src/domain/calendar.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import { timelinesOutsideQuarter } from '../../../src/insight/findings/timelines.ts';
import {
  CALENDAR,
  CHARTER,
  community,
  day,
  goal,
  Q4,
  quarter,
  reach,
  timeline,
} from '../builders.ts';
import { shown } from './problems.ts';

function advice(written: string, calendar: Calendar = CALENDAR): string[] {
  const goals = [goal('a', [], { timeline: timeline(written) })];
  return timelinesOutsideQuarter(community({ goals, charter: { ...CHARTER, calendar } })).map(
    shown,
  );
}

const HERE = 'goals/2026-Q4/a.yaml timeline timeline/outside-quarter';

function shorten(words: string): string {
  return `Make a second goal of the rest, in its own quarter, or shorten it | goal edit a --timeline "${words}"`;
}

function move(flags: string): string {
  return `Change it, or move the goal | goal edit a --quarter ${flags}`;
}

describe('timelines outside their quarter', () => {
  // 2026-Q4 begins on a Thursday in the week of 28 September, and ends in that of 28 December.
  it.each([
    'Whole quarter',
    'Weeks 1-14',
    'Week 1',
    'Week 14',
    'October',
    '2026-09-28 to 2027-01-03',
  ])('are none with %s, whole weeks of the quarter', (written) => {
    expect(advice(written)).toEqual([]);
  });

  it.each([
    [
      'Weeks 12-18',
      `${HERE} | 2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027 | ${shorten('Weeks 12-14')}`,
    ],
    [
      'Weeks 1-3, 15',
      `${HERE} | 2026-Q4 has 14 weeks; week 15 ends on 10 Jan 2027 | ${shorten('Weeks 1-3')}`,
    ],
    [
      'Weeks 2, 14-15',
      `${HERE} | 2026-Q4 has 14 weeks; week 15 ends on 10 Jan 2027 | ${shorten('Weeks 2, 14')}`,
    ],
    [
      'Weeks 14-15',
      `${HERE} | 2026-Q4 has 14 weeks; week 15 ends on 10 Jan 2027 | ${shorten('Week 14')}`,
    ],
    [
      '2026-12-01 to 2027-01-20',
      `${HERE} | 2026-Q4 has 14 weeks; this ends in week 17, on 20 Jan 2027 | ${shorten('2026-12-01 to 2027-01-03')}`,
    ],
    [
      'Weeks 16-18',
      `${HERE} | 2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027 | ${move('2027-Q1 --timeline "Weeks 3-5"')}`,
    ],
    [
      '2027-02-01 to 2027-02-10',
      `${HERE} | 2026-Q4 has 14 weeks; this ends in week 20, on 10 Feb 2027 | ${move('2027-Q1')}`,
    ],
    [
      '2026-09-27 to 2026-10-10',
      `${HERE} | 2026-Q4 begins on 28 Sep 2026; this begins on 27 Sep 2026 | ${shorten('2026-09-28 to 2026-10-10')}`,
    ],
    [
      'August',
      `${HERE} | 2026-Q4 begins on 28 Sep 2026; this begins on 1 Aug 2026 | ${move('2026-Q3')}`,
    ],
  ])('are told with %s', (written, expected) => {
    expect(advice(written)).toEqual([expected]);
  });

  it('are not told of the whole quarter where its weeks begin later', () => {
    const moved = { ...CALENDAR, weekOneOf: new Map([[Q4, day('10-12')]]) };
    expect(advice('Whole quarter', moved)).toEqual([]);
  });

  it('are told of a key result that has its own, and only once of one that has its goal’s', () => {
    const long = timeline('Weeks 1-15');
    const results = [reach({ timeline: timeline('Weeks 1-3') }), reach({ timeline: long })];
    const own = goal('a', results, {
      timeline: timeline('Weeks 1-3'),
    });
    expect(timelinesOutsideQuarter(community({ goals: [own] })).map(shown)).toEqual([
      'goals/2026-Q4/a.yaml key_results 1 timeline timeline/outside-quarter | 2026-Q4 has 14 weeks; week 15 ends on 10 Jan 2027 | Make a second goal of the rest, in its own quarter, or shorten it | kr edit a/kr --timeline "Weeks 1-14"',
    ]);
    const shared = goal('a', [reach({ timeline: long })], { timeline: long });
    expect(timelinesOutsideQuarter(community({ goals: [shared] }))).toHaveLength(1);
  });

  it('are moved by no command where that would move the weeks of key results as well', () => {
    const later = { timeline: timeline('Weeks 16-18') };
    const mixed = goal('a', [reach({ timeline: timeline('Weeks 16-17') })], later);
    const told = timelinesOutsideQuarter(community({ goals: [mixed] }));
    expect(told.map(({ remedy, command }) => [remedy, command])).toEqual([
      ['Change it, or move the goal', undefined],
      ['Change it, or make a goal of it in 2027-Q1', undefined],
    ]);
  });

  it('are followed by a command that says days of that quarter, or the same days in another', () => {
    const weeks = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 }));
    const written = weeks.map(([first, more]) => `Weeks ${first}-${first + more}`);
    fc.assert(
      fc.property(written, (text) => {
        const before = timeline(text);
        const outside = (it: Goal) => timelinesOutsideQuarter(community({ goals: [it] }));
        const [told] = outside(goal('a', [], { timeline: before }));
        fc.pre(told !== undefined);
        const [, words = ''] = / --timeline "(.+)"/.exec(told.command ?? '') ?? [];
        const [, other] = / --quarter (\S+)/.exec(told.command ?? '') ?? [];
        const of = quarter(other ?? '2026-Q4');
        const after = timeline(words, of);
        if (other !== undefined) expect(after.intervals).toEqual(before.intervals);
        else expect(outside(goal('a', [], { timeline: after }))).toEqual([]);
      }),
    );
  });
});
