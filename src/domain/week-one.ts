import { type Calendar, type Quarter, quarterSpan } from './calendar.ts';
import { type CivilDate, dateRange, daysBetween, longDate, startOfWeek } from './civil-date.ts';
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
    const fitting = fittingWeekOne(quarter, starts, calendar);
    if (fitting === starts) return [];
    if (fitting === startOfWeek(starts, weekStarts))
      return [
        wrongWeekOne(quarter, {
          message: `${longDate(starts)} is not the day on which weeks start, ${weekStarts}`,
          remedy: `Write ${fitting}, or change \`week_starts\``,
        }),
      ];
    const span = dateRange(quarterSpan(quarter, calendar));
    return [
      wrongWeekOne(quarter, {
        message: `${longDate(starts)} is far from where ${quarter} begins: it is ${span}`,
        remedy: `Write a day within four weeks of that, such as ${fitting}`,
      }),
    ];
  });
}

/**
 * The day nearest to a wish on which week 1 of a quarter can begin: the first of the week that holds
 * it, or where that is too far off, of the week that holds the quarter's first day.
 */
export function fittingWeekOne(quarter: Quarter, wish: CivilDate, calendar: Calendar): CivilDate {
  const week = startOfWeek(wish, calendar.weekStarts);
  const { from } = quarterSpan(quarter, calendar);
  const isNear = Math.abs(daysBetween(from, week)) <= FARTHEST_WEEK_ONE;
  return isNear ? week : startOfWeek(from, calendar.weekStarts);
}

function wrongWeekOne(quarter: Quarter, says: Pick<Problem, 'message' | 'remedy'>): Problem {
  return { code: 'schema/value', path: ['quarters', quarter, 'starts'], at: 'value', ...says };
}
