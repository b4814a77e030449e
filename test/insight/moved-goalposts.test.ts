import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { movedGoalposts } from '../../src/insight/moved-goalposts.ts';
import { day, goal, keep, milestone, quarter, reach, steps, timeline } from './builders.ts';

/** What an edit moves on a day in the middle of the ten days, 5 to 14 October. */
function moved(before: readonly KeyResult[], after: readonly KeyResult[], today = '10-08') {
  return shown(goal('build', before), goal('build', after), today);
}

function shown(
  before: Goal,
  after: Goal,
  today: string,
  recorded: ReadonlySet<string> = new Set(),
): string[] {
  return movedGoalposts(before, after, { today: day(today), recorded }).map(
    ({ keyResult, field, was, is }) =>
      `${keyResult} ${field}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`,
  );
}

describe('a moved goalpost', () => {
  it.each([
    ['a target', reach({ target: 20 }), reach({ target: 25 }), ['target: 20 → 25']],
    ['a baseline', reach({ baseline: 2 }), reach({ baseline: 3 }), ['baseline: 2 → 3']],
    ['a baseline that was not said', reach(), reach({ baseline: 3 }), ['baseline: 0 → 3']],
    ['a level', keep({ atLeast: 90 }), keep({ atLeast: 85 }), ['at_least: 90 → 85']],
    ['a second bound', keep(), keep({ atMost: 95 }), ['at_most: null → 95']],
    [
      'the other bound',
      keep(),
      keep({ atLeast: null, atMost: 10 }),
      ['at_least: 90 → null', 'at_most: null → 10'],
    ],
    [
      'its kind, from a target to a level',
      reach({ target: 20, baseline: 5 }),
      keep({ atLeast: 20 }),
      ['target: 20 → null', 'at_least: null → 20'],
    ],
    ['its kind, from a milestone to a target', milestone(), reach(), ['target: null → 20']],
    [
      'its timeline',
      reach({ timeline: timeline('Weeks 1-3') }),
      reach({ timeline: timeline('Weeks 1-4') }),
      ['timeline: "Weeks 1-3" → "Weeks 1-4"'],
    ],
    [
      'several at once, in the order of the keys',
      reach({ timeline: timeline('Week 2') }),
      reach({ timeline: timeline('Week 3'), target: 30, baseline: 1 }),
      ['target: 20 → 30', 'baseline: 0 → 1', 'timeline: "Week 2" → "Week 3"'],
    ],
  ])('is %s', (_, before, after, expected) => {
    expect(moved([before], [after])).toEqual(expected.map((one) => `build/kr ${one}`));
  });

  it.each([
    ['a sentence', reach(), reach({ keyResult: 'Another sentence' })],
    ['a unit', reach(), reach({ unit: 'members' })],
    ['a weight', reach(), reach({ weight: 2 })],
    ['an owner', reach(), reach({ owner: 'ben' })],
    ['what would be a triumph', reach(), reach({ stretch: 40 })],
    ['the steps', milestone({ steps: steps('a') }), milestone({ steps: steps('a', 'b') })],
    [
      'another way to write the same days',
      reach({ timeline: timeline('Week 2') }),
      reach({ timeline: timeline('2026-10-05 to 2026-10-11') }),
    ],
  ])('is not %s', (_, before, after) => {
    expect(moved([before], [after])).toEqual([]);
  });

  it('is none before the first day, and one on it', () => {
    const [before, after] = [[reach()], [reach({ target: 25 })]];
    expect(moved(before, after, '10-04')).toEqual([]);
    expect(moved(before, after, '10-05')).toHaveLength(1);
  });

  it('goes by the timelines of before and of after, where that itself moves', () => {
    const [early, later] = [timeline('Weeks 1-3'), timeline('Weeks 6-8')];
    expect(moved([reach({ timeline: early })], [reach({ timeline: later })])).toHaveLength(1);
    expect(moved([reach({ timeline: later })], [reach({ timeline: early })])).toHaveLength(1);
    expect(moved([reach({ timeline: later })], [reach({ timeline: timeline('Week 6') })])).toEqual(
      [],
    );
  });

  it('is one of a key result that has a record, also before its first day', () => {
    const [before, after] = [goal('build', [reach()]), goal('build', [reach({ target: 5 })])];
    expect(shown(before, after, '10-01', new Set(['build/kr']))).toEqual([
      'build/kr target: 20 → 5',
    ]);
    expect(shown(before, after, '10-01', new Set(['build/other', 'other/kr']))).toEqual([]);
  });

  it('is looked for once, however many key results there are', () => {
    let reads = 0;
    const counted = Array.from({ length: 100 }, (_, index) =>
      Object.defineProperty(reach(), 'id', {
        get: () => {
          reads += 1;
          return `kr-${index}`;
        },
      }),
    );
    const after = counted.map(({ id }) => reach({ id, target: 25 }));
    reads = 0;
    expect(moved(counted, after)).toHaveLength(100);
    expect(reads).toBe(100);
  });

  it('is that of each key result by its id, not of one that was added or removed', () => {
    const before = [reach({ id: 'a' }), reach({ id: 'b' }), reach({ id: 'c' })];
    const after = [reach({ id: 'new' }), reach({ id: 'c', target: 9 }), reach({ id: 'a' })];
    expect(moved(before, after)).toEqual(['build/c target: 20 → 9']);
  });

  it('names the quarters where the goal moves to another', () => {
    const Q1 = quarter('2027-Q1');
    const inQ4 = (written: string) => goal('build', [reach({ timeline: timeline(written) })]);
    const inQ1 = (written: string) =>
      goal('build', [reach({ timeline: timeline(written, Q1) })], { quarter: Q1 });
    expect(shown(inQ4('Weeks 1-3'), inQ1('Weeks 1-3'), '10-08')).toEqual([
      'build/kr timeline: "Weeks 1-3 of 2026-Q4" → "Weeks 1-3 of 2027-Q1"',
    ]);
    const dates = '2026-10-05 to 2026-10-14';
    expect(shown(inQ4(dates), inQ1(dates), '10-08')).toEqual([]);
    expect(shown(inQ4(dates), inQ1('Week 2'), '10-08')).toEqual([
      `build/kr timeline: "${dates}" → "Week 2 of 2027-Q1"`,
    ]);
  });
});
