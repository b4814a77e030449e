import type { Command } from 'commander';
import { type WithdrawOptions, withdrawHappening } from './log/withdraw.ts';
import { sessionOf, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['log withdraw 8R2TZS --why "Counted twice"', 'the end of its id'],
  ['log withdraw last', 'what was recorded last'],
  ['log list', 'shows the ids'],
] as const;

/** `cop log withdraw`: takes a record of what happened back, by one more record. */
export function logWithdraw(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<id>', 'which one: the end of its id, or last')
    .option('--why <text>', 'why it is taken back')
    .option('--on <date>', 'from this day on; else as if it had never been written')
    .option('--by <name>', 'who says so; else what COP_BY says')
    .option('--json', 'print what was recorded, with its ids, for machines')
    .action(async (written: string, options: WithdrawOptions) => {
      await withdrawHappening(sessionOf(command), written, withoutBlanks(options));
    });
}
