import type { AtCommit } from '../domain/at-commit.ts';
import type { Quarter } from '../domain/calendar.ts';
import type { CivilDate, Interval } from '../domain/civil-date.ts';
import type { Place } from '../domain/finding.ts';
import type { Review } from '../domain/review.ts';
import type { Balance } from '../insight/balance/balance.ts';
import type { CommunityPicture } from '../insight/community-picture.ts';
import type { CoursePoint } from '../insight/course.ts';
import type { CommunityFigures, GoalWithFigures } from '../insight/figures.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import type { Movement } from '../insight/movement.ts';
import type { Narrowed } from '../insight/narrowing.ts';
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
  /** Of the whole quarter, also where the report was narrowed. */
  readonly figures: CommunityFigures;
  /** Those that are shown, each with the key results that are; a goal's figures are those of all its key results. */
  readonly goals: readonly GoalWithFigures[];
  /** By key result (`goal/key-result`): where it stood, day by day; none of what is withheld. */
  readonly course: ReadonlyMap<string, readonly CoursePoint[]>;
  /** By key result: where it begins in its goal's file, from the community's folder on. */
  readonly places: ReadonlyMap<string, Place>;
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
  /**
   * How the community is and what happened in it; null where nothing of the kind is known, and where the
   * report was narrowed.
   */
  readonly picture: CommunityPicture | null;
  /**
   * Commitment, contribution and impact side by side in the last weeks; null where no practices are written
   * down, of a quarter that has not begun, and where the report was narrowed.
   */
  readonly balance: Balance | null;
  /** The files that could not be read and are left out: said in a banner. Empty in a whole report. */
  readonly leftOut: readonly string[];
  /** What the report was narrowed to, and how much of it that is; null if it shows all. */
  readonly narrowed: Narrowed | null;
  /** Whether it is for everybody: without owners, who recorded what, notes and small groups. */
  readonly isPublic: boolean;
}
