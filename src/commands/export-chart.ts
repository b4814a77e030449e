import type { Command } from 'commander';
import { chartTable } from '../report/chart-sheet/chart.ts';
import { type SheetFormat, sheetText } from '../report/chart-sheet/sheet-text.ts';
import { sheetFormatOf, withSheetFlags } from './export-sheet/flags.ts';
import { deliver } from './running/deliver.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withAt, withExamples } from './running/options.ts';

interface ChartOptions {
  readonly quarter?: string;
  readonly format?: SheetFormat;
  readonly output?: string;
}

const EXAMPLES = [
  ['export chart --output goal-chart.csv', 'for a spreadsheet'],
  ['export chart --format markdown', 'to paste into a page'],
] as const;

/** `cop export chart`: the quarter's goals as the guide's goal chart, which an import reads again. */
export function exportChart(command: Command): void {
  withSheetFlags(withExamples(withAt(command), EXAMPLES))
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2027-Q1')
    .action(async (options: ChartOptions) => {
      const session = sessionOf(command);
      const scope = { personas: 'all', goals: 'quarter', log: 'none' } as const;
      const { root, community } = openWhole(session, scope, options.quarter);
      const text = sheetText(
        chartTable(community.goals, community.personas),
        sheetFormatOf(options),
      );
      await deliver(session, root, () => text, { output: options.output, prints: 'exactly' });
    });
}
