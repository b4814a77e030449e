import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Status } from './status.ts';

/** The figures of one key result for a day. Shares are 0…1 (attainment is not clamped); null is "not known". */
export interface KeyResultFigures {
  readonly asOf: CivilDate;
  readonly value: number | null;
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly expected: number;
  /** The expected progress that the status is judged against. */
  readonly judged: number;
  readonly pace: number | null;
  /** Null only for a result that counts itself, as long as nothing can count it. */
  readonly status: Status | null;
  readonly late: boolean;
  readonly stale: boolean;
  /** 0–10, as last said. */
  readonly confidence: number | null;
  readonly blocked: boolean;
  readonly lastCheckIn: CheckIn | null;
  /** Days without a check-in, of the timeline's days up to the day. */
  readonly daysSilent: number;
  /** For a keep: its days so far for which a value is known, and those of them within the bounds. */
  readonly days: { readonly held: number; readonly known: number } | null;
  /** For a milestone: the ids of the steps that are done (`true` for one without steps). */
  readonly stepsDone: readonly (string | true)[];
}

/** A key result beside its figures. */
export interface KeyResultWithFigures {
  readonly keyResult: KeyResult;
  /** `goal/key-result`. */
  readonly reference: string;
  readonly figures: KeyResultFigures;
}

/** The figures of a goal: null where it has no key result that counts. */
export interface GoalFigures {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly pace: number | null;
  readonly status: Status | null;
}

/** A goal beside its figures and those of its key results, in the order of its file. */
export interface GoalWithFigures {
  readonly goal: Goal;
  readonly figures: GoalFigures;
  readonly keyResults: readonly KeyResultWithFigures[];
}

/** The figures of the community over a quarter's goals: null where none counts. */
export interface CommunityFigures {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
  /** How many goals are in each status; goals without figures are left out. */
  readonly goalsByStatus: ReadonlyMap<Status, number>;
}
