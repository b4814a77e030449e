import type { Command } from 'commander';
import { fieldsOf } from '../domain/happening-fields.ts';
import { HAPPENING_TYPES } from '../domain/happening-types.ts';
import {
  type LogOptions,
  OWN_FIELDS,
  withFields,
  withOwnFields,
  withSharedFlags,
} from './log/flags.ts';
import { logHappening } from './log/record-happening.ts';
import { sessionOf, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['log', 'asks what happened'],
  ['log introduction ana ben', 'two people of the roster'],
  ['log invitation cy dee --on 2026-11-03', 'a record for each'],
  ['log introduction --help', 'what can be said of it'],
  'log ask ana --about "Which chart?"',
  ['log answer ben --ask last', 'to the last ask'],
  'log response --survey autumn --answer belonging=4',
  ['log x-book-club ana --field book="Data Points"', 'a type of your own'],
] as const;

const WHO = 'the people: by id, or enough of a name';

/** `cop log`: records what happened: each type is a command, with its own fields for flags. */
export function log(command: Command): void {
  command.commandsGroup('What may have happened:');
  for (const { name, plural, summary } of HAPPENING_TYPES)
    for (const called of new Set([name, plural])) {
      const type = command.command(called, { hidden: called !== name }).description(summary);
      withFields(type.copyInheritedSettings(command), fieldsOf(name));
      records(type.argument('[who...]', WHO), (who) => ({ type: name, who }));
    }
  addOtherTypes(command);
  // The flags of a type stand in its own help.
  command.configureHelp({ ...command.configureHelp(), subcommandTerm: (one) => one.name() });
  withExamples(command.usage('[type] [who...]'), EXAMPLES);
}

/** Types of a community's own, what is no type, and nothing at all. */
function addOtherTypes(log: Command): void {
  const other = log
    .command('x-…', { isDefault: true })
    .description('a type of your own: x- and a name, with --field key=value')
    .copyInheritedSettings(log)
    .allowUnknownOption()
    .argument('[type]')
    .argument('[who...]', WHO);
  withOwnFields(withFields(other, OWN_FIELDS));
  records(other, (who, type) => ({ type, who }));
}

type Words = Parameters<typeof logHappening>[1];

/** @param wordsOf what a command line says, by the people and what stands before them */
function records(
  command: Command,
  wordsOf: (who: readonly string[], type: string | undefined) => Words,
): void {
  withDryRun(withSharedFlags(command))
    .option('--key <text>', 'a retry with the same key is counted once')
    .option('--json', 'print what was recorded, with its ids, for machines')
    .action(async () => {
      const [first, second] = command.processedArgs;
      const words =
        command.registeredArguments.length === 1
          ? wordsOf(first, undefined)
          : wordsOf(second, first);
      await logHappening(sessionOf(command), words, withoutBlanks(command.opts<LogOptions>()));
    });
}
