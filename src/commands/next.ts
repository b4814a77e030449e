import type { Command } from 'commander';
import { factsOf } from '../insight/next/facts.ts';
import { nextJson } from '../report/next/json.ts';
import { renderNext } from '../report/next/screen.ts';
import { withMost } from './matching/most.ts';
import type { AnswerOptions } from './next/answer.ts';
import { nextModel } from './next/model.ts';
import { whose } from './next/whose.ts';
import { type WishOptions, wishFrom } from './next/wish.ts';
import { openWorkspace, tellUnread } from './running/open.ts';
import { sessionOf, withDryRun, withExamples, withJson, withoutBlanks } from './running/options.ts';

interface NextOptions extends Omit<WishOptions, 'note'>, AnswerOptions {
  readonly for?: string;
  readonly number?: number;
  readonly why?: boolean;
}

const EXAMPLES = [
  'next',
  ['next --why', 'also why, and the id of each'],
  ['next --for ana', 'what ana looks after, and nobody does'],
  'next --snooze personas --until friday',
  'next --done goals@2026-q4 --note "Two are enough for us"',
  ['next --never first-check-in', 'it is not told again'],
] as const;

/** What it reads: nothing that no rule asks for. */
const READ_FOR_NEXT = {
  personas: 'all',
  goals: 'around',
  reviews: 'around',
  members: 'all',
  practices: 'all',
  log: 'all',
} as const;

const MOST = 10;

/** `cop next`: what needs the facilitators now, and why; and what they answer to it. */
export function next(command: Command): void {
  withExamples(withDryRun(withMost(withJson(command), `are told (${MOST})`)), EXAMPLES)
    .option('--for <name>', 'what this person looks after, and what nobody does', whose)
    .option('--why', 'say why each stands where it does, and how to answer it')
    .option('--snooze <id>', 'put this off, until the day that --until says')
    .option('--until <date>', 'when it is back: a day, friday, or "in 2 weeks"')
    .option('--done <id>', 'this was done: how, says --note')
    .option('--never <id>', 'never tell this again')
    .option('--note <text>', 'with an answer: for whoever reads this later')
    .option('--by <name>', 'with an answer: who records it; else what COP_BY says')
    .action(async (written: NextOptions) => {
      const options = withoutBlanks(written);
      const session = sessionOf(command);
      const open = openWorkspace(session, READ_FOR_NEXT);
      const facts = factsOf(open.community, open.asOf, open.quarter);
      const wish = wishFrom(options, open.asOf);
      if (wish) {
        const { answerAdvice } = await import('./next/answer.ts');
        return answerAdvice(session, open, facts, { wish, options });
      }
      tellUnread(session, open);
      const { number: most = MOST, for: name } = options;
      const model = session.progress.step('Looking for what needs you', () =>
        nextModel(open, facts, { most, name }),
      );
      const telling = options.why ? 'why' : 'short';
      if (options.json) session.printExactly(nextJson(model, telling));
      else session.print(renderNext(model, telling, session.screen));
    });
}
