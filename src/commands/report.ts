import { type Command, Option } from 'commander';
import { resolveGoal } from '../insight/resolve.ts';
import { reportModel } from '../report/build-model.ts';
import { FORMATS, type Format, formatNames } from '../report/formats.ts';
import { deliver } from './deliver.ts';
import { errorsIn, openWorkspace, refuseErrors } from './open.ts';
import { sessionOf, withExamples, withJson } from './options.ts';

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
  'report --as-of 2026-11-24 --goal get-to-know',
  'report --quarter 2026-Q3 --json --output report.json',
] as const;

/** `cop report`: how far the quarter's key results are, and what needs the facilitator next. */
export function report(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .option('--goal <goal>', 'only this goal')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(formatNames).default('terminal'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--partial', 'leave out what cannot be read, and say so on the report')
    .action(async (options: ReportOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(
        session,
        { personas: 'none', goals: 'quarter', log: 'all' },
        options.quarter,
      );
      const errors = errorsIn(open);
      if (!options.partial) refuseErrors(errors);
      const model = reportModel(open.community, {
        asOf: open.asOf,
        quarter: open.quarter,
        onlyGoal: options.goal === undefined ? null : resolveGoal(options.goal, open.community).id,
        leftOut: [...new Set(errors.map((error) => error.place.file))],
      });
      const render = FORMATS[options.json ? 'json' : options.format];
      await deliver(session, open.root, (screen) => render(model, screen), options.output);
    });
}
