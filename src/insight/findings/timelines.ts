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
import { type Community, referenceTo } from '../../domain/community.ts';
import type { FileProblem, Path } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { firstDay, lastDay, parseTimeline, type Timeline } from '../../domain/timeline.ts';
import { timelineWords } from './timeline-words.ts';

/** A timeline that somebody wrote, and what it is the timeline of. */
interface Written {
  readonly goal: Goal;
  /** Undefined where it is the goal's. */
  readonly keyResult: KeyResult | undefined;
  readonly timeline: Timeline;
  readonly path: Path;
}

/**
 * Timelines that reach beyond the weeks of their quarter. The whole weeks that hold its first and
 * its last day are its own, also where they begin before it or end after it.
 */
export function timelinesOutsideQuarter({ goals, charter }: Community): readonly FileProblem[] {
  const { calendar } = charter;
  return goals.flatMap((goal) =>
    timelinesOf(goal).flatMap((written): FileProblem[] => {
      const message = whatIsOutside(written.timeline, goal.quarter, calendar);
      if (message === undefined) return [];
      const about = {
        code: 'timeline/outside-quarter',
        file: goal.file,
        path: written.path,
        at: 'value',
      } as const;
      return [{ ...about, message, ...wayOut(written, calendar) }];
    }),
  );
}

/** A goal's timeline and those that its key results have of their own. */
function timelinesOf(goal: Goal): readonly Written[] {
  const own = [...goal.keyResults.entries()]
    .filter(([, keyResult]) => keyResult.timeline !== goal.timeline)
    .map(([index, keyResult]) => ({
      goal,
      keyResult,
      timeline: keyResult.timeline,
      path: ['key_results', index, 'timeline'],
    }));
  return [{ goal, keyResult: undefined, timeline: goal.timeline, path: ['timeline'] }, ...own];
}

/**
 * What of a timeline lies beyond the weeks of a quarter, in a clause: `2026-Q4 has 14 weeks; week 18
 * ends on 31 Jan 2027`; undefined where nothing does.
 */
export function whatIsOutside(
  timeline: Timeline,
  quarter: Quarter,
  calendar: Calendar,
): string | undefined {
  const own = daysOf(quarter, calendar);
  const [first, last] = [firstDay(timeline), lastDay(timeline)];
  if (last > own.to)
    return `${quarter} has ${weeksIn(quarter, calendar)} weeks; ${ending(last, quarter, calendar)}`;
  if (first >= own.from) return undefined;
  return `${quarter} begins on ${withYear(own.from)}; this begins on ${withYear(first)}`;
}

type WayOut = Pick<FileProblem, 'remedy' | 'command'>;

function wayOut(written: Written, calendar: Calendar): WayOut {
  const { goal, keyResult, timeline } = written;
  const own = daysOf(goal.quarter, calendar);
  const inside = timeline.intervals
    .filter(({ from, to }) => from <= own.to && to >= own.from)
    .map(({ from, to }) => ({ from: later(from, own.from), to: earlier(to, own.to) }));
  if (inside.length > 0) return shorten(written, timelineWords(inside, goal.quarter, calendar));
  const other = quarterOf(firstDay(timeline), calendar);
  return keyResult
    ? { remedy: `Change it, or make a goal of it in ${other}` }
    : { remedy: 'Change it, or move the goal', ...withCommand(moving(goal, other, calendar)) };
}

function shorten({ goal, keyResult }: Written, words: string | undefined): WayOut {
  const what = keyResult ? `kr edit ${referenceTo(goal, keyResult)}` : `goal edit ${goal.id}`;
  return {
    remedy: 'Make a second goal of the rest, in its own quarter, or shorten it',
    ...withCommand(words && `${what} --timeline "${words}"`),
  };
}

/** What moves a goal and keeps its days; undefined where its key results have weeks of their own. */
function moving(goal: Goal, other: Quarter, calendar: Calendar): string | undefined {
  const { timeline, keyResults } = goal;
  if (keyResults.some((one) => one.timeline !== timeline)) return undefined;
  const move = `goal edit ${goal.id} --quarter ${other}`;
  const there = parseTimeline(timeline.written, other, calendar);
  if (there.ok && isSameDays(there.value, timeline)) return move;
  const words = timelineWords(timeline.intervals, other, calendar);
  return words && `${move} --timeline "${words}"`;
}

function isSameDays(one: Timeline, other: Timeline): boolean {
  return JSON.stringify(one.intervals) === JSON.stringify(other.intervals);
}

function withCommand(command: string | undefined): Pick<FileProblem, 'command'> {
  return command === undefined ? {} : { command };
}

function daysOf(quarter: Quarter, calendar: Calendar): Interval {
  const span = quarterSpan(quarter, calendar);
  const weeks = weeksIn(quarter, calendar);
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
