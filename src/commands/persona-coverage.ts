import type { Command } from 'commander';
import { coverageOf } from '../insight/coverage/coverage.ts';
import { COVERAGE_FORMATS, coverageFormatNames } from '../report/coverage/formats.ts';
import { type CoverageFormatOptions, coverageFormatOf } from './persona-coverage/format.ts';
import { deliver } from './running/deliver.ts';
import { openWhole } from './running/open.ts';
import { oneOf, sessionOf, withExamples, withJson } from './running/options.ts';

interface CoverageOptions extends CoverageFormatOptions {
  readonly quarter?: string;
}

const EXAMPLES = [
  'persona coverage',
  ['persona coverage --output coverage.html', 'a page for a browser'],
  ['persona coverage --quarter 2026-Q3 --json', 'for other programs'],
] as const;

/** What a coverage opens of a workspace. */
const READ = {
  personas: 'all',
  goals: 'quarter',
  practices: 'all',
  members: 'all',
  log: 'all',
} as const;

/** `cop persona coverage`: which goals, experiences and practices serve whom, and whom nothing serves. */
export function personaCoverage(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .option(
      '--format <format>',
      coverageFormatNames.join(', '),
      oneOf('format', coverageFormatNames),
    )
    .option('--output <file>', 'write it to a file; .html, .md and .json say the format')
    .action(async (options: CoverageOptions) => {
      const { load, prints } = COVERAGE_FORMATS[coverageFormatOf(options)];
      const session = sessionOf(command);
      const { root, community, quarter, asOf } = openWhole(session, READ, options.quarter);
      const coverage = session.progress.step('Looking at what serves whom', () =>
        coverageOf(community, quarter, asOf),
      );
      const render = await load();
      const { output } = options;
      await deliver(session, root, (screen) => render(coverage, screen), { output, prints });
    });
}
