import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommunity } from './any-community.ts';
import { type Compared, compared, isSame } from './comparison.ts';
import { programReport } from './program.ts';
import { oracleReport } from './report.ts';
import { TRAITS } from './trait-names.ts';
import { traitsOf } from './traits.ts';

/**
 * The second calculation in this folder is written from the definitions, without a line of `src`. Here
 * it holds every number of `cop report --json`, of communities that are made up as their files would say.
 */

const RUNS = Number(process.env.ORACLE_RUNS) || 10_000;
const MINUTES = 60_000;

/** In how many communities each trait is met at least, of 10,000: fewer, and it would go untested. */
const FEWEST = 10;

describe('the program and the second calculation', () => {
  const met = new Map<string, number>();
  let isWhole = false;

  it(
    `agree on every number of ${grouped(RUNS)} communities`,
    () => {
      let figures = 0;
      fc.assert(
        fc.property(anyCommunity, (written) => {
          const report = oracleReport(written);
          const all = compared(report, programReport(written));
          expect(all.filter((one) => !isSame(one)).map(told)).toEqual([]);
          for (const trait of traitsOf(written, report)) met.set(trait, (met.get(trait) ?? 0) + 1);
          figures += all.length;
        }),
        { numRuns: RUNS },
      );
      isWhole = true;
      process.stdout.write(`${grouped(RUNS)} communities, ${grouped(figures)} figures compared\n`);
    },
    20 * MINUTES,
  );

  it.runIf(RUNS >= 10_000)('have met everything that a number can depend on', ({ skip }) => {
    skip(!isWhole, 'they differ, and most were not tried');
    expect(TRAITS.filter((trait) => (met.get(trait) ?? 0) < FEWEST)).toEqual([]);
    expect([...met.keys()].filter((trait) => !TRAITS.includes(trait))).toEqual([]);
  });
});

function told({ name, oracle, program }: Compared): string {
  return `${name}: ${oracle} by the second calculation, ${program} by the program`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
