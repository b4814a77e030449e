import Table from 'cli-table3';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from './fault-loop.ts';

const HEAD = ['command', 'calls', 'faults tried', 'survived', 'lost'];

/** Prints what came of each command on disks that fail. */
// biome-ignore lint/style/noDefaultExport: a reporter is loaded by its path, and has to be one.
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const tallies = tests.flatMap((test) => test.meta().faults ?? []);
    if (tallies.length === 0) return;
    const rows = tallies.map(row);
    const total = row({
      name: `total of ${tallies.length}`,
      calls: sumOf(tallies, ({ calls }) => calls),
      tried: sumOf(tallies, ({ tried }) => tried),
      broken: sumOf(tallies, ({ broken }) => broken),
    });
    const table = new Table({
      head: HEAD,
      colAligns: HEAD.map((_, index) => (index === 0 ? 'left' : 'right')),
      style: { head: [], border: [], compact: true },
    });
    table.push(...rows, total);
    process.stdout.write(`\n${table.toString()}\n`);
  }
}

function row({ name, calls, tried, broken }: Omit<Tally, 'lost'>): string[] {
  const numbers = [calls, tried, tried - broken, broken];
  return [name, ...numbers.map((one) => one.toLocaleString('en'))];
}

function sumOf(tallies: readonly Tally[], of: (tally: Tally) => number): number {
  return tallies.reduce((sum, one) => sum + of(one), 0);
}
