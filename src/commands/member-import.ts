import type { Command } from 'commander';
import { DAY_ORDERS } from '../domain/imports.ts';
import { MEMBER_FIELDS } from '../insight/tables/member-fields.ts';
import { importMembers } from './member-import/import.ts';
import type { ImportOptions } from './member-import/wishes.ts';
import { oneOf, sessionOf, several, withDryRun, withExamples } from './running/options.ts';

const EXAMPLES = [
  ['member import users.csv', 'show what would change'],
  ['member import users.csv --apply', 'write it'],
  'member import list.csv --column name="Full name" --keep our-list',
  ['member import list.csv --as our-list', 'read the next one like it'],
  ['member import members.xls --dates dmy', 'days are written first'],
] as const;

/** `cop member import`: brings people in from a platform’s export, or from any list with a header. */
export function memberImport(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<file>', 'what the platform exported: CSV, or text parted by tabs')
    .option('--apply', 'write it; without this it is shown')
    .option('--platform <name>', 'whose export it is: discourse, slack, meetup, mailchimp, …')
    .option(
      '--column <what=column>',
      `which column says what (repeat for several): ${MEMBER_FIELDS.map((one) => one.replace('_', '-')).join(', ')}`,
      several,
    )
    .option(
      '--dates <order>',
      `how dates are written: ${DAY_ORDERS.join(', ')}`,
      oneOf('order', DAY_ORDERS),
    )
    .option('--keep <name>', 'keep in cop.yaml how the columns were read')
    .option('--as <name>', 'read the columns as cop.yaml keeps them')
    .option('--json', 'print JSON for machines')
    .action(async (file: string, options: ImportOptions) => {
      await importMembers(sessionOf(command), file, options);
    });
}
