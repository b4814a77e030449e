import { describe, expect, it } from 'vitest';
import { dayLater } from './days.ts';
import { programReport } from './program.ts';
import { oracleReport } from './report.ts';
import type { WrittenCommunity, WrittenReach } from './written.ts';

/** Worked examples that others have published, by the program and by the second calculation. */

const FIRST = '2026-10-05';
const LENGTH = 28;

/** A figure on a day of the timeline, 1 for its first. */
type Point = readonly [day: number, value: number];

function community(
  keyResults: readonly Partial<WrittenReach>[],
  points: readonly Point[],
): WrittenCommunity {
  const last = dayLater(FIRST, LENGTH - 1);
  const dayOf = (number: number) => dayLater(FIRST, number - 1);
  const ids = keyResults.map((_, index) => `kr-${index}`);
  return {
    charter: { format: 1, name: 'Chart Guild', timezone: 'UTC' },
    quarter: '2026-Q4',
    asOf: dayOf(points.at(-1)?.[0] ?? 1),
    goals: [
      {
        id: 'goal',
        quarter: '2026-Q4',
        timeline: { kind: 'days', first: FIRST, last, written: `${FIRST} to ${last}` },
        key_results: keyResults.map((one, index) => ({
          kind: 'reach',
          id: ids[index] ?? '',
          target: 100,
          ...one,
        })),
      },
    ],
    log: points.map(([number, value], index) => ({
      file: 'log/2026-10/by-hand.yaml',
      line: 1 + index,
      data: {
        on: dayOf(number),
        type: 'check-in',
        // With several results, each point is of the next.
        key_result: `goal/${ids[keyResults.length > 1 ? index : 0]}`,
        value,
      },
    })),
  };
}

const BOTH = [
  { by: 'the program', report: programReport },
  { by: 'the second calculation', report: oracleReport },
] as const;

const FORMULA = 'worked by hand with (current − start) ÷ (target − start), the formula of';
const METAPULSE = `${FORMULA} help.metapulse.com/en/articles/4461543`;

const WAYS = [
  { from: 32, to: 45, at: 42, attainment: 10 / 13, progress: 10 / 13, source: METAPULSE },
  { from: 8, to: 5, at: 6, attainment: 2 / 3, progress: 2 / 3, source: METAPULSE },
  { from: 0, to: 500, at: 400, attainment: 0.8, progress: 0.8, source: METAPULSE },
  { from: 0, to: 10, at: 13, attainment: 1.3, progress: 1, source: METAPULSE },
  { from: 10, to: 20, at: 7, attainment: -0.3, progress: 0, source: METAPULSE },
  {
    from: 10,
    to: 25,
    at: 15,
    attainment: 5 / 15,
    progress: 5 / 15,
    source: 'leemu.tawk.help/article/key-results-check-ins: 33%, (15-10)/(25-10) = 5/15',
  },
  {
    from: 120,
    to: 160,
    at: 140,
    attainment: 0.5,
    progress: 0.5,
    source: 'blog.workte.am/2019/04/10: from $120k to $160k, reached $140k: 50%',
  },
  {
    from: 0,
    to: 1000,
    at: 300,
    attainment: 0.3,
    progress: 0.3,
    source: 'shit.management/how-to-measure-okrs: 300 of 1000 leads',
  },
  {
    from: 0,
    to: 100,
    at: 200,
    attainment: 2,
    progress: 1,
    source: 'gist.github.com/steffen-workpath/e66184e671a6019025704ee2dfe64797: 2.0, not clamped',
  },
] as const;

const SLOPES = [
  {
    points: [
      [1, 9],
      [2, 15],
      [3, 19],
      [4, 20],
      [10, 45],
      [12, 55],
      [18, 78],
    ],
    slope: 4,
    source:
      'Sen (1968), Journal of the American Statistical Association 63, 1379–1389; as in the tests of scipy.stats.theilslopes and of the R package deming',
  },
  {
    points: [
      [1, 0],
      [2, 1],
      [3, 1],
    ],
    slope: 0.5,
    source: 'the tests of scipy.stats.theilslopes: 0, 1, 1',
  },
  {
    points: [
      [1, 0],
      [2, 1],
      [4, 1],
    ],
    slope: 1 / 3,
    source: 'the tests of scipy.stats.mstats.theilslopes: 0, 1, masked, 1',
  },
  {
    points: [
      [1, 1.26],
      [2, 1.27],
      [3, 1.12],
      [4, 1.16],
      [5, 1.03],
    ],
    // −0.15 −0.13 −0.08 −0.07 −0.0575 | −0.055 −0.045 −0.0333 0.01 0.04
    slope: -0.05625,
    source:
      'Hollander, Wolfe and Chicken, Nonparametric Statistical Methods (3rd edition), example 9.1, as in the R package NSM3; the ten slopes by hand',
  },
  {
    points: [
      [1, 2],
      [2, 3],
      [3, 5],
      [4, 4],
      [5, 6],
      [6, 8],
    ],
    // −1 0.5 0.5 0.667 1 1 1 | 1 | 1.2 1.25 1.5 2 2 2 2
    slope: 1,
    source: 'instantools.site/statistics/theil_sen_slope.html; the fifteen slopes by hand',
  },
] satisfies readonly { points: Point[]; slope: number; source: string }[];

describe.each(BOTH)('published examples, by $by', ({ report }) => {
  it.each(WAYS)('from $from to $to, at $at: $source', ({ from, to, at, attainment, progress }) => {
    const [goal] = report(community([{ baseline: from, target: to }], [[1, at]])).goals;
    const figures = goal?.key_results[0];
    expect(figures?.attainment).toBeCloseTo(attainment, 12);
    expect(figures?.progress).toBeCloseTo(progress, 12);
  });

  // support.synergita.com/support/solutions/articles/4000185474, scenario 2: 34%.
  it('30, 30 and 40 % that weigh 40, 20 and 40: 34 %', () => {
    const keyResults = [{ weight: 40 }, { weight: 20 }, { weight: 40 }];
    const points: Point[] = [
      [1, 30],
      [1, 30],
      [1, 40],
    ];
    expect(report(community(keyResults, points)).goals[0]?.progress).toBeCloseTo(0.34, 12);
  });

  it.each(SLOPES)('a slope of $slope a day: $source', ({ points, slope }) => {
    const [goal] = report(community([{ target: 118 }], points)).goals;
    const forecast = goal?.key_results[0]?.forecast;
    const [day, value] = points.at(-1) ?? [1, 0];
    expect(forecast?.points).toBe(points.length);
    expect(forecast?.rate_so_far).toBeCloseTo(slope * 7, 12);
    expect(forecast?.at_end).toBeCloseTo(value + slope * (LENGTH - day), 12);
  });

  it('meets a target of 118 ten days after the last point of Sen (1968), on the last day', () => {
    const [goal] = report(community([{ target: 118 }], SLOPES[0]?.points ?? [])).goals;
    expect(goal?.key_results[0]?.forecast?.target_on).toBe(dayLater(FIRST, LENGTH - 1));
  });
});
