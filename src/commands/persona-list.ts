import type { Command } from 'commander';
import { personasJson, renderPersonas } from '../report/personas.ts';
import { openWhole } from './open.ts';
import { sessionOf, withJson } from './options.ts';

/** `cop persona list`: the personas, one a row. */
export function personaList(command: Command): void {
  withJson(command)
    .addHelpText('after', '\nExamples:\n  cop persona list\n  cop persona list --json')
    .action((options: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const { community } = openWhole(session, { personas: 'all', goals: 'none', log: 'none' });
      const { personas } = community;
      session.print(
        options.json ? personasJson(personas) : renderPersonas(personas, session.screen),
      );
    });
}
