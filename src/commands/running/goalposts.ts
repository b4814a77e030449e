import type { ChangedValue } from '../../domain/change.ts';
import { referenceTo } from '../../domain/community.ts';
import type { ChangeDraft } from '../../domain/drafts.ts';
import type { Goal } from '../../domain/goal.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { movedGoalposts } from '../../insight/moved-goalposts.ts';
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
  return `Recorded: ${movedText(draft)} (${own?.keyResult ?? draft.keyResult})`;
}

function movedText({ field, was, is }: ChangeDraft): string {
  const name = field.replace('_', ' ');
  if (was === null) return `${name} is ${valueText(is)} now`;
  return `${name} was ${valueText(was)}, ${is === null ? 'and is gone' : `is ${valueText(is)}`}`;
}

function valueText(value: ChangedValue): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? '');
}
