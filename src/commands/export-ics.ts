import type { Command } from 'commander';
import { renderIcs } from '../report/ics.ts';
import { deliver } from './running/deliver.ts';
import { filtersFrom, names } from './running/filters.ts';
import { openWhole, tellUnread } from './running/open.ts';
import { sessionOf, withAt, withExamples } from './running/options.ts';
import { audienceOf, quarterReport, READ_BY_REPORTS } from './running/quarter-report.ts';

interface IcsOptions {
  readonly quarter?: string;
  readonly goal?: readonly string[];
  readonly public?: boolean;
  readonly output?: string;
}

const EXAMPLES = [
  ['export ics --output community.ics', 'to import into a calendar'],
  ['export ics --public --output public.ics', 'to send to everybody'],
  ['export ics --goal build-relationships', 'one goal alone'],
] as const;

/** `cop export ics`: the last days, the check-ins that are due and the review, for a calendar. */
export function exportIcs(command: Command): void {
  withExamples(withAt(command), EXAMPLES)
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2027-Q1')
    .option('--goal <goal>', 'only this goal', names)
    .option('--public', 'for everybody: without names and groups of fewer than five')
    .option('--output <file>', 'write it to a file')
    .action(async (options: IcsOptions) => {
      const session = sessionOf(command);
      const open = openWhole(session, READ_BY_REPORTS, options.quarter);
      tellUnread(session, open);
      const model = quarterReport(session, open, {
        audience: audienceOf(options),
        filters: filtersFrom({ goal: options.goal ?? [] }, open),
        leftOut: [],
      });
      await deliver(session, open.root, () => renderIcs(model, session), {
        output: options.output,
        prints: 'exactly',
      });
    });
}
