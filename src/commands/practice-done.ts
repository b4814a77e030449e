import type { Command } from 'commander';
import { withDoneFlags } from './practice-done/flags.ts';
import { type DoneOptions, recordPractice } from './practice-done/record.ts';
import { sessionOf, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['practice done weekly-question', 'for this week'],
  ['practice done question --on friday', 'a part of its sentence will do'],
  ['practice done welcome --for dee --for kim', 'for those who joined'],
  'practice done reflect --experience chart-clinic --note "Most had tried it"',
] as const;

/** `cop practice done`: says that a practice was done, where no other record shows it. */
export function practiceDone(command: Command): void {
  withDoneFlags(withExamples(command, EXAMPLES)).action(
    async (written: string | undefined, options: DoneOptions) => {
      await recordPractice(sessionOf(command), written, 'done', withoutBlanks(options));
    },
  );
}
