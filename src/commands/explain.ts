import type { Command } from 'commander';
import { renderExplain } from '../report/explain/explain.ts';
import { explainJson } from '../report/explain-json.ts';
import { explanation, goalsOf } from './explain/explanation.ts';
import { findExplained } from './explain/find.ts';
import { errorsIn, refuseErrors, tellUnread } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
import { atCommitOf } from './running/session.ts';
import { unrecordedIn } from './running/unrecorded.ts';

interface ExplainOptions {
  readonly quarter?: string;
  readonly json?: boolean;
  readonly partial?: boolean;
}

const EXAMPLES = [
  ['explain invite-members', 'where the figures of a key result come from'],
  ['explain build-relationships', 'those of a goal'],
  ['explain --quarter 2026-Q3', 'those of the community'],
] as const;

/** How to go on in spite of an error. */
const PARTIAL = 'Mend it, or see the rest with --partial';

/** `cop explain`: where figures come from, down to the file and line. */
export function explain(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('[what]', 'a key result, a goal, or community; that if not said')
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .option('--partial', 'leave out what cannot be read, and say so')
    .action((written: string | undefined, options: ExplainOptions) => {
      const session = sessionOf(command);
      const { open, explained } = findExplained(session, written, options.quarter);
      const errors = errorsIn(open);
      if (!options.partial) refuseErrors(errors, PARTIAL);
      tellUnread(session, open);
      const leftOut = [...new Set(errors.map((error) => error.place.file))];
      const unrecorded = unrecordedIn(session, open, goalsOf(explained, open));
      const at = atCommitOf(session, open.community.charter);
      const model = explanation(explained, open, { at, leftOut, unrecorded });
      if (options.json) session.printExactly(explainJson(model));
      else session.print(renderExplain(model, session.screen));
    });
}
