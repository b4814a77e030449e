import type { Quarter } from '../domain/calendar.ts';
import type { CivilDate, Interval } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { CommunityFigures, GoalFigures, KeyResultFigures } from '../insight/figures.ts';

/** Everything that a report says, as plain data. A renderer takes this and nothing else. */
export interface ReportModel {
  readonly community: string;
  readonly quarter: Quarter;
  readonly quarterSpan: Interval;
  readonly asOf: CivilDate;
  /** The week of the quarter that holds the day: below 1 before it, above `weeks` after it. */
  readonly week: number;
  readonly weeks: number;
  readonly figures: CommunityFigures;
  readonly goals: readonly GoalReport[];
  /** What needs the facilitator's eye, the most pressing first. */
  readonly standsOut: readonly StandOut[];
  /** The files that could not be read and are left out: said in a banner. Empty in a whole report. */
  readonly leftOut: readonly string[];
  /** The goal that the report was narrowed to, if it was. */
  readonly onlyGoal: string | null;
}

export interface GoalReport {
  readonly goal: Goal;
  readonly figures: GoalFigures;
  readonly keyResults: readonly KeyResultReport[];
}

export interface KeyResultReport {
  readonly keyResult: KeyResult;
  /** `goal/key-result`. */
  readonly reference: string;
  readonly figures: KeyResultFigures;
}

export interface StandOut {
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly text: string;
  /** The command that does something about it, without the `cop` in front. */
  readonly command: string | null;
}
