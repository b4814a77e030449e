import { isTold } from '../../domain/advice-off.ts';
import { type Quarter, quarterOf } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { goalsMissedAgain } from '../goal-advice/missed-again.ts';
import { goalsWithoutDate } from '../goal-advice/no-date.ts';
import { goalsWithoutNumber } from '../goal-advice/no-number.ts';
import { goalsWithoutOutcome } from '../goal-advice/no-outcome.ts';
import { resultsOutOfReach } from '../goal-advice/out-of-reach.ts';
import { personasUnserved } from '../goal-advice/unserved-personas.ts';
import { strandsUnserved } from '../goal-advice/unserved-strands.ts';

/**
 * What is worth asking of the goals of the quarter that holds a day, and of later ones: what is over stays
 * as it is. What rests on all goals of a quarter is not asked where one of them could not be read.
 */
export function goalQuestions(community: Community, asOf: CivilDate): readonly FileProblem[] {
  const now = quarterOf(asOf, community.charter.calendar);
  const goals = community.goals.filter(({ quarter }) => quarter >= now);
  const quarters = [...new Set(goals.map(({ quarter }) => quarter))];
  return [
    ...askedOfEach(goals, community, asOf),
    ...quarters.flatMap((quarter) => askedOfQuarter(quarter, community)),
  ];
}

/**
 * The same of one goal of a community, and of its quarter, at whichever goal that stands; without what the
 * community turned off.
 */
export function questionsOnGoal(
  goal: Goal,
  community: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  const { charter } = community;
  if (goal.quarter < quarterOf(asOf, charter.calendar)) return [];
  return [
    ...askedOfEach([goal], community, asOf),
    ...askedOfQuarter(goal.quarter, community),
  ].filter(({ code }) => isTold(code, charter));
}

function askedOfEach(
  goals: readonly Goal[],
  community: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  return [
    ...goalsWithoutOutcome(goals),
    ...goalsWithoutNumber(goals),
    ...resultsOutOfReach(goals, community, asOf),
    ...goalsMissedAgain(goals, community, asOf),
  ];
}

function askedOfQuarter(
  quarter: Quarter,
  { goals, personas, charter, unread }: Community,
): readonly FileProblem[] {
  if (unread.goals.some((one) => one.quarter === null || one.quarter === quarter)) return [];
  const its = goals.filter((goal) => goal.quarter === quarter);
  return [
    ...goalsWithoutDate(its, quarter, charter.calendar),
    ...personasUnserved(its, quarter, personas),
    ...strandsUnserved(its, quarter),
  ];
}
