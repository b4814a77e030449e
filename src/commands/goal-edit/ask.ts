import type { GoalToEdit } from '../../insight/resolve-to-edit.ts';
import { askGoalAnew, type GoalWishes } from '../../prompts/ask-goal-anew.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import { refuseToAsk } from '../running/refuse-to-ask.ts';
import type { Session } from '../running/session.ts';
import { movesGoalposts } from './change.ts';

/**
 * Asks what is wished of a goal; undefined where the person does not want it written.
 * @throws CopError exit 2 where nobody is there to be asked, 3 where the goal's file has an error
 */
export async function askedWishes(
  session: Session,
  open: Open,
  target: GoalToEdit,
  { why }: { readonly why?: string },
): Promise<GoalWishes | undefined> {
  if (!session.asker)
    throw missing('what to change', {
      flag: '--goal, --timeline, --owner, --persona, --weight, --quarter or --unset',
    });
  if (!target.goal) throw refuseToAsk(open, target.file);
  return askGoalAnew(await session.asker(), target.goal, {
    calendar: open.community.charter.calendar,
    personas: open.community.personas,
    why: why ?? null,
    movesGoalposts: (wishes) => movesGoalposts(session, open, { target, wishes }),
  });
}
