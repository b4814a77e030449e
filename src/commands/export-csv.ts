import type { Command } from 'commander';
import { usageError } from '../domain/errors.ts';
import { quarterAsCsv } from './export-csv/quarter.ts';
import { type PeriodOptions, recordsAsCsv } from './export-csv/records.ts';
import { deliver } from './running/deliver.ts';
import { sessionOf, withAt, withExamples } from './running/options.ts';

interface CsvOptions extends PeriodOptions {
  readonly records?: boolean;
  readonly public?: boolean;
  readonly raw?: boolean;
  readonly output?: string;
  readonly partial?: boolean;
}

const EXAMPLES = [
  ['export csv --output report.csv', 'the quarter, for a spreadsheet'],
  ['export csv --records --output log.csv', 'all that was ever recorded'],
  ['export csv --records --since 2026-11-01', 'what was recorded since'],
] as const;

/** `cop export csv`: the quarter's key results, or the records of the log, for a spreadsheet. */
export function exportCsv(command: Command): void {
  withExamples(withAt(command), EXAMPLES)
    .option('--records', 'a row for each record of the log, of all quarters')
    .option(
      '--quarter <quarter>',
      'another quarter than that of the day; records: of its days alone',
    )
    .option('--since <date>', 'of the records, those from this day on')
    .option('--until <date>', 'of the records, those up to this day')
    .option('--public', 'for everybody: without names, notes and groups of fewer than five')
    .option('--raw', 'for programs: texts as they are, also those that a spreadsheet would run')
    .option('--output <file>', 'write it to a file')
    .option('--partial', 'leave out what cannot be read')
    .action(async (options: CsvOptions) => {
      refusePeriodOfQuarter(options);
      const session = sessionOf(command);
      const csvOf = options.records ? recordsAsCsv : quarterAsCsv;
      const { root, csv } = csvOf(session, options);
      await deliver(session, root, () => csv, {
        output: options.output,
        prints: 'exactly',
      });
    });
}

/** @throws CopError exit 2 for days that are to narrow what is no list of records */
function refusePeriodOfQuarter({ records, since, until }: CsvOptions): void {
  if (records || (since === undefined && until === undefined)) return;
  throw usageError(
    `${since === undefined ? '--until' : '--since'} is about records`,
    'Add --records; for the figures of another day, say --as-of',
  );
}
