import type { Command } from 'commander';
import { resolvePersona } from '../insight/resolve.ts';
import { personaJson, renderPersona } from '../report/personas.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['persona show quiet-reader', 'persona show quiet --json'] as const;

/** `cop persona show`: one persona, with all that is known of it. */
export function personaShow(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('<persona>', 'which one: its id, or enough of it')
    .action((written: string, options: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const { community } = openWhole(session, { personas: 'all', goals: 'none', log: 'none' });
      const persona = resolvePersona(written, community);
      if (options.json) session.printExactly(personaJson(persona));
      else session.print(renderPersona(persona, session.screen));
    });
}
