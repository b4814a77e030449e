import fc from 'fast-check';
import type { Property } from './properties.ts';

/** How many times each property is tried. */
export const RUNS = Number(process.env.EDIT_RUNS ?? 500);

/** Cases at a stretch: between two the test runner gets its turn, and says that it lives. */
const AT_A_STRETCH = 2000;
/** From so many runs on, the progress is shown. */
const MANY = 100_000;

/** The tally of the cases, with all that was done to them. */
const ALL = 'cases, all in all';

/** What was tried: how often, and for how many milliseconds. */
interface Tally {
  runs: number;
  time: number;
}
export type Tallies = Record<string, Tally>;

/** How long a test may take that tries properties `runs` times, in milliseconds. */
export function patience(runs: number): number {
  return 60_000 + runs * 60;
}

/**
 * Tries properties on the same cases, each `runs` times, for as many cases as that takes: not every
 * property has something to say on every case.
 * A failure prints its seed: `FAST_CHECK_SEED=… EDIT_RUNS=…` runs it again.
 * @param share which part of the seeds is used, so that two workers try different cases
 */
export async function tryAll<Tried>(
  cases: fc.Arbitrary<Tried>,
  properties: Readonly<Record<string, Property<Tried>>>,
  { runs, share }: { readonly runs: number; readonly share: number },
): Promise<Tallies> {
  const tallies: Tallies = { [ALL]: { runs: 0, time: 0 } };
  for (const name of Object.keys(properties)) tallies[name] = { runs: 0, time: 0 };
  const counts = Object.entries(tallies).slice(1);
  const named = Object.entries(properties);
  const fewest = () => Math.min(...counts.map(([, tally]) => tally.runs));
  let seed = (fc.readConfigureGlobal().seed ?? Date.now() % 0x7fffffff) + share * 1_000_003;
  const began = performance.now();
  while (fewest() < runs) {
    const numRuns = Math.min(AT_A_STRETCH, Math.max(runs - fewest(), 50));
    const property = fc.property(cases, (tried) => tryEach(named, tried, { tallies, runs }));
    fc.assert(property, { numRuns, seed });
    count(tallies, ALL, numRuns, began);
    seed += 1;
    if (runs >= MANY) progress(fewest(), runs, share);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tallies;
}

function tryEach<Tried>(
  named: readonly [string, Property<Tried>][],
  tried: Tried,
  { tallies, runs }: { readonly tallies: Tallies; readonly runs: number },
): void {
  let from = performance.now();
  for (const [name, property] of named) {
    const tally = tallies[name];
    if (!tally || tally.runs >= runs) continue;
    if (property(tried)) tally.runs += 1;
    const now = performance.now();
    tally.time += now - from;
    from = now;
  }
}

function count(tallies: Tallies, name: string, runs: number, began: number): void {
  const tally = tallies[name];
  if (!tally) return;
  tally.runs += runs;
  tally.time = performance.now() - began;
}

let told = 0;

function progress(done: number, runs: number, share: number): void {
  if (performance.now() - told < 15_000) return;
  told = performance.now();
  process.stderr.write(`worker ${share + 1}: ${done} of ${runs}\n`);
}
