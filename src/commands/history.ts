import type { Command } from 'commander';
import { historyOf } from '../insight/history.ts';
import { figuresOf } from '../insight/quarter-figures.ts';
import { renderHistory } from '../report/history.ts';
import { historyJson } from '../report/history-json.ts';
import { findKeyResult, refuseErrorsInLog } from './checkin/find.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
import { unrecordedIn } from './running/unrecorded.ts';

const EXAMPLES = [
  'history invite-members',
  ['history build/invite-members --json', 'for machines'],
  ['history invite --as-of 2026-11-13', 'as it counted on a day'],
] as const;

/** `cop history`: all that was ever recorded of a key result, and what became of it. */
export function history(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('<key-result>', 'which one: goal/key-result, or enough of its name')
    .action((written: string, options: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, {
        personas: 'none',
        goals: 'all',
        members: 'all',
        log: 'all',
      });
      refuseErrorsInLog(open);
      const named = findKeyResult(written, open);
      const { community, asOf } = open;
      const moves = unrecordedIn(session, open, [named.goal]);
      const model = {
        ...named,
        figures: figuresOf(named, community, asOf),
        entries: historyOf(named, community.records, asOf),
        unrecorded: moves.filter(({ keyResult }) => keyResult === named.reference),
        timezone: community.charter.calendar.timezone,
      };
      if (options.json) session.printExactly(historyJson(model));
      else session.print(renderHistory(model, session.screen));
    });
}
