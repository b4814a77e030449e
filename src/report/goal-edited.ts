import { type CivilDate, weekdayRange } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { FileProblem } from '../domain/finding.ts';
import type { Goal } from '../domain/goal.ts';
import { lastDay, type Timeline } from '../domain/timeline.ts';
import { timelinesOutsideQuarter } from '../insight/findings/timelines.ts';

/** A goal that was edited. */
interface EditedGoal {
  /** Undefined where its file had an error. */
  readonly before: Goal | undefined;
  readonly after: Goal;
}

/**
 * What follows from the edit of a goal: its days where they are others now, and what of them lies
 * outside its quarter; '' where nothing does.
 * @param cop how it was started, to print commands that work as typed
 */
export function goalEditedText(
  { before, after }: EditedGoal,
  { community, asOf, cop }: { community: Community; asOf: CivilDate; cop: string },
): string {
  const isSame = before !== undefined && daysText(before.timeline) === daysText(after.timeline);
  const isMoved = before?.quarter !== after.quarter;
  const outside = timelinesOutsideQuarter({ ...community, goals: [after] });
  return [
    ...(isSame ? [] : [daysLine(after.timeline, asOf)]),
    ...(isSame && !isMoved ? [] : outside.flatMap((one) => outsideLines(one, after, cop))),
  ].join('\n');
}

function daysLine(timeline: Timeline, asOf: CivilDate): string {
  const isOver = lastDay(timeline) < asOf;
  return `  ${timeline.written}: ${daysText(timeline)}${isOver ? ', which is over already' : ''}`;
}

function daysText({ intervals }: Timeline): string {
  return intervals.map(weekdayRange).join(', ');
}

function outsideLines({ path, message }: FileProblem, goal: Goal, cop: string): string[] {
  const keyResult = typeof path[1] === 'number' ? goal.keyResults[path[1]] : undefined;
  const whose = keyResult ? `The timeline of ${keyResult.id}` : 'Its timeline';
  const command = keyResult ? `kr edit ${referenceTo(goal, keyResult)}` : `goal edit ${goal.id}`;
  return [
    `${whose} reaches beyond ${goal.quarter}: ${message}`,
    `  ${cop} ${command} --timeline "Whole quarter"`,
  ];
}
