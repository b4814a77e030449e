import type { Command } from 'commander';
import { everyField } from '../domain/happening-fields.ts';
import { correctHappening } from './log/correct.ts';
import type { CorrectOptions } from './log/corrected.ts';
import { withFields, withOwnFields, withSharedFlags } from './log/flags.ts';
import { sessionOf, several, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['log correct 8R2TZS ana cy', 'it was these two'],
  ['log correct last --on 2026-11-03', 'it was on another day'],
  ['log correct last --about "Chart clinic" --unset note', ''],
] as const;

/** `cop log correct`: puts a record of what happened right, by one more record that replaces it. */
export function logCorrect(command: Command): void {
  withExamples(
    withDryRun(withOwnFields(withFields(withSharedFlags(command), everyField()))),
    EXAMPLES,
  )
    .argument('<id>', 'which one: the end of its id, or last')
    .argument('[who...]', 'the people, where it was others: by id, or enough of a name')
    .option('--unset <key>', 'take a field, the note or the members out of it (repeat)', several)
    .option('--json', 'print what was recorded, with its ids, for machines')
    .action(async (written: string, who: readonly string[], options: CorrectOptions) => {
      await correctHappening(sessionOf(command), { written, who }, withoutBlanks(options));
    });
}
