import type { AtCommit } from '../domain/at-commit.ts';
import {
  type Calendar,
  type Quarter,
  quarterOf,
  quarterSpan,
  weekNumber,
  weekOfQuarter,
  weeksIn,
} from '../domain/calendar.ts';
import type { CivilDate, Interval } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import { reviewPath } from '../domain/layout.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import { conclusionOn } from '../insight/conclusion.ts';
import { allMoves, type GoalpostMove, movesByKeyResult } from '../insight/goalpost-moves.ts';
import { movementSinceLastWeek } from '../insight/movement.ts';
import { quarterFigures } from '../insight/quarter-figures.ts';
import { standsOut } from '../insight/stands-out.ts';
import { unreviewed } from '../insight/unreviewed.ts';
import type { ReportModel } from './model.ts';

interface Wanted {
  readonly quarter: Quarter;
  readonly asOf: CivilDate;
  /** The commit whose files were read; today's if not said. */
  readonly at?: AtCommit | null;
  /** The id of the one goal that the report is about; null for all of the quarter. */
  readonly onlyGoal: string | null;
  /** The files that could not be read. */
  readonly leftOut: readonly string[];
  /** The goalposts that were moved and that no record tells of, as the files' history shows; none if not said. */
  readonly unrecorded?: readonly GoalpostMove[];
}

/** What there is to say of a community's quarter on a day. */
export function reportModel(community: Community, wanted: Wanted): ReportModel {
  const { quarter, asOf, at = null, onlyGoal, leftOut, unrecorded = [] } = wanted;
  const { calendar, name } = community.charter;
  const wantedGoals = community.goals.filter((goal) => onlyGoal === null || goal.id === onlyGoal);
  const goals = [...wantedGoals].sort(byTimeline);
  const figured = quarterFigures({ ...community, goals }, quarter, asOf);
  const movement = movementSinceLastWeek(community, figured);
  const { review, scores } = conclusionOn({ ...community, goals }, quarter, asOf);
  return {
    community: name,
    quarter,
    quarterSpan: quarterSpan(quarter, calendar),
    asOf,
    at,
    weeks: weeksOf(quarter, calendar),
    week: weekNumber(quarter, asOf, calendar),
    figures: figured.figures,
    goals: figured.goals,
    review,
    scores,
    standsOut: [
      ...standsOut(community, figured, {
        movement,
        currentQuarter: quarterOf(asOf, calendar),
        graded: new Set(review?.keyResults.map((one) => one.keyResult)),
      }),
      // A review that is there and could not be read may have graded them all.
      ...(scores && !leftOut.includes(reviewPath(quarter)) ? unreviewed(quarter, scores) : []),
    ],
    moved: movesByKeyResult(allMoves(community.records, unrecorded)),
    movement,
    leftOut,
    narrowed: onlyGoal === null ? null : { goal: onlyGoal, of: goalsOf(quarter, community) },
  };
}

function weeksOf(quarter: Quarter, calendar: Calendar): readonly Interval[] {
  return Array.from({ length: weeksIn(quarter, calendar) }, (_, index) =>
    weekOfQuarter(quarter, index + 1, calendar),
  );
}

function goalsOf(quarter: Quarter, { goals }: Community): number {
  return goals.filter((goal) => goal.quarter === quarter).length;
}

/** What begins first comes first; of those that begin together, what ends first. */
function byTimeline(a: Goal, b: Goal): number {
  const key = ({ timeline, id }: Goal) => `${firstDay(timeline)} ${lastDay(timeline)} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
