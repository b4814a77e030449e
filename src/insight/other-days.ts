import type { Calendar } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import { firstDay, parseTimeline, type Timeline } from '../domain/timeline.ts';
import { haveSameDays } from './timeline-days.ts';

/** A goal, and how many of its key results have begun and have other days by another calendar. */
interface OtherDays {
  readonly goal: string;
  readonly keyResults: number;
}

/**
 * The goals whose key results have other days since the weeks or quarters were moved, as far as these
 * have begun by the days of before or of now. A timeline that has its dates stays where it is.
 * @param goals by the calendar of now
 * @param before the calendar of before
 */
export function otherDays(
  goals: readonly Goal[],
  before: Calendar,
  today: CivilDate,
): readonly OtherDays[] {
  return goals.flatMap((goal) => {
    const moved = goal.keyResults.filter(({ timeline }) => {
      const was = parseTimeline(timeline.written, goal.quarter, before);
      if (!was.ok || haveSameDays(was.value, timeline)) return false;
      return hasBegun(was.value, today) || hasBegun(timeline, today);
    });
    return moved.length === 0 ? [] : [{ goal: goal.id, keyResults: moved.length }];
  });
}

function hasBegun(timeline: Timeline, today: CivilDate): boolean {
  return firstDay(timeline) <= today;
}
