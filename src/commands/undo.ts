import type { Command } from 'commander';
import { sessionOf, withDryRun, withExamples, withoutBlanks } from './running/options.ts';
import { type UndoOptions, undoLast } from './undo/undo.ts';

const EXAMPLES = [
  ['undo', 'take back what you recorded last'],
  'undo --by ana --why "Counted twice"',
  ['undo --dry-run', 'look, and take nothing back'],
] as const;

/** `cop undo`: takes back what the last command of a person recorded, after showing it. */
export function undo(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .option('--by <name>', 'whose last records; else those of COP_BY, else without a name')
    .option('--why <text>', 'why, for whoever reads this later')
    .action(async (options: UndoOptions) => {
      await undoLast(sessionOf(command), withoutBlanks(options));
    });
}
