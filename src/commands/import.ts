import type { Command } from 'commander';
import { adviceOnPlan, importPlan } from '../insight/sheets/import-plan.ts';
import { sheetsIn } from '../insight/sheets/sheets-in.ts';
import { planJson } from '../report/import-plan/json.ts';
import { renderPlan } from '../report/import-plan/plan.ts';
import { applyPlan } from './import/apply.ts';
import { readFile } from './import/read-file.ts';
import { refuseNoSheet, refuseProblems } from './import/refusals.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';

interface ImportOptions {
  readonly quarter?: string;
  readonly apply?: boolean;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

const EXAMPLES = [
  ['import goal-chart.csv', 'see what is understood'],
  ['import goal-chart.csv --apply', 'write it'],
  ['import plan.md --quarter 2027-Q1', 'for another quarter'],
] as const;

/** `cop import`: reads the guide's goal chart and persona table, and writes their goals and personas. */
export function importSheets(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<file>', 'a goal chart or personas: CSV, TSV, Markdown, or a template filled in')
    .option('--quarter <quarter>', 'another quarter than today’s, as 2027-Q1')
    .option('--apply', 'write what is shown without it')
    .option('--json', 'print JSON for machines')
    .action(async (file: string, options: ImportOptions) => {
      const session = sessionOf(command);
      const scope = { personas: 'all', goals: 'all', log: 'none' } as const;
      const open = openWhole(session, scope, options.quarter);
      const { community, quarter, asOf } = open;
      const read = await readFile(session, open, file);
      const found = sheetsIn(read.tables);
      refuseNoSheet(file, found, read.tables);
      const remarks = [...read.remarks, ...found.remarks];
      const plan = importPlan({ ...found, remarks }, community, quarter);
      const shown = {
        ...{ plan, file, quarter, asOf, isQuarterSaid: options.quarter !== undefined },
        advice: adviceOnPlan(plan, community, quarter),
      };
      const isWriting = options.apply === true || options.dryRun === true;
      const print = (applied: 'applied' | 'not applied') =>
        options.json
          ? session.printExactly(planJson(shown, applied))
          : session.print(renderPlan(shown, session.screen));
      if (!isWriting || plan.problems.length > 0) print('not applied');
      refuseProblems(file, plan);
      if (!isWriting) return;
      applyPlan(session, open, shown, options);
      if (options.json && !options.dryRun) print('applied');
    });
}
