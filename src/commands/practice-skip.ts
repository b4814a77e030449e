import type { Command } from 'commander';
import { withDoneFlags } from './practice-done/flags.ts';
import { type DoneOptions, recordPractice } from './practice-done/record.ts';
import { sessionOf, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['practice skip weekly-question', 'left out this week'],
  'practice skip weekly-question --note "Everybody is away"',
] as const;

/** `cop practice skip`: says that a practice is left out this once, so that nobody is reminded of it. */
export function practiceSkip(command: Command): void {
  withDoneFlags(withExamples(command, EXAMPLES)).action(
    async (written: string | undefined, options: DoneOptions) => {
      await recordPractice(sessionOf(command), written, 'skipped', withoutBlanks(options));
    },
  );
}
