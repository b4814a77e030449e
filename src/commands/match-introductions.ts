import type { Command } from 'commander';
import { circleOn } from '../insight/matching/circle.ts';
import { meetingsFor } from '../insight/matching/meetings-for.ts';
import { roundOf } from '../insight/matching/round.ts';
import { meetingsJson, roundJson } from '../report/matching/matching-json.ts';
import { renderMeetingsFor } from '../report/matching/meetings-for.ts';
import { renderRound } from '../report/matching/round.ts';
import { peopleNamed } from './log/people.ts';
import { withMost } from './matching/most.ts';
import { openForMatching } from './matching/open.ts';
import { sessionOf, several, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  ['match introductions', 'a round, nobody left out'],
  ['match introductions --for dee --for kim', 'whom these two could meet'],
  ['match introductions -n 20 --json', 'for other programs'],
] as const;

interface Options {
  readonly for?: readonly string[];
  readonly number?: number;
  readonly json?: boolean;
}

const MOST_PAIRS = 10;
const MOST_FOR_EACH = 3;

/** `cop match introductions`: who could meet whom, why, and how it is recorded. Nothing is written. */
export function matchIntroductions(command: Command): void {
  const most = `pairs are shown (${MOST_PAIRS}), or people for each (${MOST_FOR_EACH})`;
  withExamples(withMost(withJson(command), most), EXAMPLES)
    .option('--for <who>', 'for this person: an id, or enough of a name (repeat)', several)
    .action((options: Options) => {
      const session = sessionOf(command);
      const open = openForMatching(session);
      const { community, asOf, personaTitle } = open;
      const named = peopleNamed(options.for ?? [], open);
      const circle = session.progress.step('Reading who knows whom', () =>
        circleOn(community, asOf),
      );
      const told = { asOf, personaTitle };
      if (named.length > 0) {
        const most = options.number ?? MOST_FOR_EACH;
        const model = { ...told, meetings: meetingsFor(named, circle, most) };
        if (options.json) session.printExactly(meetingsJson(model));
        else session.print(renderMeetingsFor(model, session.screen));
        return;
      }
      const groups = session.progress.step('Looking for pairs', () => roundOf(circle));
      const model = { ...told, circle, groups, most: options.number ?? MOST_PAIRS };
      if (options.json) session.printExactly(roundJson(model));
      else session.print(renderRound(model, session.screen));
    });
}
