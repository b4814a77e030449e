import type { Goal } from '../../domain/goal.ts';
import {
  asWished,
  type KeyResultWishes,
  type WrittenKeyResult,
} from '../../domain/key-result-wishes.ts';
import { goalKind } from '../../workspace/kinds.ts';
import type { FileEdit } from '../running/edit-file.ts';
import { changeDrafts, type Reason } from '../running/goalposts.ts';
import type { Open } from '../running/open.ts';
import { editsFor, stillIn } from './edits.ts';
import { withdrawalsOf } from './left-behind.ts';
import type { Target } from './resolve.ts';

/** A key result that is to be changed, and how. */
export interface KeyResultChange {
  readonly target: Target;
  /** What is wished of it, by what it says by then. */
  readonly wishes: (now: WrittenKeyResult) => KeyResultWishes;
  readonly reason: Reason;
  /** Whether check-ins that it has no place for any more may be taken back. */
  readonly force: boolean;
}

/** A key result as it stood in the file and as it is to stand there. */
interface Says {
  readonly before: WrittenKeyResult;
  readonly after: WrittenKeyResult;
}

/** The edit of the goal's file that changes a key result, and what that said when it was edited last. */
export function keyResultEdit(
  open: Open,
  { target: { goal, found, reference }, wishes: wishesFor, reason, force }: KeyResultChange,
): { readonly edit: FileEdit<Goal>; readonly says: () => Says } {
  let said: Says = { before: found.written, after: found.written };
  const edit: FileEdit<Goal> = {
    path: goal.file,
    kind: goalKind(goal.id, goal.quarter, open.community.charter.calendar),
    edits: (data) => {
      const now = stillIn(data, reference);
      const wishes = wishesFor(now.written);
      said = { before: now.written, after: asWished(now.written, wishes) };
      return editsFor(now, wishes);
    },
    records: (before, after) => [
      ...changeDrafts(open, before, after, reason),
      ...withdrawalsOf(open, { before, after }, { ...reason, reference, force }),
    ],
  };
  return { edit, says: () => said };
}
