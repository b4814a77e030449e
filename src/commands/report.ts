import type { Command } from 'commander';
import { usageError } from '../domain/errors.ts';
import { FAIL_CONDITIONS } from '../insight/fail-on.ts';
import { FORMATS, formatNames } from '../report/formats.ts';
import type { Screen } from '../terminal/screen.ts';
import { failConditions, failWhereMet } from './report/fail-on.ts';
import { type FormatOptions, formatOf } from './report/format.ts';
import { handOver } from './report/hand-over.ts';
import { summariseReport } from './report/summary.ts';
import { checkoutFolder } from './running/checkout-folder.ts';
import { type FilterOptions, filtersFrom, names, statuses } from './running/filters.ts';
import { type LeaveOutOptions, leaveOut } from './running/leave-out.ts';
import { openWorkspace } from './running/open.ts';
import { oneOf, sessionOf, withExamples, withJson } from './running/options.ts';
import { audienceOf, quarterReport, READ_BY_REPORTS } from './running/quarter-report.ts';

interface ReportOptions extends FilterOptions, FormatOptions, LeaveOutOptions {
  readonly quarter?: string;
}

const EXAMPLES = [
  'report',
  ['report --as-of 2026-11-24 --goal build-relationships', ''],
  ['report --open', 'as a page, in the browser'],
  ['report --public --output report.html', 'a page to send to a sponsor'],
  ['report --quarter 2026-Q3 --json --output report.json', ''],
  ['report --format github --fail-on missed', 'in a job on GitHub'],
] as const;

/** `cop report`: how far the quarter's key results are, and what needs the facilitator next. */
export function report(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .option('--goal <goal>', 'show only this goal', names)
    .option('--persona <persona>', 'show only what serves this persona', names)
    .option('--owner <owner>', 'show only what this person looks after', names)
    .option('--status <status>', 'show only key results in this status, as at-risk', statuses)
    .option('--public', 'for everybody: without names, notes and groups of fewer than five')
    .option('--format <format>', formatNames.join(', '), oneOf('format', formatNames))
    .option('--raw', 'CSV for programs: formulas are not defused')
    .option('--output <file>', 'write it to a file; .html, .md, .csv and .json say the format')
    .option('--open', 'open it in the browser, as a page')
    .option('--partial', 'leave out what cannot be read, and say so on the report')
    .option('--fail-on <what>', `exit 1 at one of ${FAIL_CONDITIONS.join(', ')}`, failConditions)
    .action(async (options: ReportOptions) => {
      const format = formatOf(options);
      refuseNamesInPublic(options);
      const session = sessionOf(command);
      const personas = options.persona === undefined ? 'none' : 'all';
      const open = openWorkspace(session, { ...READ_BY_REPORTS, personas }, options.quarter);
      const leftOut = leaveOut(session, open, options);
      const model = quarterReport(session, open, {
        audience: audienceOf(options),
        filters: filtersFrom(options, open),
        leftOut,
      });
      const render = await FORMATS[format].load();
      const folder = format === 'github' ? checkoutFolder(session, open.root) : '';
      const printing = { folder, raw: options.raw ?? false };
      const draw = (screen: Screen) => render(model, { ...printing, screen });
      await handOver(session, open.root, { model, format, draw }, options);
      await summariseReport(session, model, format);
      failWhereMet(session, model, options);
    });
}

/** @throws CopError exit 2 for a report that is to name nobody, narrowed to what somebody looks after */
function refuseNamesInPublic({ public: isPublic, owner = [] }: ReportOptions): void {
  if (isPublic && owner.length > 0)
    throw usageError('--public names nobody, and --owner does', 'Leave out one of the two');
}
