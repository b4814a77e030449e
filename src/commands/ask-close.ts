import type { Command } from 'commander';
import { type CloseOptions, closeAsk } from './ask-close/close.ts';
import { sessionOf, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  'ask close 8R2TZS --why "Solved elsewhere"',
  'ask close "which chart" --on 2026-11-20',
] as const;

/** `cop ask close`: says that nobody waits for an answer any more; an answer is recorded by `cop log answer`. */
export function askClose(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<ask>', 'which: the end of its id, last, or a part of what it says')
    .option('--why <text>', 'why, for whoever reads this later')
    .option('--on <date>', 'the day from which it is closed; else today')
    .option('--by <name>', 'who records it; else what COP_BY says')
    .option('--json', 'print what was recorded, with its ids, for machines')
    .action((written: string, options: CloseOptions) => {
      closeAsk(sessionOf(command), written, withoutBlanks(options));
    });
}
