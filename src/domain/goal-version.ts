import type { CivilDate } from './civil-date.ts';
import type { Goal } from './goal.ts';

/** What a goal's file said from a day on. */
export interface GoalVersion {
  readonly goal: Goal;
  /** The day of the commit that it came with, or of today where it is in none yet. */
  readonly on: CivilDate;
  readonly source: /** `commit` is its whole hash. */
  { readonly kind: 'git'; readonly commit: string } | { readonly kind: 'uncommitted' };
}
