import type { Command } from 'commander';
import { NO_POINTERS, pointersToGoal } from '../insight/pointers.ts';
import { hasTwin } from '../insight/resolve-to-edit.ts';
import { renderGoal } from '../report/goals.ts';
import { goalRemovedText } from '../report/removed.ts';
import { plainScreen } from './running/deliver.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';
import { type RemoveOptions, removeShown } from './running/remove.ts';
import { goalToEdit } from './running/to-edit.ts';

const EXAMPLES = [
  ['goal remove build-relationships', 'show it, ask, and remove its file'],
  ['goal remove build --force', 'also where records name it: they stay'],
  ['goal remove build --dry-run', 'print the diff, and remove nothing'],
] as const;

/** `cop goal remove`: removes a goal's file, with its key results. Records stay. */
export function goalRemove(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<goal>', 'which one: its id, or enough of it, or its file')
    .option('--force', 'do not ask, and remove it also where something points at it')
    .action(async (written: string, options: RemoveOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, { personas: 'none', goals: 'all', log: 'all' });
      const target = goalToEdit(open, written);
      const { id, file, goal } = target;
      const isTwin = hasTwin(target, open.community);
      // What names it by its id then names the other.
      const pointers = isTwin ? NO_POINTERS : pointersToGoal(id, open.community);
      const removal = {
        path: file,
        what: `the goal ${id}`,
        shown: goal ? renderGoal(goal, plainScreen(session)) : file,
        pointers,
        command: `goal remove ${id}`,
      };
      const outcome = await removeShown(session, open, removal, options);
      if (outcome === 'removed') session.tell(goalRemovedText(pointers, session.screen.cop));
    });
}
