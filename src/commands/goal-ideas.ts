import type { Command } from 'commander';
import { PURPOSES, type Purpose } from '../domain/goal-ideas.ts';
import { ideasNow } from '../insight/goal-advice/ideas-now.ts';
import { goalIdeasJson, renderGoalIdeas } from '../report/goal-ideas.ts';
import { openWhole } from './running/open.ts';
import { oneOf, sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  'goal ideas',
  ['goal ideas belonging', 'for one purpose alone'],
  'goal ideas practice --json',
] as const;

/** `cop goal ideas`: goals worth having, with key results that what is recorded can count. */
export function goalIdeas(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('[purpose]', `one of ${PURPOSES.join(', ')}`, oneOf('purpose', PURPOSES))
    .action((purpose: Purpose | undefined, { json }: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'none', log: 'all', members: 'all' } as const;
      const { community, asOf } = openWhole(session, scope);
      const ideas = ideasNow(community, asOf, purpose);
      if (json) session.printExactly(goalIdeasJson(ideas));
      else session.print(renderGoalIdeas(ideas, session.screen));
    });
}
