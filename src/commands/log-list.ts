import type { Command } from 'commander';
import { happenedJson, renderHappened } from '../report/happened.ts';
import { happenedModel, type ListOptions } from './log/list.ts';
import { sessionOf, several, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  'log list',
  'log list --type introduction --since 2026-11-01',
  ['log list --member ana', 'with one person'],
  ['log list --all', 'also what was withdrawn or corrected'],
] as const;

/** `cop log list`: what was recorded, one a row. */
export function logList(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--since <date>', 'from this day on')
    .option('--until <date>', 'up to this day')
    .option('--type <type>', 'of this type (repeat for several)', several)
    .option('--member <who>', 'with this person (repeat for several)', several)
    .option('--all', 'also what was withdrawn, corrected or repeated')
    .action((options: ListOptions) => {
      const session = sessionOf(command);
      const model = happenedModel(session, options);
      if (options.json) session.printExactly(happenedJson(model));
      else session.print(renderHappened(model, session.screen));
    });
}
