import type { AtCommit } from '../domain/at-commit.ts';
import type { Quarter } from '../domain/calendar.ts';
import type { CivilDate, Interval } from '../domain/civil-date.ts';
import type { Review } from '../domain/review.ts';
import type { CommunityFigures, GoalWithFigures } from '../insight/figures.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import type { Movement } from '../insight/movement.ts';
import type { QuarterScores } from '../insight/quarter-scores.ts';
import type { StandOut } from '../insight/stands-out.ts';

/** Everything that a report says, as plain data. A renderer takes this and nothing else. */
export interface ReportModel {
  readonly community: string;
  readonly quarter: Quarter;
  readonly quarterSpan: Interval;
  readonly asOf: CivilDate;
  /** The commit whose files were read; null for today's. */
  readonly at: AtCommit | null;
  /** The days of the quarter's weeks, week 1 first: they may begin before the quarter and end after it. */
  readonly weeks: readonly Interval[];
  /** The week of the quarter that holds the day: below 1 before it, above the number of weeks after it. */
  readonly week: number;
  /** Over the goals of this report: in one that was narrowed to a goal, that goal's. */
  readonly figures: CommunityFigures;
  readonly goals: readonly GoalWithFigures[];
  /** By key result (`goal/key-result`): its goalposts that were moved after it had started, the earliest first; also after the day. */
  readonly moved: ReadonlyMap<string, readonly GoalpostMove[]>;
  /** What became of the key results in the week before the day. */
  readonly movement: Movement;
  /** What the review of the quarter concluded, as far as it is known on the day; null where there is none. */
  readonly review: Review | null;
  /** The scores of these goals' key results; null as long as the quarter lasts and none has been graded. */
  readonly scores: QuarterScores | null;
  /** What needs the facilitator's eye, the most pressing first. */
  readonly standsOut: readonly StandOut[];
  /** The files that could not be read and are left out: said in a banner. Empty in a whole report. */
  readonly leftOut: readonly string[];
  /** The goal that the report was narrowed to, and how many goals the quarter has; null if it was not. */
  readonly narrowed: { readonly goal: string; readonly of: number } | null;
}
