import { referenceTo } from '../../domain/community.ts';
import type { ChangeDraft } from '../../domain/drafts.ts';
import type { Goal } from '../../domain/goal.ts';
import { movedGoalposts } from '../../insight/moved-goalposts.ts';
import { changeText } from '../../report/change-text.ts';
import type { Open } from './open.ts';

/** Who moves a goalpost, and why. */
export interface Reason {
  readonly why: string | null;
  readonly by: string | null;
}

/** The records of the goalposts that an edit of a goal moves after the start. */
export function changeDrafts(
  { asOf }: Open,
  before: Goal | undefined,
  after: Goal,
  { why, by }: Reason,
): readonly ChangeDraft[] {
  if (!before) return [];
  return movedGoalposts(before, after, asOf).map((moved) => ({
    type: 'change',
    ...moved,
    on: asOf,
    note: why,
    by,
  }));
}

/** What was recorded, in words: `Recorded: target was 30, is 20 (Invite at least 30 members)`. */
export function recordedText(draft: ChangeDraft, goal: Goal): string {
  const own = goal.keyResults.find((one) => referenceTo(goal, one) === draft.keyResult);
  return `Recorded: ${changeText(draft)} (${own?.keyResult ?? draft.keyResult})`;
}
