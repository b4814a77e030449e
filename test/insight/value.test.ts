import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import {
  keepValue,
  reachValue,
  runningTotals,
  stepsDone,
  stepsDoneOn,
  valuesAfter,
} from '../../src/insight/value.ts';
import { add, done, keep, milestone, note, reach, steps, undone, value } from './builders.ts';

describe('the value of a reach', () => {
  const fromTen = reach({ baseline: 10, target: 20 });

  it.each([
    ['no check-in', [], 10],
    ['only a note', [note('10-05')], 10],
    ['the last value', [value('10-05', 12), value('10-06', 11)], 11],
    ['adds from the baseline on', [add('10-05', 3), add('10-06', 4)], 17],
    [
      'what was added after the last value',
      [add('10-05', 3), value('10-06', 5), add('10-07', 4)],
      9,
    ],
    ['what was taken away', [value('10-05', 12), add('10-06', -3)], 9],
    ['a value below zero', [value('10-05', -3)], -3],
    ['tenths without dust', [value('10-05', 0.1), add('10-06', 0.2)], 0.3],
  ])('is, with %s', (_, checkIns, expected) => {
    expect(reachValue(fromTen, checkIns)).toBe(expected);
  });

  it('is not moved by what is said of a step', () => {
    expect(reachValue(fromTen, [done('10-05', true)])).toBe(10);
  });

  it('has a running total after each figure', () => {
    const checkIns = [add('10-05', 2), note('10-06'), value('10-07', 5), add('10-08', 1.5)];
    expect(runningTotals(fromTen, checkIns)).toEqual([12, 5, 6.5]);
  });
});

describe('the steps done of a milestone', () => {
  const inSteps = milestone({ steps: steps('draft', 'review', 'send') });

  it('are those said to be done, in the order of the milestone', () => {
    expect(stepsDone(inSteps, [done('10-05', 'send'), done('10-06', 'draft')])).toEqual([
      'draft',
      'send',
    ]);
  });

  it('count once however often they are said', () => {
    expect(stepsDone(inSteps, [done('10-05', 'draft'), done('10-06', 'draft')])).toEqual(['draft']);
  });

  it('are open again after an undone, and done again after a done', () => {
    const reopened = [done('10-05', 'draft'), undone('10-06', 'draft')];
    expect(stepsDone(inSteps, reopened)).toEqual([]);
    expect(stepsDone(inSteps, [...reopened, done('10-07', 'draft')])).toEqual(['draft']);
  });

  it('are none of another milestone, and not the whole at once', () => {
    expect(stepsDone(inSteps, [done('10-05', 'publish'), done('10-06', true)])).toEqual([]);
  });

  it('are [true] once a milestone without steps is done', () => {
    expect(stepsDone(milestone(), [])).toEqual([]);
    expect(stepsDone(milestone(), [done('10-05', true)])).toEqual([true]);
    expect(stepsDone(milestone(), [done('10-05', true), undone('10-06', true)])).toEqual([]);
    expect(stepsDone(milestone(), [done('10-05', 'draft')])).toEqual([]);
  });
});

describe('the days on which steps were done', () => {
  it('are those of the first done, however often it is said', () => {
    const twice = [done('10-05', 'draft'), done('10-07', 'draft'), done('10-06', true)];
    expect([...stepsDoneOn(twice)]).toEqual([
      ['draft', '2026-10-05'],
      [true, '2026-10-06'],
    ]);
  });

  it('are those of the last done where it was undone between', () => {
    const reopened = [done('10-05', 'draft'), undone('10-06', 'draft'), undone('10-06', 'draft')];
    expect([...stepsDoneOn(reopened)]).toEqual([]);
    const again = [...reopened, done('10-09', 'draft'), done('10-10', 'draft')];
    expect([...stepsDoneOn(again)]).toEqual([['draft', '2026-10-09']]);
  });
});

describe('the value of a keep', () => {
  it('is the last one said, however old, else null', () => {
    expect(keepValue([])).toBeNull();
    expect(keepValue([value('01-01', 92), note('10-05')])).toBe(92);
    expect(keepValue([value('10-05', 92), value('10-06', 80)])).toBe(80);
  });

  it('has nothing added to it', () => {
    expect(keepValue([value('10-05', 92), add('10-06', 3)])).toBe(92);
    expect(keepValue([add('10-06', 3)])).toBeNull();
  });
});

describe('the value after each check-in', () => {
  const kinds: readonly KeyResult[] = [
    reach({ baseline: 10 }),
    keep(),
    milestone(),
    milestone({ steps: steps('a', 'b') }),
  ];
  const said = fc.oneof(
    fc.integer({ min: -9, max: 9 }).map((number) => value('10-05', number)),
    fc.integer({ min: -9, max: 9 }).map((number) => add('10-05', number)),
    fc.constantFrom('a', 'b', 'gone', true as const).map((step) => done('10-05', step)),
    fc.constantFrom('a', 'b', true as const).map((step) => undone('10-05', step)),
    fc.constant(note('10-05')),
  );

  /** As after the last one, were the others still to come. */
  function afterAll(keyResult: KeyResult, checkIns: Parameters<typeof keepValue>[0]) {
    if (keyResult.kind === 'reach') return reachValue(keyResult, checkIns);
    if (keyResult.kind === 'keep') return keepValue(checkIns);
    return stepsDone(keyResult, checkIns).length;
  }

  it('is that of the check-ins up to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(said), (keyResult, checkIns) => {
        expect(valuesAfter(keyResult, checkIns)).toEqual(
          checkIns.map((_, index) => afterAll(keyResult, checkIns.slice(0, index + 1))),
        );
      }),
    );
  });
});
