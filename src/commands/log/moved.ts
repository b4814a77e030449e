import { quarterOf } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import { quarterFigures } from '../../insight/quarter-figures.ts';
import { checkInAnswer } from '../../report/check-in-answer.ts';
import { valueText } from '../../report/value-text.ts';
import type { Open } from '../running/open.ts';

/**
 * Which key results count themselves and stand elsewhere now, line by line; not yet safe to print.
 * @param after the community once records were written
 * @param days those of the records: what counts them may be of another quarter than today
 */
export function movedLines(
  { community, asOf, quarter }: Open,
  after: Community,
  days: readonly CivilDate[],
): readonly string[] {
  const { calendar } = community.charter;
  const quarters = new Set([quarter, ...days.map((day) => quarterOf(day, calendar))]);
  const counting = new Set(
    community.goals
      .filter((goal) => goal.keyResults.some(({ measure }) => measure !== null))
      .map((goal) => goal.quarter),
  );
  return [...quarters]
    .filter((one) => counting.has(one))
    .flatMap((one) => {
      const before = keyResultsIn(quarterFigures(community, one, asOf));
      const now = keyResultsIn(quarterFigures(after, one, asOf));
      return now.flatMap((its, index) => movedLine(before[index], its));
    });
}

function keyResultsIn({ goals }: ReturnType<typeof quarterFigures>) {
  return goals.flatMap(({ keyResults }) => keyResults);
}

function movedLine(was: KeyResultWithFigures | undefined, is: KeyResultWithFigures): string[] {
  if (was === undefined || was.figures.value === is.figures.value) return [];
  const { keyResult, figures } = is;
  return [
    `${keyResult.keyResult}: ${valueText(keyResult, figures)}`,
    `  ${checkInAnswer(was.figures, figures)}`,
  ];
}
