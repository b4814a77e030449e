import type { Command } from 'commander';
import type { ReviewOptions } from './review/options.ts';
import { reviewQuarter } from './review/review.ts';
import {
  sessionOf,
  several,
  text,
  withDryRun,
  withExamples,
  withoutBlanks,
} from './running/options.ts';

const EXAMPLES = [
  ['review', 'walk through the quarter that waits for it'],
  ['review 2026-Q3', 'that quarter; it goes on where it was left'],
  'review 2026-Q3 --kr invite-members --score 0.7 --becomes done',
  'review 2026-Q3 --kr answers --score 0.4 --becomes carried-over --target 30',
  ['review 2026-Q3 --accept', 'take what is proposed for all that is left'],
  'review 2026-Q3 --gained "A first answer within a day"',
] as const;

/** `cop review`: looks back at a quarter, key result by key result, and carries on what is left. */
export function review(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[quarter]', 'which one, as 2026-Q3; else the last that waits for it', text)
    .option('--kr <key-result>', 'one key result: goal/key-result, or enough of it')
    .option('--score <0-1>', 'its grade, 0 to 1 in steps of 0.1')
    .option('--why <text>', 'why it is another than the figures give')
    .option('--learned <text>', 'what was learned')
    .option('--becomes <what>', 'done, dropped or carried-over')
    .option('--baseline <number>', 'where it starts in the next quarter')
    .option('--target <number>', 'what it is to reach there')
    .option('--timeline <when>', 'when its goal is worked on there; else Whole quarter')
    .option('--gained <text>', 'what members gained this quarter (repeat)', several)
    .option('--accept', 'take what is proposed: done if achieved, else carried over')
    .option('--by <name>', 'who reviews; else what COP_BY says')
    .action(async (quarter: string | undefined, options: ReviewOptions) => {
      await reviewQuarter(sessionOf(command), quarter, withoutBlanks(options));
    });
}
