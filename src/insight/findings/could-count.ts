import { quarterOf } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { couldCount } from '../could-count.ts';
import { END_OF_LOG } from '../log-order.ts';
import { byKeyResult, isCheckIn, standingRecords } from '../standing.ts';

/**
 * Key results that nobody ever checked in, although what is recorded could say where they stand. Of
 * quarters that are over, and where a part of the log could not be read, nothing is said.
 */
export function resultsThatCouldCount(
  { goals, records, charter, unread }: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  if (unread.log.length > 0) return [];
  const { calendar } = charter;
  const now = quarterOf(asOf, calendar);
  const standing = standingRecords(records, END_OF_LOG);
  const checkedIn = byKeyResult(standing.filter(isCheckIn));
  return goals
    .filter(({ quarter }) => quarter >= now)
    .flatMap((goal) =>
      goal.keyResults.flatMap((keyResult, index): readonly FileProblem[] => {
        const reference = referenceTo(goal, keyResult);
        if (keyResult.measure !== null || checkedIn.has(reference)) return [];
        const could = couldCount(keyResult, goal, { standing, calendar });
        if (!could) return [];
        const { recorded, count, flags } = could;
        return [
          {
            code: 'key-result/could-count',
            file: goal.file,
            path: ['key_results', index, 'key_result'],
            at: 'value',
            message: `${recorded} ${count === 1 ? 'is' : 'are'} in the log: it could count itself`,
            remedy: 'Let it, and nobody types that figure',
            command: `kr edit ${reference} ${flags}`,
          },
        ];
      }),
    );
}
