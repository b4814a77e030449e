import type { Command } from 'commander';
import { resolveGoal } from '../insight/resolve.ts';
import { FORMATS, type Format, formatNames } from '../report/formats.ts';
import type { Screen } from '../terminal/screen.ts';
import { deliver } from './running/deliver.ts';
import { errorsIn, openWorkspace, refuseErrors, tellUnread } from './running/open.ts';
import { oneOf, sessionOf, withExamples, withJson } from './running/options.ts';
import { quarterReport, READ_BY_REPORTS } from './running/quarter-report.ts';

interface ReportOptions {
  readonly quarter?: string;
  readonly goal?: string;
  readonly format: Format;
  readonly json?: boolean;
  readonly output?: string;
  readonly partial?: boolean;
}

const EXAMPLES = [
  'report',
  'report --as-of 2026-11-24 --goal build-relationships',
  'report --quarter 2026-Q3 --json --output report.json',
] as const;

/** How to go on in spite of an error. */
const PARTIAL = 'Mend it, or see the rest with --partial';

/** `cop report`: how far the quarter's key results are, and what needs the facilitator next. */
export function report(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .option('--goal <goal>', 'only this goal')
    .option('--format <format>', formatNames.join(' or '), oneOf('format', formatNames), 'terminal')
    .option('--output <file>', 'write it to a file')
    .option('--partial', 'leave out what cannot be read, and say so on the report')
    .action(async (options: ReportOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, READ_BY_REPORTS, options.quarter);
      const errors = errorsIn(open);
      if (!options.partial) refuseErrors(errors, PARTIAL);
      tellUnread(session, open);
      const model = quarterReport(session, open, {
        onlyGoal: options.goal === undefined ? null : resolveGoal(options.goal, open.community).id,
        leftOut: [...new Set(errors.map((error) => error.place.file))],
      });
      const format = options.json ? 'json' : options.format;
      const print = format === 'json' ? session.printExactly : session.print;
      const render = (screen: Screen) => FORMATS[format](screen)(model);
      await deliver(session, open.root, render, { output: options.output, print });
    });
}
