import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Forecast } from './forecast.ts';
import type { RunningRule, StatusRule } from './key-result-status.ts';
import type { Status } from './status.ts';
import type { WholeSteps } from './whole-steps.ts';
import type { Zone } from './zone.ts';

/** The figures of one key result for a day. Shares are 0…1 (attainment is not clamped); null is "not known". */
export interface KeyResultFigures {
  readonly asOf: CivilDate;
  readonly value: number | null;
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly expected: number;
  /** The expected progress that the status is judged against, and the day of it. */
  readonly judged: number;
  readonly judgedOn: CivilDate;
  readonly pace: number | null;
  readonly status: Status;
  /** The rule that gave the status. */
  readonly rule: StatusRule | null;
  /** The progress at the end of its last day, as known now; its progress now, before that. */
  readonly progressAtEnd: number | null;
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
  /** The days on which these were done. */
  readonly doneOn: ReadonlyMap<string | true, CivilDate>;
  /** For what moves in whole steps. */
  readonly steps: WholeSteps | null;
  /** For a reach with `commit` or `stretch`. */
  readonly zone: Zone | null;
  /** For a reach that runs, from three points on. */
  readonly forecast: Forecast | null;
  /** Whether it counts itself, and there is nothing that its measure could tell of: it stands where it starts. */
  readonly noData: boolean;
  /** Whether its value, and what follows from it, is kept back: it counts fewer than five people, and all may read it. */
  readonly withheld: boolean;
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

/** Why the community's status is what it is; `weakest-goal`: its means alone would give a worse one. */
export type CommunityRule =
  | 'before-first-day'
  | 'all-achieved'
  | 'over'
  | RunningRule
  | 'weakest-goal';

/** The figures of the community over a quarter's goals: null where none counts. */
export interface CommunityFigures {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
  /** The rule that gave the status. */
  readonly rule: CommunityRule | null;
  /** How many goals are in each status; goals without figures are left out. */
  readonly goalsByStatus: ReadonlyMap<Status, number>;
}
