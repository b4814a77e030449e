import type { Change } from '../domain/change.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import { flagOf } from '../domain/flag-of.ts';
import type { Goal } from '../domain/goal.ts';
import { numberToType, toType } from '../domain/to-type.ts';

/** A timeline of a goal that moved to another quarter, as its change records it. */
const WITH_QUARTER = /^(.*) of (\d{4}-Q[1-4])$/;

/**
 * The command that changes goalposts back to what they were, without the `cop` in front: of one key
 * result, and where its goal's timeline or quarter was moved, of the goal with all of them.
 * @param changes at least one, those that one command recorded
 */
export function changeBack(changes: readonly Change[], { goals }: Community): string {
  const [first] = changes;
  const reference = first?.keyResult ?? '';
  const goal = goals.find(({ id }) => reference.startsWith(`${id}/`));
  const its = changes.filter((one) => one.keyResult === reference);
  const timeline = its.find((one) => one.field === 'timeline');
  if (timeline && goal && isOfGoal(timeline, changes, goal))
    return ['goal edit', goal.id, ...goalFlags(timeline)].join(' ');
  return ['kr edit', reference, ...its.flatMap(flagsOf)].join(' ');
}

/** Whether it is the goal's timeline that moved: then all key results that have it moved alike. */
function isOfGoal({ was, is, keyResult }: Change, changes: readonly Change[], goal: Goal): boolean {
  if (quarterIn(was) !== quarterIn(is)) return true;
  const sharing = goal.keyResults
    .filter(({ timeline }) => timeline.written === goal.timeline.written)
    .map((one) => referenceTo(goal, one));
  const moved = changes
    .filter((one) => one.field === 'timeline' && one.was === was)
    .map((one) => one.keyResult);
  return sharing.some((one) => one === keyResult) && sharing.every((one) => moved.includes(one));
}

function quarterIn(value: Change['was']): string | undefined {
  return typeof value === 'string' ? WITH_QUARTER.exec(value)?.[2] : undefined;
}

function goalFlags({ was, is }: Change): string[] {
  const [[written, quarter], [now]] = [parts(was), parts(is)];
  return [
    ...(quarter === undefined ? [] : ['--quarter', quarter]),
    ...(quarter !== undefined && written === now ? [] : timelineFlag(written)),
  ];
}

function parts(value: Change['was']): [written: string, quarter: string | undefined] {
  const text = typeof value === 'string' ? value : '';
  const [, written = text, quarter] = WITH_QUARTER.exec(text) ?? [];
  return [written, quarter];
}

function flagsOf({ field, was }: Change): string[] {
  if (field === null) return [];
  if (was === null) return ['--unset', field];
  if (typeof was === 'string') return timelineFlag(was);
  return [flagOf(field), numberToType(was)];
}

function timelineFlag(written: string): string[] {
  const typed = toType(written);
  return typed === undefined ? [] : ['--timeline', typed];
}
