import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misplacedOnWay } from '../../src/domain/commit-stretch.ts';

const UP = { baseline: 10, target: 20, commit: null, stretch: null, unit: 'members' };
const DOWN = { baseline: 36, target: 12, commit: null, stretch: null, unit: 'h' };

const told = (way: Parameters<typeof misplacedOnWay>[0]) =>
  misplacedOnWay(way).map(({ key, message, remedy }) => `${key} | ${message} | ${remedy}`);

describe('a commit', () => {
  it.each([
    [UP, 11],
    [UP, 15.5],
    [UP, 20],
    [DOWN, 35],
    [DOWN, 24],
    [DOWN, 12],
  ])('lies on the way, or at its end: %j %d', (way, commit) => {
    expect(told({ ...way, commit })).toEqual([]);
  });

  it.each([
    [
      UP,
      21,
      'this lies beyond the target, 20 members: no promise goes so far',
      'Write a number above 10, up to 20 members',
    ],
    [
      UP,
      10,
      'it starts at 10 members, so this is kept before anything is done',
      'Write a number above 10, up to 20 members',
    ],
    [
      UP,
      -3,
      'it starts at 10 members, so this is kept before anything is done',
      'Write a number above 10, up to 20 members',
    ],
    [
      DOWN,
      11.5,
      'this lies beyond the target, 12 h: no promise goes so far',
      'Write a number below 36, down to 12 h',
    ],
    [
      DOWN,
      36,
      'it starts at 36 h, so this is kept before anything is done',
      'Write a number below 36, down to 12 h',
    ],
  ])('lies nowhere else: %j %d', (way, commit, message, remedy) => {
    expect(told({ ...way, commit })).toEqual([`commit | ${message} | ${remedy}`]);
  });
});

describe('a stretch', () => {
  it.each([
    [UP, 20.5],
    [UP, 200],
    [DOWN, 11],
    [DOWN, 0],
  ])('lies beyond the target: %j %d', (way, stretch) => {
    expect(told({ ...way, stretch })).toEqual([]);
  });

  it.each([
    [UP, 20, 'the target, 20 members', 'above 20 members'],
    [UP, 15, 'the target, 20 members', 'above 20 members'],
    [DOWN, 12, 'the target, 12 h', 'below 12 h'],
    [DOWN, 40, 'the target, 12 h', 'below 12 h'],
  ])('does not lie before it, nor at it: %j %d', (way, stretch, target, remedy) => {
    expect(told({ ...way, stretch })).toEqual([
      `stretch | this does not lie beyond ${target} | Write a number ${remedy}`,
    ]);
  });
});

describe('the two together', () => {
  it('are both told where both are wrong', () => {
    expect(told({ ...UP, commit: 25, stretch: 15 })).toHaveLength(2);
  });

  it('say the same of a way as of the way back to front', () => {
    const whole = fc.integer({ min: -50, max: 50 });
    const post = fc.option(whole);
    fc.assert(
      fc.property(whole, whole, post, post, (baseline, target, commit, stretch) => {
        fc.pre(baseline !== target);
        const way = { baseline, target, commit, stretch, unit: null };
        const turned = {
          baseline: -baseline,
          target: -target,
          commit: commit === null ? null : -commit,
          stretch: stretch === null ? null : -stretch,
          unit: null,
        };
        const keys = (one: typeof way) => misplacedOnWay(one).map(({ key }) => key);
        expect(keys(way)).toEqual(keys(turned));
      }),
    );
  });
});
