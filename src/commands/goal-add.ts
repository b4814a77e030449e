import type { Command } from 'commander';
import { isTold } from '../domain/advice-off.ts';
import type { GoalDraft } from '../domain/drafts.ts';
import { goalPath } from '../domain/layout.ts';
import { goalQuestionsText } from '../report/goal-questions.ts';
import { goalText } from '../workspace/new-goal.ts';
import { type GoalOptions, goalDraft } from './goal-add/draft.ts';
import { questionsOn } from './goal-add/questions.ts';
import { understoodText } from './goal-add/understood.ts';
import { measureAdvice } from './kr-flags/measure-advice.ts';
import { nextStepFor } from './kr-flags/next-step.ts';
import { plainScreen } from './running/deliver.ts';
import { openWorkspace } from './running/open.ts';
import {
  sessionOf,
  several,
  text,
  withDryRun,
  withExamples,
  withoutBlanks,
} from './running/options.ts';
import type { Session } from './running/session.ts';
import { writeNew } from './running/write.ts';

const EXAMPLES = [
  'goal add',
  'goal add "Meet" --timeline "Weeks 1-3" --key-result "Invite 20 members"',
  'goal add "Answer well" --timeline October --persona quiet --owner ana',
  ['goal add --idea answer-one-another', 'as goal ideas lists it'],
] as const;

// What is worth asking of a goal rests on what was recorded so far, and on earlier goals.
const NAMED = { personas: 'all', goals: 'all' } as const;
const SCOPE = { ...NAMED, log: 'all', members: 'all', reviews: 'all' } as const;

/** `cop goal add`: one goal a file with its key results, asked for or given by flags. */
export function goalAdd(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[goal]', 'what you want for the community, in a sentence', text)
    .option('--timeline <when>', '"Weeks 1-3", "October", "Whole quarter", or dates')
    .option('--key-result <sentence>', 'one key result with its number (repeat)', several)
    .option('--idea <idea>', 'begin with one of goal ideas: its words and key results')
    .option('--owner <name>', 'who looks after it')
    .option('--persona <persona>', 'a persona that it serves (repeat for several)', several)
    .option('--quarter <quarter>', 'another quarter than today’s, as 2027-Q1')
    .action(async (goal: string | undefined, options: GoalOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, SCOPE, options.quarter);
      const { personas } = open.community;
      const questions = (draft: GoalDraft) =>
        goalQuestionsText(questionsOn(draft, open), { draft, personas }, session.screen.cop);
      const drafted = await goalDraft(session, open, goal, withoutBlanks(options), questions);
      if (!drafted) return session.tell('Nothing was written.');
      const { draft, isAgreed } = drafted;
      const asked = isAgreed ? '' : questions(draft);
      const path = goalPath(draft.quarter, draft.id);
      const files = [{ path, text: goalText(draft) }];
      if (writeNew(session, open.root, files, options) === 'shown') return ask(asked, session);
      session.tell(`Wrote ${path}`);
      session.tell(understoodText(draft, open));
      if (options.keyResult && isTold('key-result/could-count', open.community.charter))
        for (const line of measureAdvice(draft.id, draft.keyResults, plainScreen(session)))
          session.tell(line);
      ask(asked, session);
      session.tell(nextAfter(draft, session));
    });
}

function ask(questions: string, session: Session): void {
  if (questions !== '') session.tell(questions);
}

/** The first thing to do with a goal: say where its first key result is, or give it one. */
function nextAfter({ id, keyResults }: GoalDraft, { screen }: Session): string {
  const [first] = keyResults;
  if (!first) return `Next: ${screen.cop} kr add ${id}    say how you will know`;
  return `Next: ${screen.cop} ${nextStepFor(`${id}/${first.id}`, first)}`;
}
