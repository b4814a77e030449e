import type { Command } from 'commander';
import { circleOn } from '../insight/matching/circle.ts';
import { whoAnswers } from '../insight/matching/who-answers.ts';
import { peopleOf } from '../insight/people.ts';
import { renderAnswerers } from '../report/matching/answerers.ts';
import { answerersJson } from '../report/matching/matching-json.ts';
import { namesIn } from './log/people.ts';
import { askNamed } from './matching/ask-named.ts';
import { withMost } from './matching/most.ts';
import { openForMatching } from './matching/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  ['match ask last', 'the ask that was recorded last'],
  ['match ask 8R2TZS', 'by the end of its id'],
  ['match ask "which chart"', 'by a part of what it says'],
] as const;

interface Options {
  readonly number?: number;
  readonly json?: boolean;
}

const MOST = 5;

/** `cop match ask`: who could answer an ask, why, and how the answer is recorded. Nothing is written. */
export function matchAsk(command: Command): void {
  withExamples(withMost(withJson(command), `people are shown (${MOST})`), EXAMPLES)
    .argument('<ask>', 'which: the end of its id, last, or a part of what it says')
    .action((written: string, { number: most = MOST, json }: Options) => {
      const session = sessionOf(command);
      const open = openForMatching(session);
      const { community, asOf } = open;
      const now = askNamed(written, open);
      const { who } = peopleOf(community.members);
      const said = [now.ask, ...now.answers].flatMap(({ members }) => members);
      const without = new Set(said.flatMap((id) => who(id) ?? []));
      const answerers = whoAnswers(now.ask, circleOn(community, asOf), without);
      const model = { now, answerers, most, asOf, nameOf: namesIn(community) };
      if (json) session.printExactly(answerersJson(model));
      else session.print(renderAnswerers(model, session.screen));
    });
}
