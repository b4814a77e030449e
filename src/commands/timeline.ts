import type { Command } from 'commander';
import { renderJson } from '../report/json.ts';
import { renderTimeline } from '../report/terminal/timeline-chart.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
import { quarterReport, READ_BY_REPORTS } from './running/quarter-report.ts';

const EXAMPLES = ['timeline', 'timeline --quarter 2027-Q1'] as const;

/** `cop timeline`: the quarter's weeks with goals and key results as bars, and today. */
export function timeline(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .action((options: { readonly quarter?: string; readonly json?: boolean }) => {
      const session = sessionOf(command);
      const open = openWhole(session, READ_BY_REPORTS, options.quarter);
      const model = quarterReport(session, open, { leftOut: [] });
      if (options.json) session.printExactly(renderJson(model));
      else session.print(renderTimeline(model, session.screen));
    });
}
