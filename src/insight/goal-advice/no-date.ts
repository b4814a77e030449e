import { type Calendar, type Quarter, quarterSpan } from '../../domain/calendar.ts';
import { addDays, shortDate } from '../../domain/civil-date.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { GOALS_IN_A_QUARTER } from '../../domain/guide.ts';
import { firstDay, lastDay, type Timeline } from '../../domain/timeline.ts';

/**
 * That all goals of a quarter, three or more, take the whole of it, and so do their key results: nothing
 * is to be seen before its last week.
 */
export function goalsWithoutDate(
  goals: readonly Goal[],
  quarter: Quarter,
  calendar: Calendar,
): readonly FileProblem[] {
  const { from, to } = quarterSpan(quarter, calendar);
  const takesAll = (timeline: Timeline) =>
    firstDay(timeline) <= addDays(from, 6) && lastDay(timeline) >= addDays(to, -6);
  const [first] = goals;
  const isAll = goals.every(({ timeline, keyResults }) =>
    [timeline, ...keyResults.map((one) => one.timeline)].every(takesAll),
  );
  if (!first || goals.length < GOALS_IN_A_QUARTER || !isAll) return [];
  return [
    {
      code: 'goal/no-date',
      file: first.file,
      path: ['timeline'],
      at: 'value',
      message: `all ${goals.length} goals take the whole quarter: none has to show anything before ${shortDate(to)}`,
      remedy: 'What could be there earlier? That goal, or a key result of it, could end there',
      command: `goal edit ${first.id}`,
    },
  ];
}
