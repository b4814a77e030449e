import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPairs, NOBODY } from '../../../src/insight/matching/blossom.ts';

/** Who may meet, as a list of pairs of numbers. */
function meeting(edges: readonly (readonly [number, number])[]) {
  const all = new Set(edges.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (one: number, other: number) => all.has(`${one} ${other}`);
}

/** How many pairs there can be at most, by trying all. */
function byBruteForce(free: readonly number[], may: ReturnType<typeof meeting>): number {
  const [one, ...others] = free;
  if (one === undefined) return 0;
  const paired = others
    .filter((other) => may(one, other))
    .map(
      (other) =>
        1 +
        byBruteForce(
          others.filter((each) => each !== other),
          may,
        ),
    );
  return Math.max(byBruteForce(others, may), ...paired);
}

const graphs = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const pair = fc
    .tuple(fc.nat(size - 1), fc.nat(Math.max(0, size - 2)))
    .map(([a, b]) => [a, b >= a ? b + 1 : b] as const);
  return fc.record({
    size: fc.constant(size),
    edges: fc.uniqueArray(pair, { maxLength: size === 1 ? 0 : 16, selector: String }),
  });
});

describe('as many pairs as there can be', () => {
  it('are found also where others must exchange their partners', () => {
    // A row of four: who begins with the middle two must give them up.
    const may = meeting([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const start = Int32Array.from([NOBODY, 2, 1, NOBODY]);
    expect([...mostPairs(4, may, start)]).toEqual([1, 0, 3, 2]);
  });

  it('are found through an odd circle', () => {
    // Two triangles, joined by an edge between their tips.
    const may = meeting([
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3],
    ]);
    expect([...mostPairs(6, may)].filter((one) => one !== NOBODY)).toHaveLength(6);
  });

  it('are as many as brute force finds, of people who may meet', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        const may = meeting(edges);
        const partner = mostPairs(size, may);
        for (const [one, other] of partner.entries()) {
          if (other === NOBODY) continue;
          expect(partner[other]).toBe(one);
          expect(may(one, other)).toBe(true);
        }
        const pairs = [...partner].filter((one) => one !== NOBODY).length / 2;
        expect(pairs).toBe(byBruteForce([...partner.keys()], may));
      }),
    );
  });

  it('leave nobody alone who had a partner to begin with', () => {
    fc.assert(
      fc.property(graphs, graphs, ({ size, edges }, { edges: fewer }) => {
        const some = meeting(
          edges.filter((one) => fewer.some((two) => String(two) === String(one))),
        );
        const start = mostPairs(size, some);
        const partner = mostPairs(size, meeting(edges), start);
        for (const [one, its] of start.entries())
          if (its !== NOBODY) expect(partner[one]).not.toBe(NOBODY);
      }),
    );
  });
});
