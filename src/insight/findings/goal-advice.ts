import { type Quarter, quarterOf } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
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
 * @param only the one quarter whose goals are asked about; all of these if not said
 */
export function goalQuestions(
  community: Community,
  asOf: CivilDate,
  only?: Quarter,
): readonly FileProblem[] {
  const { charter, personas, unread } = community;
  const { calendar } = charter;
  const now = quarterOf(asOf, calendar);
  const goals = community.goals.filter(
    ({ quarter }) => quarter >= now && (only === undefined || quarter === only),
  );
  const quarters = [...new Set(goals.map(({ quarter }) => quarter))].filter((quarter) =>
    unread.goals.every((one) => one.quarter !== null && one.quarter !== quarter),
  );
  return [
    ...goalsWithoutOutcome(goals),
    ...goalsWithoutNumber(goals),
    ...resultsOutOfReach(goals, community, asOf),
    ...goalsMissedAgain(goals, community, asOf),
    ...quarters.flatMap((quarter) => {
      const its = goals.filter((goal) => goal.quarter === quarter);
      return [
        ...goalsWithoutDate(its, quarter, calendar),
        ...personasUnserved(its, quarter, personas),
        ...strandsUnserved(its, quarter),
      ];
    }),
  ];
}
