import type { GoalDraft, PersonaDraft } from '../../domain/drafts.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { SheetKeyResult } from './key-results-in.ts';
import type { Remark } from './sheet.ts';

/** Something that a sheet says otherwise than the community's files. */
export interface Difference {
  /** What it is about, with what each of the two says, in a sentence without a full stop. */
  readonly message: string;
  /** The words of the command that brings the files to what the sheet says; each is one word of a shell. */
  readonly edit: readonly string[];
}

/** Whether something of a sheet is still to be written; if not, what is there, and what the sheet says otherwise. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'there'; readonly file: string; readonly differences: readonly Difference[] };

/** A goal of a sheet: what it would be. */
export interface PlannedGoal {
  readonly line: number;
  readonly draft: GoalDraft;
  readonly timeline: Timeline;
  readonly keyResults: readonly SheetKeyResult[];
  readonly standing: Standing;
}

/** A persona of a sheet: what it would be. */
export interface PlannedPersona {
  readonly line: number;
  readonly draft: PersonaDraft;
  readonly standing: Standing;
}

/** What an import would do, before anything is done. */
export interface SheetPlan {
  readonly personas: readonly PlannedPersona[];
  readonly goals: readonly PlannedGoal[];
  /** What was made of odd things, in the order of their lines. */
  readonly remarks: readonly Remark[];
  /** What has to be mended in the sheet first: nothing is written while one is left. */
  readonly problems: readonly Remark[];
}
