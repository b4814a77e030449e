import { describe, expect, it } from 'vitest';
import type { ChangedField, ChangedValue } from '../../src/domain/change.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { changesInEffect, differsNow, type KeyResultInQuarter } from '../../src/insight/changes.ts';
import { CALENDAR, change, keep, milestone, Q4, quarter, reach, timeline } from './builders.ts';

function inQuarter(keyResult: KeyResult, of = Q4): KeyResultInQuarter {
  return { keyResult, quarter: of, calendar: CALENDAR };
}

describe('whether the file says something else than a change', () => {
  const weeks = reach({ timeline: timeline('Weeks 1-3') });

  it.each<[boolean, ChangedField, ChangedValue, KeyResult]>([
    [false, 'target', 20, reach()],
    [true, 'target', 30, reach()],
    [true, 'target', null, reach()],
    [true, 'target', 30, keep()],
    [false, 'target', null, milestone()],
    [false, 'baseline', 0, reach()],
    [false, 'baseline', null, reach()],
    [true, 'baseline', null, reach({ baseline: 5 })],
    [false, 'at_least', 90, keep()],
    [true, 'at_least', null, keep()],
    [false, 'at_most', null, keep()],
    [true, 'at_most', 95, keep()],
    [false, 'timeline', ' Weeks 1-3 ', weeks],
    [true, 'timeline', 'Weeks 1-4', weeks],
    [false, 'timeline', '2026-09-28 to 2026-10-18', weeks],
    [true, 'timeline', '2026-09-28 to 2026-10-19', weeks],
    [false, 'timeline', 'Weeks 1-3 of 2026-Q4', weeks],
    [true, 'timeline', 'Weeks 1-3 of 2027-Q1', weeks],
    [true, 'timeline', 'the first weeks', weeks],
    // Its goal's timeline is its own then, whatever that is by now.
    [false, 'timeline', null, weeks],
  ])('%s: %s is %j', (differs, field, is, keyResult) => {
    expect(differsNow(change('11-03', { field, is }), inQuarter(keyResult))).toBe(differs);
  });

  it('counts weeks by the quarter that the goal is in', () => {
    const Q1 = quarter('2027-Q1');
    const moved = inQuarter(reach({ timeline: timeline('Week 2', Q1) }), Q1);
    const says = (is: string) => change('11-03', { field: 'timeline', is });
    expect(differsNow(says('Week 2'), moved)).toBe(false);
    expect(differsNow(says('Week 2 of 2027-Q1'), moved)).toBe(false);
    expect(differsNow(says('Week 2 of 2026-Q4'), moved)).toBe(true);
  });

  it('is not said of what changes nothing', () => {
    expect(differsNow(change('11-03', { field: null, is: null }), inQuarter(reach()))).toBe(false);
  });
});

describe('the changes in effect', () => {
  /** The numbers of those in effect of changes of a target, each from one value to the next. */
  function inEffect(...values: number[]): number[] {
    const changes = values
      .slice(1)
      .map((is, index) => change('11-03', { id: index + 1, was: values[index] ?? 0, is }));
    const left = changesInEffect(changes);
    return changes.flatMap((one, index) => (left.has(one) ? [index + 1] : []));
  }

  it.each([
    [[20, 30], [1]],
    [
      [20, 30, 40],
      [1, 2],
    ],
    [[20, 30, 20], []],
    [[20, 30, 40, 30], [1]],
    [[20, 30, 40, 20], []],
    [[20, 30, 20, 30], [3]],
  ])('of a target that was %j are %j', (values, left) => {
    expect(inEffect(...values)).toEqual(left);
  });

  it('are looked at by key result and by field', () => {
    const changes = [
      change('11-03', { was: 20, is: 30 }),
      change('11-04', { was: 30, is: 20, keyResult: 'goal/other' }),
      change('11-05', { was: 30, is: 20, field: 'baseline' }),
    ];
    expect(changesInEffect(changes).size).toBe(3);
  });

  it('take no baseline for 0, and do not mind spaces', () => {
    const base = { field: 'baseline' } as const;
    const when = { field: 'timeline' } as const;
    expect(
      changesInEffect([
        change('11-03', { ...base, was: null, is: 5 }),
        change('11-04', { ...base, was: 5, is: 0 }),
        change('11-03', { ...when, was: 'Week 1', is: 'Week 2' }),
        change('11-04', { ...when, was: 'Week 2', is: 'Week 1 ' }),
      ]).size,
    ).toBe(0);
  });
});
