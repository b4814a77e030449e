import type { Command } from 'commander';
import { charterJson, renderCharter } from '../report/charter.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['charter show', 'charter show --json'] as const;

/** `cop charter show`: what the community is about, and which questions are still open. */
export function charterShow(command: Command): void {
  withExamples(withJson(command), EXAMPLES).action((options: { readonly json?: boolean }) => {
    const session = sessionOf(command);
    const scope = { personas: 'none', goals: 'none', log: 'none' } as const;
    const { charter } = openWorkspace(session, scope).community;
    if (options.json) session.printExactly(charterJson(charter));
    else session.print(renderCharter(charter, session.screen));
  });
}
