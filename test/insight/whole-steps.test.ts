import { describe, expect, it } from 'vitest';
import { wholeSteps } from '../../src/insight/whole-steps.ts';
import { add, done, keep, milestone, reach, steps, value } from './builders.ts';

describe('whole steps', () => {
  it.each([
    ['a reach of 10 without a check-in', reach({ target: 10 }), [], { all: 10, done: 0 }],
    ['a reach of 1', reach({ target: 1 }), [value('10-05', 1)], { all: 1, done: 1 }],
    [
      'a reach from 12 to 17',
      reach({ baseline: 12, target: 17 }),
      [value('10-05', 14)],
      { all: 5, done: 2 },
    ],
    ['a reach down', reach({ baseline: 8, target: 5 }), [value('10-05', 6)], { all: 3, done: 2 }],
    [
      'a reach that went the wrong way',
      reach({ target: 5 }),
      [value('10-05', -2)],
      { all: 5, done: -2 },
    ],
    ['a reach beyond its target', reach({ target: 5 }), [add('10-05', 7)], { all: 5, done: 7 }],
    [
      'a reach of 2 between fractions',
      reach({ baseline: 0.1, target: 2.1 }),
      [],
      { all: 2, done: 0 },
    ],
    ['a milestone without steps', milestone(), [], { all: 1, done: 0 }],
    [
      'a milestone in steps',
      milestone({ steps: steps('a', 'b', 'c') }),
      [done('10-05', 'b')],
      { all: 3, done: 1 },
    ],
  ])('are those of %s', (_, keyResult, checkIns, expected) => {
    expect(wholeSteps(keyResult, checkIns)).toEqual(expected);
  });

  it.each([
    ['a reach of 11', reach({ target: 11 }), []],
    ['a reach of 2.5', reach({ target: 2.5 }), []],
    ['a reach with a total that is not whole', reach({ target: 5 }), [value('10-05', 1.5)]],
    [
      'a reach that once had such a total',
      reach({ target: 5 }),
      [add('10-05', 0.5), add('10-06', 0.5)],
    ],
    ['a keep', keep(), [value('10-05', 95)]],
  ])('are none of %s', (_, keyResult, checkIns) => {
    expect(wholeSteps(keyResult, checkIns)).toBeNull();
  });
});
