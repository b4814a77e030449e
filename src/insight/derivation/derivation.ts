import type { CheckIn } from '../../domain/check-in.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Place } from '../../domain/finding.ts';
import type { CountedGroup } from '../counted-groups.ts';
import type { CommunityRule } from '../figures.ts';
import type { GoalpostMove } from '../goalpost-moves.ts';
import type { StatusRule } from '../key-result-status.ts';
import type { Status } from '../status.ts';
import type { Ignored } from './ignored.ts';

/** Where figures come from: step by step, down to the file and line of what was said. Plain data. */
export interface Derivation {
  readonly about: About;
  readonly asOf: CivilDate;
  /** The figure that is asked for most comes first, and before what it follows from. */
  readonly steps: readonly DerivedStep[];
  /** The goalposts that were moved after the start. */
  readonly moved: readonly GoalpostMove[];
  readonly ignored: readonly Ignored[];
}

/** What the figures are of. */
interface About {
  readonly kind: 'key-result' | 'goal' | 'community';
  /** `goal/key-result`, the goal's id, or the quarter. */
  readonly reference: string;
  /** As a person wrote it. */
  readonly title: string;
  /** Of a key result: what its amounts are counted in. */
  readonly unit: string | null;
  /** Where it is written. */
  readonly place: Place | null;
}

/** A figure: not rounded, and the same that `cop report --json` has. Null is "not known". */
export type Figure = number | string | boolean | null;

/**
 * What a figure is: a share is 0…1, an amount in the key result's unit, a ratio one share over
 * another.
 */
export type FigureKind =
  | 'amount'
  | 'share'
  | 'ratio'
  | 'weight'
  | 'days'
  | 'count'
  | 'date'
  | 'status'
  | 'flag'
  | 'confidence'
  | 'score'
  | 'word';

export type StepName =
  | 'progress'
  | 'attainment'
  | 'value'
  | 'counted_of'
  | 'counted_over'
  | 'days_held'
  | 'days_known'
  | 'expected'
  | 'judged'
  | 'pace'
  | 'whole_steps'
  | 'steps_done'
  | 'steps_due'
  | 'progress_at_end'
  | 'status'
  | 'late'
  | 'days_silent'
  | 'stale'
  | 'last_check_in'
  | 'days_left'
  | 'left'
  | 'rate_needed'
  | 'per_day'
  | 'rate_so_far'
  | 'at_end'
  | 'at_end_low'
  | 'at_end_high'
  | 'target_on'
  | 'sureness'
  | 'zone'
  | 'confidence'
  | 'blocked'
  | 'score'
  | 'closing_progress'
  | 'grade'
  | 'weight';

/** One figure, and what it follows from. */
export interface DerivedStep {
  readonly name: StepName;
  readonly result: Figure;
  readonly as: FigureKind;
  /**
   * How the result follows, in the names of the inputs; `Σ(…)` adds up over the parts that have what
   * it names. Of a status or a flag, what holds. Null where no arithmetic says it.
   */
  readonly formula: string | null;
  /** The same in words, where there is no formula. */
  readonly method: string | null;
  /** Of a status: the rule that was the first to fit. */
  readonly rule: StatusRule | CommunityRule | GoalRule | null;
  readonly inputs: readonly Input[];
  /** What a `Σ(…)` adds up, or the inputs that are many. */
  readonly parts: readonly Part[];
}

/** Why a goal's status is what it is; `mixed`: some achieved, all others upcoming. */
export type GoalRule = 'weakest-key-result' | 'mixed';

/** A number or word that a step rests on. */
export interface Input {
  readonly name: string;
  readonly value: Figure;
  readonly as: FigureKind;
  readonly from: Source;
}

/** Where an input comes from. */
type Source =
  /** A file says it, there. */
  | { readonly kind: 'file'; readonly place: Place }
  /** No file says it, so it is what it usually is. */
  | { readonly kind: 'usual' }
  /** A record of the log says it. */
  | { readonly kind: 'record'; readonly record: CheckIn }
  /** It is the result of the step of that name. */
  | { readonly kind: 'step' }
  /** It is the figure of a part: of the goal of that name, null where it is that of several together. */
  | { readonly kind: 'part'; readonly reference: string | null }
  /** It is told of all the parts of the step. */
  | { readonly kind: 'parts' }
  /** It is the day that the figures are for, or counted with it. */
  | { readonly kind: 'day' };

/** One of several that a step rests on. What a part does not have is null, and left out of a `Σ(…)`. */
export type Part =
  | CheckInPart
  | CountedPart
  | SpanPart
  | IntervalPart
  | PointPart
  | MilestonePart
  | WeighedPart
  | ScoredPart;

/** A check-in that says where a *reach* stands. */
export interface CheckInPart {
  readonly kind: 'check-in';
  readonly record: CheckIn;
  readonly value: number | null;
  readonly added: number | null;
  /** What it adds to the last value that was said; null for what was said before that. */
  readonly addedSince: number | null;
  /** Where the *reach* stands after it. */
  readonly total: number;
}

/** Records of one file that a measure counts, or the people of the roster that it does. */
export interface CountedPart extends CountedGroup {
  readonly kind: 'counted';
  readonly of: 'records' | 'members';
}

/** The days that a value of a *keep* stands for. */
export interface SpanPart {
  readonly kind: 'span';
  readonly record: CheckIn;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly value: number;
  /** Of its days in the timeline, those held. */
  readonly held: number;
  readonly known: number;
}

/** A stretch of days of the timeline. */
export interface IntervalPart {
  readonly kind: 'interval';
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Where a *reach* stood at the end of a day: the forecast goes through it. */
export interface PointPart {
  readonly kind: 'point';
  /** What says it. */
  readonly record: CheckIn;
  /** How many days of the timeline were over. */
  readonly day: number;
  readonly value: number;
}

/** A step of a *milestone*; one without steps is a step of its own. */
export interface MilestonePart {
  readonly kind: 'step';
  /** Null where the milestone has no steps. */
  readonly id: string | null;
  readonly title: string;
  readonly weight: Input;
  /** Its weight once it is done. */
  readonly weightDone: number | null;
  readonly done: 0 | 1;
  /** What says that it is done, or is not after all; null where nothing was said of it. */
  readonly record: CheckIn | null;
}

/** A key result of a goal, or a goal of the community, that counts. */
export interface WeighedPart {
  readonly kind: 'key-result' | 'goal';
  readonly reference: string;
  readonly title: string;
  readonly weight: Input;
  readonly progress: number;
  readonly expected: number;
  readonly status: Status;
  /** The command that says where its figures come from, without the `cop` in front. */
  readonly command: string;
}

/** A key result of a goal, or a goal of the community, that has a score. */
export interface ScoredPart {
  readonly kind: 'scored';
  readonly of: 'key-result' | 'goal';
  readonly reference: string;
  readonly title: string;
  readonly weight: Input;
  /** Of a key result its grade, without one the score of its figures; of a goal their mean. */
  readonly score: number;
  /** The command that says where its score comes from, without the `cop` in front. */
  readonly command: string;
}
