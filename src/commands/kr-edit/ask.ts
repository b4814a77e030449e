import { keyResultSchema } from '../../domain/key-result-file.ts';
import { parseTimeline } from '../../domain/timeline.ts';
import { validate } from '../../domain/validate.ts';
import { askKeyResultAnew, type KeyResultAnswers } from '../../prompts/ask-key-result-anew.ts';
import { draftsOf } from '../running/edit-file.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import { refuseToAsk } from '../running/refuse-to-ask.ts';
import type { Session } from '../running/session.ts';
import { type KeyResultChange, keyResultEdit } from './file-edit.ts';

/**
 * Asks about a key result over again.
 * @returns undefined where the person does not want it written
 * @throws CopError exit 2 where nobody is there to ask; 3 where its goal's file has an error: what
 *   is there could not be shown
 */
export async function askAboutTarget(
  session: Session,
  open: Open,
  { target, reason, force }: Omit<KeyResultChange, 'wishes'>,
): Promise<KeyResultAnswers | undefined> {
  const { goal, quarter, file: path } = target.goal;
  if (!session.asker)
    throw missing('what to change', { command: `kr edit ${target.reference} --target 25` });
  const file = validate(keyResultSchema, target.found.written).value;
  if (!goal || !file) throw refuseToAsk(open, path);
  const own = goal.keyResults.find(({ id }) => id === file.id);
  return askKeyResultAnew(await session.asker(), {
    file,
    path,
    goal,
    timeline: own?.timeline ?? goal.timeline,
    readTimeline: (typed) => parseTimeline(typed, quarter, open.community.charter.calendar),
    movesGoalposts: (wishes) =>
      movesGoalposts(session, open, { target, wishes: () => wishes, reason, force }),
    why: reason.why,
  });
}

/** Whether a change would move a goalpost after the start. */
function movesGoalposts(session: Session, open: Open, change: KeyResultChange): boolean {
  const drafts = draftsOf(session, open, keyResultEdit(open, change).edit);
  return drafts.some((one) => one.type === 'change');
}
