import type { Command } from 'commander';
import { DAY_ORDERS } from '../domain/imports.ts';
import { importRecords } from './log-import/import.ts';
import type { LogImportOptions } from './log-import/wishes.ts';
import {
  oneOf,
  sessionOf,
  several,
  withDryRun,
  withExamples,
  withoutBlanks,
} from './running/options.ts';

const EXAMPLES = [
  ['log import meeting.csv --type attendance', 'what is understood'],
  ['log import meeting.csv --apply', 'write it'],
  ['log import tickets.csv --on 2026-11-24', 'no column has the day'],
  ['log import form.csv --survey autumn', 'answers to a survey'],
  'log import form.csv --survey autumn --column mood="How are you?"',
  'log import deeds.csv --type contribution --column about="What"',
] as const;

/** `cop log import`: records many things at once, from what a meeting or survey tool exported. */
export function logImport(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<file>', 'what the tool exported: CSV, or text parted by tabs')
    .option('--type <type>', 'what its rows are: attendance, response, contribution, …')
    .option('--apply', 'write it; without this it is shown')
    .option('--column <what=column>', 'which column says what (repeat for several)', several)
    .option(
      '--dates <order>',
      `how dates are written: ${DAY_ORDERS.join(', ')}`,
      oneOf('order', DAY_ORDERS),
    )
    .option('--on <date>', 'the day of all of it, whatever the file says')
    .option('--experience <name>', 'the experience that they came to')
    .option('--survey <name>', 'the survey that they responded to')
    .option('--names', 'somebody may be known by their name alone')
    .option('--named', 'record whose response each is')
    .option('--add-members', 'put who is not on the roster there')
    .option('--again', 'record anew what was withdrawn since')
    .option('--keep <name>', 'keep in cop.yaml how the columns were read')
    .option('--as <name>', 'read the columns as cop.yaml keeps them')
    .option('--by <name>', 'who records it; else what COP_BY says')
    .option('--json', 'print JSON for machines')
    .action(async (file: string, options: LogImportOptions) => {
      await importRecords(sessionOf(command), file, withoutBlanks(options));
    });
}
