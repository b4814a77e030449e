import type { CheckIn } from '../../domain/check-in.ts';
import { referenceTo } from '../../domain/community.ts';
import type { ChangeDraft, RecordDraft } from '../../domain/drafts.ts';
import type { Goal } from '../../domain/goal.ts';
import { checkInsLeftBehind } from '../../insight/left-behind.ts';
import { END_OF_LOG } from '../../insight/log-order.ts';
import { movedGoalposts } from '../../insight/moved-goalposts.ts';
import { keyResultsRecorded } from '../../insight/recorded.ts';
import { standingCheckIns } from '../../insight/standing.ts';
import { changeText } from '../../report/change-text.ts';
import type { Open } from './open.ts';

/** Who moves a goalpost, and why. */
export interface Reason {
  readonly why: string | null;
  readonly by: string | null;
}

/** The records of the goalposts that an edit of a goal moves after the start. */
export function changeDrafts(
  { asOf, community }: Open,
  before: Goal | undefined,
  after: Goal,
  { why, by }: Reason,
): readonly ChangeDraft[] {
  if (!before) return [];
  const started = { today: asOf, recorded: keyResultsRecorded(community.records, asOf) };
  return movedGoalposts(before, after, started).map((moved) => ({
    type: 'change',
    ...moved,
    on: asOf,
    note: why,
    by,
  }));
}

/** The changes that were recorded, in words: `Recorded: target was 30, is 20 (Invite at least 30 members)`. */
export function recordedLines(drafts: readonly RecordDraft[], goal: Goal): readonly string[] {
  const sentences = new Map(goal.keyResults.map((one) => [referenceTo(goal, one), one.keyResult]));
  return drafts
    .filter((one) => one.type === 'change')
    .map(
      (one) => `Recorded: ${changeText(one)} (${sentences.get(one.keyResult) ?? one.keyResult})`,
    );
}

/** The check-ins that say what their key result has no place for any more once its goal is edited. */
export function leftBehindIn(
  { community }: Open,
  before: Goal | undefined,
  after: Goal,
): readonly CheckIn[] {
  return checkInsLeftBehind(before, after, standingCheckIns(community.records, END_OF_LOG));
}
