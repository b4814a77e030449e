import { describe, expect, it } from 'vitest';
import { type Numbers, saidOtherwise, staleNumbers } from '../../src/domain/sentence-numbers.ts';

describe('the numbers that a sentence still says', () => {
  it.each<[string, Numbers, Numbers, readonly number[]]>([
    ['Invite 20 members', { target: 20 }, { target: 25 }, [20]],
    ['Invite 25 members', { target: 20 }, { target: 25 }, []],
    ['Invite members', { target: 20 }, { target: 25 }, []],
    ['Cut it from 36 h to 12 h', { baseline: 36, target: 12 }, { baseline: 30, target: 12 }, [36]],
    ['Keep 9 of 10 answered', { at_least: 90 }, { at_least: 80 }, [90]],
    ['Keep it between 5 and 8', { at_least: 5, at_most: 8 }, { at_least: 5, at_most: 9 }, [8]],
    // How many come on top is as good a number as the one to reach.
    ['Invite 5 more members', { baseline: 10, target: 15 }, { baseline: 15, target: 20 }, []],
    ['Invite 5 more members', { baseline: 10, target: 15 }, { baseline: 10, target: 20 }, [5]],
    // What was not changed, and differed before.
    ['Invite 20 members', { target: 25 }, { target: 25 }, [20]],
    ['Invite 20 members, 20 of them new', { target: 25 }, { target: 25 }, [20]],
    // A milestone counts nothing.
    ['Publish 3 guides', { target: 3 }, {}, []],
  ])('%s: %j → %j', (sentence, before, after, stale) => {
    expect(staleNumbers(sentence, before, after)).toEqual(stale);
  });
});

describe('what a sentence says otherwise', () => {
  it.each<[string, Numbers, unknown]>([
    ['Invite 20 members', { target: 25 }, [{ key: 'target', says: 20, is: 25 }]],
    ['Invite 20 members', { target: 20 }, []],
    ['Invite 5 more members', { baseline: 10, target: 15 }, []],
    ['Keep at least 80 % answered', { at_least: 90 }, [{ key: 'at_least', says: 80, is: 90 }]],
    // It is not clear which key is meant.
    ['Invite 20 members', { at_least: 25 }, []],
  ])('%s: %j', (sentence, file, said) => {
    expect(saidOtherwise(sentence, file)).toEqual(said);
  });
});
