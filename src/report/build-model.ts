import {
  type Quarter,
  quarterOf,
  quarterSpan,
  weekNumber,
  weekOfQuarter,
  weeksIn,
} from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import { type GoalpostMove, movesByKeyResult, recordedMoves } from '../insight/goalpost-moves.ts';
import { quarterFigures } from '../insight/quarter-figures.ts';
import { standsOut } from '../insight/stands-out.ts';
import type { ReportModel } from './model.ts';

interface Wanted {
  readonly quarter: Quarter;
  readonly asOf: CivilDate;
  /** The id of the one goal that the report is about; null for all of the quarter. */
  readonly onlyGoal: string | null;
  /** The files that could not be read. */
  readonly leftOut: readonly string[];
  /** The goalposts that were moved and that no record tells of, as the files' history shows; none if not said. */
  readonly unrecorded?: readonly GoalpostMove[];
}

/** What there is to say of a community's quarter on a day. */
export function reportModel(community: Community, wanted: Wanted): ReportModel {
  const { quarter, asOf, onlyGoal, leftOut, unrecorded = [] } = wanted;
  const { calendar, name } = community.charter;
  const wantedGoals = community.goals.filter((goal) => onlyGoal === null || goal.id === onlyGoal);
  const goals = [...wantedGoals].sort(byTimeline);
  const figured = quarterFigures({ ...community, goals }, quarter, asOf);
  const weeks = Array.from({ length: weeksIn(quarter, calendar) }, (_, index) =>
    weekOfQuarter(quarter, index + 1, calendar),
  );
  return {
    community: name,
    quarter,
    quarterSpan: quarterSpan(quarter, calendar),
    asOf,
    weeks,
    week: weekNumber(quarter, asOf, calendar),
    figures: figured.figures,
    goals: figured.goals,
    standsOut: standsOut(community, figured, quarterOf(asOf, calendar)),
    moved: movesByKeyResult([...recordedMoves(community.records, asOf), ...unrecorded]),
    leftOut,
    narrowed:
      onlyGoal === null
        ? null
        : {
            goal: onlyGoal,
            of: community.goals.filter((goal) => goal.quarter === quarter).length,
          },
  };
}

/** What begins first comes first; of those that begin together, what ends first. */
function byTimeline(a: Goal, b: Goal): number {
  const key = ({ timeline, id }: Goal) => `${firstDay(timeline)} ${lastDay(timeline)} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
