import type { Command } from 'commander';
import { personasJson, renderPersonas } from '../report/personas.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['persona list', 'persona list --json'] as const;

/** `cop persona list`: the personas, one a row. */
export function personaList(command: Command): void {
  withExamples(withJson(command), EXAMPLES).action((options: { readonly json?: boolean }) => {
    const session = sessionOf(command);
    const { community } = openWhole(session, { personas: 'all', goals: 'none', log: 'none' });
    const { personas } = community;
    if (options.json) session.printExactly(personasJson(personas));
    else session.print(renderPersonas(personas, session.screen));
  });
}
