import type { Command } from 'commander';
import { asksNow } from '../insight/asks-now.ts';
import { asksJson, renderAsks } from '../report/matching/asks.ts';
import { namesIn } from './log/people.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  ['ask list', 'which are open, the oldest first'],
  ['ask list --all', 'also those that were answered or closed'],
  'ask list --json',
] as const;

/** `cop ask list`: the asks that nobody answered yet, and for how long they have been open. */
export function askList(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--all', 'also those that were answered or closed')
    .action((options: { readonly all?: boolean; readonly json?: boolean }) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'none', members: 'all', log: 'all' } as const;
      const { community, asOf } = openWhole(session, scope);
      const all = asksNow(community.records, asOf);
      const asks = options.all ? all : all.filter(({ state }) => state === 'open');
      const leftOut = all.length - asks.length;
      const model = { asks, leftOut, asOf, nameOf: namesIn(community) };
      if (options.json) session.printExactly(asksJson(model));
      else session.print(renderAsks(model, session.screen));
    });
}
