import { type Calendar, type Quarter, quarterSpan } from './calendar.ts';
import { dateRange, daysBetween, longDate, startOfWeek } from './civil-date.ts';
import type { Problem } from './finding.ts';

/** How many days a quarter's week 1 may begin before or after its first day. */
const FARTHEST_WEEK_ONE = 27;

/**
 * What is wrong with the days on which a charter lets week 1 of its quarters begin: one in the middle
 * of a week, or one so far off that another quarter must be meant.
 * @returns problems with paths from the charter on
 */
export function weekOneProblems(calendar: Calendar): Problem[] {
  const { weekOneOf, weekStarts } = calendar;
  return [...weekOneOf].flatMap(([quarter, starts]): Problem[] => {
    const week = startOfWeek(starts, weekStarts);
    const span = quarterSpan(quarter, calendar);
    if (Math.abs(daysBetween(span.from, week)) > FARTHEST_WEEK_ONE)
      return [
        wrongWeekOne(quarter, {
          message: `${longDate(starts)} is far from where ${quarter} begins: it is ${dateRange(span)}`,
          remedy: `Write a day within four weeks of that, such as ${startOfWeek(span.from, weekStarts)}`,
        }),
      ];
    if (week === starts) return [];
    return [
      wrongWeekOne(quarter, {
        message: `${longDate(starts)} is not the day on which weeks start, ${weekStarts}`,
        remedy: `Write ${week}, or change \`week_starts\``,
      }),
    ];
  });
}

function wrongWeekOne(quarter: Quarter, says: Pick<Problem, 'message' | 'remedy'>): Problem {
  return { code: 'schema/value', path: ['quarters', quarter, 'starts'], at: 'value', ...says };
}
