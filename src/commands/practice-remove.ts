import type { Command } from 'commander';
import { removePractice } from './practice-remove/remove.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';
import type { RemoveOptions } from './running/remove.ts';

const EXAMPLES = [
  ['practice remove weekly-question', 'show it, ask, and take it out'],
  ['practice remove weekly --force', 'also where records name it: they stay'],
] as const;

/** `cop practice remove`: takes a practice out of its file; its records stay. */
export function practiceRemove(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<practice>', 'which one: its id, or enough of it or its sentence')
    .option('--force', 'do not ask, and take it out also where records name it')
    .action(async (written: string, options: RemoveOptions) => {
      await removePractice(sessionOf(command), written, options);
    });
}
