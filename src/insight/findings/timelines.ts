import {
  type Calendar,
  type Quarter,
  quarterOf,
  quarterSpan,
  weekNumber,
  weekOfQuarter,
  weeksIn,
} from '../../domain/calendar.ts';
import {
  type CivilDate,
  earlier,
  type Interval,
  later,
  shortDate,
} from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem, Path } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { goalsFolder } from '../../domain/layout.ts';
import { firstDay, lastDay, type Timeline } from '../../domain/timeline.ts';

/**
 * Timelines that reach beyond the weeks of their quarter. The whole weeks that hold its first and
 * its last day are its own, also where they begin before it or end after it.
 */
export function timelinesOutsideQuarter({ goals, charter }: Community): readonly FileProblem[] {
  return goals.flatMap((goal) =>
    timelinesOf(goal).flatMap(({ timeline, path }): FileProblem[] => {
      const outside = whatIsOutside(timeline, goal.quarter, charter.calendar);
      if (!outside) return [];
      const about = {
        code: 'timeline/outside-quarter',
        file: goal.file,
        path,
        at: 'value',
      } as const;
      return [{ ...about, ...outside }];
    }),
  );
}

/** A goal's timeline and those that its key results have of their own. */
function timelinesOf(goal: Goal): readonly { timeline: Timeline; path: Path }[] {
  const own = [...goal.keyResults.entries()]
    .filter(([, keyResult]) => keyResult.timeline !== goal.timeline)
    .map(([index, { timeline }]) => ({ timeline, path: ['key_results', index, 'timeline'] }));
  return [{ timeline: goal.timeline, path: ['timeline'] }, ...own];
}

function whatIsOutside(
  timeline: Timeline,
  quarter: Quarter,
  calendar: Calendar,
): Pick<FileProblem, 'message' | 'remedy'> | undefined {
  const weeks = weeksIn(quarter, calendar);
  const own = daysOf(quarter, weeks, calendar);
  const [first, last] = [firstDay(timeline), lastDay(timeline)];
  const other = quarterOf(first, calendar);
  const remedy =
    first > own.to || last < own.from
      ? `Change it, or move the file to ${goalsFolder(other)}`
      : 'Shorten it, or make a second goal of the rest, in its own quarter';
  if (last > own.to)
    return {
      message: `${quarter} has ${weeks} weeks; ${ending(last, quarter, calendar)}`,
      remedy,
    };
  if (first >= own.from) return undefined;
  const begins = `${quarter} begins on ${withYear(own.from)}; this begins on ${withYear(first)}`;
  return { message: begins, remedy };
}

function daysOf(quarter: Quarter, weeks: number, calendar: Calendar): Interval {
  const span = quarterSpan(quarter, calendar);
  return {
    from: earlier(span.from, weekOfQuarter(quarter, 1, calendar).from),
    to: later(span.to, weekOfQuarter(quarter, weeks, calendar).to),
  };
}

/** `week 18 ends on 31 Jan 2027`, or where it ends within a week, the day and its week. */
function ending(last: CivilDate, quarter: Quarter, calendar: Calendar): string {
  const week = weekNumber(quarter, last, calendar);
  return weekOfQuarter(quarter, week, calendar).to === last
    ? `week ${week} ends on ${withYear(last)}`
    : `this ends in week ${week}, on ${withYear(last)}`;
}

function withYear(date: CivilDate): string {
  return `${shortDate(date)} ${date.slice(0, 4)}`;
}
