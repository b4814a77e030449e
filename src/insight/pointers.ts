import type { Community } from '../domain/community.ts';
import { FACILITATION_FILE, goalPath } from '../domain/layout.ts';
import { counted } from '../domain/number-text.ts';
import { isHappening } from '../domain/record.ts';
import { personasSaid } from './coverage/held-experiences.ts';

/** What would point at nothing, were a goal, a key result or a persona removed. */
export interface Pointers {
  /** The records that name it, also those that were corrected or withdrawn. */
  readonly records: number;
  /** The ids of the goals that carry it on. */
  readonly continuedBy: readonly string[];
  /** The ids of the goals that serve it, where it is a persona. */
  readonly servedBy: readonly string[];
  /** The ids of the practices that serve it, where it is a persona. */
  readonly practisedFor: readonly string[];
  /** The files that could not be read, and may point at it as well. */
  readonly unread: readonly string[];
}

/** That nothing does. */
export const NO_POINTERS: Pointers = {
  records: 0,
  continuedBy: [],
  servedBy: [],
  practisedFor: [],
  unread: [],
};

/** What points at a goal: the records of its key results, and the goals that continue it. */
export function pointersToGoal(id: string, community: Community): Pointers {
  const { records, goals, unread } = community;
  return {
    ...NO_POINTERS,
    records: records.filter((one) => one.keyResult?.startsWith(`${id}/`)).length,
    continuedBy: goals.filter((one) => one.continues === id).map((one) => one.id),
    unread: [...unreadGoals(community, id), ...unread.log],
  };
}

/**
 * What points at a key result: the records that name it.
 * @param reference `goal/key-result`
 */
export function pointersToKeyResult(
  reference: string,
  { records, unread }: Pick<Community, 'records' | 'unread'>,
): Pointers {
  return {
    ...NO_POINTERS,
    records: records.filter((one) => one.keyResult === reference).length,
    unread: unread.log,
  };
}

/** What points at a persona: the goals and practices that serve it, and the experiences that were for it. */
export function pointersToPersona(id: string, community: Community): Pointers {
  const { records, goals, practices, unread } = community;
  const isServing = (one: { readonly personas: readonly string[] }) => one.personas.includes(id);
  return {
    ...NO_POINTERS,
    records: records.filter((one) => isHappening(one) && personasSaid(one).includes(id)).length,
    servedBy: goals.filter(isServing).map((one) => one.id),
    practisedFor: practices.filter(isServing).map((one) => one.id),
    unread: [
      ...unreadGoals(community),
      ...(unread.practices ? [FACILITATION_FILE] : []),
      ...unread.log,
    ],
  };
}

/** @param but the goal that is to be removed: that it cannot be read itself does not matter */
function unreadGoals({ unread }: Pick<Community, 'unread'>, but?: string): readonly string[] {
  return unread.goals
    .filter(({ id }) => id !== but)
    .map(({ id, quarter }) => (quarter === null ? id : goalPath(quarter, id)));
}

/**
 * What points at a thing, in a sentence without a full stop: `12 records name it, and the goal
 * answer-more continues it`; undefined where nothing does, and everything could be looked at.
 */
export function pointersText(pointers: Pointers): string | undefined {
  const { records, continuedBy, servedBy, practisedFor, unread } = pointers;
  const said = [
    ...(records === 0
      ? []
      : [`${counted(records, 'record')} ${records === 1 ? 'names' : 'name'} it`]),
    ...thingsText('goal', continuedBy, ['continues it', 'continue it']),
    ...thingsText('goal', servedBy, ['serves it', 'serve it']),
    ...thingsText('practice', practisedFor, ['serves it', 'serve it']),
    ...(unread.length === 0 ? [] : [`${unreadText(unread)} could not be read and may name it too`]),
  ];
  return said.length === 0 ? undefined : joined(said, ', and ');
}

function thingsText(
  noun: 'goal' | 'practice',
  ids: readonly string[],
  [one, several]: readonly [string, string],
): string[] {
  if (ids.length === 0) return [];
  const names = joined(ids.slice(0, MOST_NAMES), ids.length > MOST_NAMES ? ', ' : ' and ');
  const more = ids.length > MOST_NAMES ? ` and ${ids.length - MOST_NAMES} more` : '';
  return [
    ids.length === 1 ? `the ${noun} ${names} ${one}` : `the ${noun}s ${names}${more} ${several}`,
  ];
}

/** More names than anybody reads are counted. */
const MOST_NAMES = 6;

function unreadText(files: readonly string[]): string {
  const [only = '', another] = files;
  return another === undefined ? only : counted(files.length, 'file');
}

function joined(parts: readonly string[], last: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')}${last}${parts.at(-1)}`;
}
