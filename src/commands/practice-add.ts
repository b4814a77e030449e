import type { Command } from 'commander';
import { addPractices, type PracticeAddOptions } from './practice-add/add.ts';
import { withPracticeFlags } from './practice-flags/options.ts';
import {
  sessionOf,
  several,
  text,
  withDryRun,
  withExamples,
  withoutBlanks,
} from './running/options.ts';

const EXAMPLES = [
  ['practice add', 'asks; it has a ready set, too'],
  ['practice add --idea welcome-newcomers', 'one of the ready set'],
  ['practice add --ideas', 'all of the ready set'],
  'practice add "Thank somebody" --strand contribution --rhythm "every week"',
] as const;

/** `cop practice add`: what the facilitators do regularly, asked for, given by flags, or from the ready set. */
export function practiceAdd(command: Command): void {
  withPracticeFlags(withExamples(withDryRun(command), EXAMPLES))
    .argument('[practice]', 'what the facilitators do, in a sentence', text)
    .option('--idea <id>', 'one of the ready set (repeat for several)', several)
    .option('--ideas', 'all of the ready set; with --strand those of one')
    .action(async (sentence: string | undefined, options: PracticeAddOptions) => {
      await addPractices(sessionOf(command), sentence, withoutBlanks(options));
    });
}
