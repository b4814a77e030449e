import type { Command } from 'commander';
import { practicesNow } from '../insight/practices/practices-now.ts';
import { practicesJson, renderPractices } from '../report/practices.ts';
import { namesIn } from './log/people.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['practice list', 'practice list --json'] as const;

/** What it reads of a workspace. */
const READ = {
  personas: 'none',
  goals: 'none',
  members: 'all',
  log: 'all',
  practices: 'all',
} as const;

/** `cop practice list`: the practices by strand, when each was last done, and how it is. */
export function practiceList(command: Command): void {
  withExamples(withJson(command), EXAMPLES).action((options: { readonly json?: boolean }) => {
    const session = sessionOf(command);
    const { community, asOf } = openWhole(session, READ);
    const practices = practicesNow(community, asOf);
    const model = { practices, asOf, nameOf: namesIn(community) };
    if (options.json) session.printExactly(practicesJson(model));
    else session.print(renderPractices(model, session.screen));
  });
}
