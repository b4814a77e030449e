import type { Command } from 'commander';
import { resolveGoal } from '../insight/resolve.ts';
import { goalJson, renderGoal } from '../report/goals.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['goal show build-relationships', 'goal show build --json'] as const;

/** `cop goal show`: one goal with its key results, as its file says. */
export function goalShow(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('<goal>', 'which one: its id, or enough of it')
    .action((written: string, options: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const { community } = openWhole(session, { personas: 'none', goals: 'all', log: 'none' });
      const goal = resolveGoal(written, community);
      if (options.json) session.printExactly(goalJson(goal));
      else session.print(renderGoal(goal, session.screen));
    });
}
