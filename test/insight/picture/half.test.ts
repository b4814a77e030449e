import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/insight/people.ts';
import { HalfCount } from '../../../src/insight/picture/half.ts';
import { happening, member } from '../builders.ts';

/** As many contributions of each person as said. */
function half(...counts: readonly number[]) {
  const count = new HalfCount();
  const nobody = peopleOf([]);
  for (const [index, times] of counts.entries())
    for (let time = 0; time < times; time += 1)
      count.take(happening('contribution', '10-06', { members: [`p${index}`] }), nobody);
  return count.result();
}

describe('how few people carry half of what is contributed', () => {
  it.each([
    ['five alike', [2, 2, 2, 2, 2], 3],
    ['one who does it all but for one each', [9, 1, 1, 1, 1], 1],
    ['one who does just half', [4, 1, 1, 1, 1], 1],
    ['one who does less than half', [3, 1, 1, 1, 1], 2],
    ['in whatever order they come', [1, 1, 5, 1, 6], 2],
  ])('is the fewest who have half of it: %s', (_, counts, people) => {
    expect(half(...counts)).toEqual({ people, of: counts.length });
  });

  it('is not told of fewer than five', () => {
    expect(half(9, 1, 1, 1)).toBeNull();
    expect(half()).toBeNull();
  });

  it('counts a record once for each of its people, and somebody who turned out to be another as that one', () => {
    const count = new HalfCount();
    const people = peopleOf([member('a'), member('b', { same_as: 'a' })]);
    count.take(happening('contribution', '10-06', { members: ['a', 'b', 'c'] }), people);
    for (const id of ['b', 'd', 'e', 'f'])
      count.take(happening('answer', '10-06', { members: [id] }), people);
    // a has two of six, then c, d, e and f have one each: a and one more have three.
    expect(count.result()).toEqual({ people: 2, of: 5 });
  });

  it('is at least one person, and at most half of them, rounded up', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(counts, (all) => {
        const people = half(...all)?.people ?? 0;
        expect(people).toBeGreaterThan(0);
        expect(people).toBeLessThanOrEqual(Math.ceil(all.length / 2));
        const most = [...all].sort((a, b) => b - a);
        const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
        expect(sum(most.slice(0, people)) * 2).toBeGreaterThanOrEqual(sum(all));
        expect(sum(most.slice(0, people - 1)) * 2).toBeLessThan(sum(all));
      }),
    );
  });
});
