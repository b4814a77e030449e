import type { Command } from 'commander';
import { askedWishes } from './goal-edit/ask.ts';
import { changeGoal, editGoalInEditor } from './goal-edit/change.ts';
import { type GoalEditOptions, givenWishes, TAKES_OUT } from './goal-edit/wishes.ts';
import { sayBlanks } from './running/blanks.ts';
import { wantsEditor } from './running/in-editor.ts';
import { openWorkspace } from './running/open.ts';
import {
  sessionOf,
  several,
  withDryRun,
  withEditor,
  withExamples,
  withoutBlanks,
} from './running/options.ts';
import { goalToEdit } from './running/to-edit.ts';

const EXAMPLES = [
  'goal edit build',
  'goal edit build --timeline "Weeks 1-6" --why "The tool came late"',
  ['goal edit build --persona new', 'this one and no other'],
  ['goal edit build --quarter 2027-Q1', 'move it, with its key results'],
  ['goal edit build --unset owner', 'take it out'],
] as const;

/** `cop goal edit`: changes what a goal's file says, and leaves the rest of it as it is. */
export function goalEdit(command: Command): void {
  withExamples(withEditor(withDryRun(command)), EXAMPLES)
    .argument('<goal>', 'which one: its id, or enough of it, or its file')
    .option('--goal <text>', 'what you want for the community, in a sentence')
    .option('--timeline <when>', '"Weeks 1-3", "October", "Whole quarter", or dates')
    .option('--owner <name>', 'who looks after it')
    .option('--persona <persona>', 'a persona that it serves (repeat for all of them)', several)
    .option('--weight <number>', 'how much it counts beside the others; 1 if not said')
    .option('--quarter <quarter>', 'move it to another quarter, as 2027-Q1')
    .option('--unset <key>', 'take a key out, as owner or personas (repeat)', several)
    .option('--why <text>', 'why, for the log, where it has started already')
    .option('--by <name>', 'who says so; else what COP_BY says')
    .action(async (written: string, options: GoalEditOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, { personas: 'all', goals: 'all', log: 'all' });
      const target = goalToEdit(open, written);
      const flags = withoutBlanks(options);
      if (wantsEditor(flags)) return editGoalInEditor(session, open, target, flags);
      const given = givenWishes(session, open, target, flags);
      sayBlanks(session, options, { given, takesOut: TAKES_OUT });
      const wishes = given ?? (await askedWishes(session, open, target, flags));
      if (!wishes) return session.tell('Nothing was written.');
      changeGoal(session, open, { target, wishes }, flags);
    });
}
