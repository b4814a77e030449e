import type { Goal } from '../../domain/goal.ts';
import { goalPath } from '../../domain/layout.ts';
import type { GoalToEdit } from '../../insight/resolve-to-edit.ts';
import type { GoalWishes } from '../../prompts/ask-goal-anew.ts';
import { goalEditedText } from '../../report/goal-edited.ts';
import { leftBehindText } from '../../report/left-behind.ts';
import { wished } from '../../workspace/edit/wished.ts';
import { goalKind } from '../../workspace/kinds.ts';
import { draftsOf, editFile, type FileEdit } from '../running/edit-file.ts';
import { changeDrafts, leftBehindIn, recordedLines } from '../running/goalposts.ts';
import { editInEditor } from '../running/in-editor.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';

/** What counts where a goal's file does not say it. */
const UNSAID = { weight: 1 } as const;

interface GoalChange {
  readonly target: GoalToEdit;
  readonly wishes: GoalWishes;
}

interface ChangeOptions {
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** Changes a goal's file, records what moved, and says what follows from it. */
export function changeGoal(
  session: Session,
  open: Open,
  change: GoalChange,
  options: ChangeOptions,
): void {
  const by = whoRecords(options.by, session.env);
  const edit = editOf(change, open, by);
  const { outcome, before, after, drafts } = editFile(session, open, edit, options);
  if (outcome !== 'written') return;
  const { cop } = session.screen;
  const { why } = change.wishes;
  session.tell(goalEditedText({ before, after }, { ...open, cop }));
  for (const line of recordedLines(drafts, after)) session.tell(line);
  if (why !== null && drafts.length === 0)
    session.tell('No goalpost was moved after its start, so the --why was not kept');
  session.tell(`Look at it: ${cop} goal show ${after.id}`);
}

/** Opens a goal's file in the person's editor, and records what moved by it. */
export function editGoalInEditor(
  session: Session,
  open: Open,
  { id, quarter, file }: GoalToEdit,
  options: Pick<ChangeOptions, 'by'>,
): Promise<void> {
  const by = whoRecords(options.by, session.env);
  return editInEditor(session, open, {
    path: file,
    kind: goalKind(id, quarter, open.community.charter.calendar),
    records: (before, after, why) => changeDrafts(open, before, after, { why, by }),
    afterwards: (before, after) => {
      const left = leftBehindIn(open, before, after);
      if (left.length === 0) return [];
      const text = leftBehindText(left, before ?? after, open.asOf);
      return [
        `There is no place any more for ${text}`,
        `How to mend that: ${session.screen.cop} check`,
      ];
    },
  });
}

/**
 * Whether a change would move a goalpost of a key result that has started.
 * @throws CopError where the change cannot be made
 */
export function movesGoalposts(session: Session, open: Open, change: GoalChange): boolean {
  return draftsOf(session, open, editOf(change, open, null)).length > 0;
}

function editOf({ target, wishes }: GoalChange, open: Open, by: string | null): FileEdit<Goal> {
  const { id, file, quarter: from } = target;
  const { keys, quarter: to, why } = wishes;
  const { calendar } = open.community.charter;
  return {
    path: file,
    kind: goalKind(id, from, calendar),
    edits: (data) => wished([], data, keys, UNSAID),
    records: (before, after) => changeDrafts(open, before, after, { why, by }),
    ...(from === to ? {} : { move: { to: goalPath(to, id), kind: goalKind(id, to, calendar) } }),
  };
}
