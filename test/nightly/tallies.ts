import type { Reporter, TestModule } from 'vitest/node';
import type { Tallies } from '../workspace/edit/trials.ts';

/** Adds up, over the workers, how often each property was tried and how long that took. */
// biome-ignore lint/style/noDefaultExport: a reporter is loaded by its path, and has to be one.
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sums = new Map<string, { runs: number; time: number }>();
    for (const module of modules)
      for (const test of module.children.allTests()) add(sums, test.meta().tallies ?? {});
    const rows = [...sums].map(
      ([name, { runs, time }]) =>
        `${name.padEnd(40)} ${runs.toLocaleString('en').padStart(12)} ${seconds(time).padStart(10)}`,
    );
    const head = `${'property'.padEnd(40)} ${'runs'.padStart(12)} ${'seconds'.padStart(10)}`;
    process.stdout.write(`\n${[head, ...rows].join('\n')}\n`);
  }
}

function add(sums: Map<string, { runs: number; time: number }>, tallies: Tallies): void {
  for (const [name, { runs, time }] of Object.entries(tallies)) {
    const sum = sums.get(name) ?? { runs: 0, time: 0 };
    sums.set(name, { runs: sum.runs + runs, time: sum.time + time });
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
