import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPairs } from '../../../src/insight/matching/best-pairs.ts';
import { NOBODY } from '../../../src/insight/matching/blossom.ts';
import type { PairWorths } from '../../../src/insight/matching/pair-worths.ts';

interface Two {
  readonly isMet: boolean;
  readonly links: number;
  readonly favour: number;
}

const MET = 1_000_000;
const LINKED = 100;

/** Of people who are linked and met as it is given for each two. */
function worths(size: number, twos: readonly Two[]): PairWorths {
  const of = (one: number, other: number) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return twos[low * size + high] ?? { isMet: false, links: 0, favour: 0 };
  };
  return {
    size,
    haveMet: (one, other) => of(one, other).isMet,
    areLinked: (one, other) => of(one, other).links > 0,
    worth: (one, other) => {
      const { isMet, links, favour } = of(one, other);
      return links + favour + (links > 0 ? LINKED : 0) - (isMet ? MET : 0);
    },
  };
}

const two = fc.record({
  isMet: fc.boolean(),
  links: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })),
  favour: fc.integer({ min: -6, max: 6 }),
});

const group = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((size) =>
      fc
        .array(two, { minLength: size * size, maxLength: size * size })
        .map((twos) => worths(size, twos)),
    );

function pairsOf(partner: Int32Array): (readonly [number, number])[] {
  return [...partner].flatMap((other, one) => (other > one ? [[one, other] as const] : []));
}

/** The greatest worth of a round, by trying all rounds in which at most one person is left. */
function best(free: readonly number[], { worth }: PairWorths): number {
  const rounds = (left: readonly number[], mayLeave: boolean): number => {
    const [one, ...others] = left;
    if (one === undefined) return 0;
    const paired = others.map(
      (other) =>
        worth(one, other) +
        rounds(
          others.filter((each) => each !== other),
          mayLeave,
        ),
    );
    return Math.max(...paired, mayLeave ? rounds(others, false) : Number.NEGATIVE_INFINITY);
  };
  return rounds(free, free.length % 2 === 1);
}

describe('the pairs of a round', () => {
  it('are the best there are of up to eight people, as brute force finds them', () => {
    fc.assert(
      fc.property(group(1, 8), (all) => {
        const pairs = pairsOf(bestPairs(all));
        expect(pairs).toHaveLength(Math.floor(all.size / 2));
        const worth = pairs.reduce((sum, [one, other]) => sum + all.worth(one, other), 0);
        expect(worth).toBe(best([...Array(all.size).keys()], all));
      }),
      { numRuns: 200 },
    );
  });

  it('leave nobody out of more people, and no two pairs would gain by an exchange', () => {
    fc.assert(
      fc.property(group(9, 41), (all) => {
        const partner = bestPairs(all);
        expect([...partner].filter((one) => one === NOBODY)).toHaveLength(all.size % 2);
        const pairs = pairsOf(partner);
        for (const [a, b] of pairs)
          for (const [c, d] of pairs) {
            if (a >= c) continue;
            const now = all.worth(a, b) + all.worth(c, d);
            expect(all.worth(a, c) + all.worth(b, d)).toBeLessThanOrEqual(now);
            expect(all.worth(a, d) + all.worth(b, c)).toBeLessThanOrEqual(now);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(group(2, 20), (all) => {
        expect([...bestPairs(all)]).toEqual([...bestPairs(all)]);
      }),
      { numRuns: 20 },
    );
  });
});
