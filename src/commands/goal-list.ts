import type { Command } from 'commander';
import { goalsJson, renderGoals } from '../report/goals.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['goal list', 'goal list --quarter 2026-Q4 --json'] as const;

/** `cop goal list`: the goals of every quarter, or of one. */
export function goalList(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'only the goals of this quarter, as 2026-Q4')
    .action(({ quarter, json }: { readonly quarter?: string; readonly json?: boolean }) => {
      const session = sessionOf(command);
      const goalsOf = quarter === undefined ? 'all' : 'quarter';
      const scope = { personas: 'none', goals: goalsOf, log: 'none' } as const;
      const { goals } = openWhole(session, scope, quarter).community;
      if (json) session.printExactly(goalsJson(goals));
      else session.print(renderGoals(goals, session.screen));
    });
}
