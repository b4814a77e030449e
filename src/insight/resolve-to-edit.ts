import type { Quarter } from '../domain/calendar.ts';
import type { Community } from '../domain/community.ts';
import { usageError } from '../domain/errors.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { goalPath, personaPath } from '../domain/layout.ts';
import type { Persona } from '../domain/persona.ts';
import { listed, named, onlyOne, resolveKeyResult } from './resolve.ts';
import { refuseSameId } from './same-id.ts';

/**
 * What was meant on the command line of a command that changes or removes it: also what could not
 * be read, since the change may be what mends it.
 */

/** A goal whose file is to be changed. */
export interface GoalToEdit {
  readonly id: string;
  readonly quarter: Quarter;
  /** The path from the workspace's root. */
  readonly file: string;
  /** Undefined where the file has an error. */
  readonly goal: Goal | undefined;
}

/** A persona whose file is to be changed. */
export interface PersonaToEdit {
  readonly id: string;
  /** The path from the workspace's root. */
  readonly file: string;
  /** Undefined where the file has an error. */
  readonly persona: Persona | undefined;
}

/** A key result that is to be changed, in its goal's file. */
export interface KeyResultToEdit {
  readonly goal: GoalToEdit;
  /** Its own id; of a goal that could not be read it is as it was written, and may not be there. */
  readonly id: string;
  /** `goal/key-result`. */
  readonly reference: string;
  /** Undefined where the goal's file has an error. */
  readonly keyResult: KeyResult | undefined;
}

/**
 * The goal whose id is written, or is the only one that begins so, whether it could be read or not; or
 * the one whose file is written, by its path from the workspace's root.
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where two files have that id
 */
export function resolveGoalToEdit(written: string, community: Community): GoalToEdit {
  const all = goalsIn(community);
  const inFile = atPath(written, all);
  if (inFile) return inFile;
  const wanted = { what: 'goal', written, command: 'goal list' };
  const found = named(written, all, idOf);
  refuseSameId(found);
  return onlyOne(found, all, idOf, wanted);
}

/**
 * Whether another file has a goal's id too, so that what names the goal by it still names one where
 * this file goes.
 */
export function hasTwin({ id, file }: GoalToEdit, community: Community): boolean {
  return goalsIn(community).some((one) => one.id === id && one.file !== file);
}

/**
 * @throws CopError exit 3 where another file has a goal's id too: nobody knows which is meant then
 */
export function refuseTwins({ id }: Pick<GoalToEdit, 'id'>, community: Community): void {
  refuseSameId(goalsIn(community).filter((one) => one.id === id));
}

/**
 * The persona whose id is written, or is the only one that begins so, whether it could be read or
 * not; or the one whose file is written, by its path from the workspace's root.
 * @throws CopError exit 2 with the candidates, or the nearest name
 */
export function resolvePersonaToEdit(
  written: string,
  { personas, unread }: Pick<Community, 'personas' | 'unread'>,
): PersonaToEdit {
  const read = personas.map((persona) => ({ id: persona.id, file: persona.file, persona }));
  const others = unread.personas.map((id) => ({ id, file: personaPath(id), persona: undefined }));
  const all = eachFileOnce<PersonaToEdit>([...read, ...others]);
  const inFile = atPath(written, all);
  if (inFile) return inFile;
  const wanted = { what: 'persona', written, command: 'persona list' };
  return onlyOne(named(written, all, idOf), all, idOf, wanted);
}

/**
 * The key result that is written as `goal/key-result`, also of a goal that could not be read, or as
 * its own id alone where only one of the current quarter's fits. Of a goal that could not be read
 * nobody knows the key results, so there its own id stands in full.
 * @param quarter the current one
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where two files have its goal's id
 */
export function resolveKeyResultToEdit(
  written: string,
  community: Community,
  quarter: Quarter,
): KeyResultToEdit {
  const found =
    inUnreadGoal(written, community) ?? fromRead(resolveKeyResult(written, community, quarter));
  refuseTwins(found.goal, community);
  return found;
}

function fromRead({ goal, keyResult, reference }: ReturnType<typeof resolveKeyResult>) {
  return { goal: goalRead(goal), id: keyResult.id, reference, keyResult };
}

/** Undefined where what is written leads to no such goal, or leads on to a goal that was read. */
function inUnreadGoal(written: string, community: Community): KeyResultToEdit | undefined {
  const [, goalPart, ownPart = ''] = /^([^/]+)\/([^/]+)$/.exec(written) ?? [];
  if (goalPart === undefined) return undefined;
  const goals = named(goalPart, goalsIn(community), idOf);
  const keyResults = goals.flatMap(({ goal }) => goal?.keyResults ?? []);
  if (named(ownPart, keyResults, idOf).length > 0) return undefined;
  const unread = goals.filter(({ goal }) => goal === undefined);
  refuseSameId(unread);
  const [goal, another] = unread;
  if (another)
    throw usageError(
      `"${goalPart}" could be ${unread.length} goals`,
      `Write one of: ${listed(unread.map(idOf))}`,
    );
  const id = ownPart.trim().toLowerCase();
  return goal && { goal, id, reference: `${goal.id}/${id}`, keyResult: undefined };
}

/** Every goal whose place is known. */
function goalsIn({ goals, unread }: Pick<Community, 'goals' | 'unread'>): readonly GoalToEdit[] {
  const others = unread.goals.flatMap(({ id, quarter }) =>
    quarter === null ? [] : [{ id, quarter, file: goalPath(quarter, id), goal: undefined }],
  );
  return eachFileOnce([...goals.map(goalRead), ...others]);
}

/** Files whose names come to the same id would otherwise count as several of that name. */
function eachFileOnce<T extends { readonly file: string }>(all: readonly T[]): readonly T[] {
  return all.filter(({ file }, index) => all.findIndex((one) => one.file === file) === index);
}

/** The one whose file is written, as a shell completes it. */
function atPath<T extends { readonly file: string }>(
  written: string,
  all: readonly T[],
): T | undefined {
  const path = written.trim().replaceAll('\\', '/').replace(/^\.\//, '');
  return all.find(({ file }) => file === path);
}

function goalRead(goal: Goal): GoalToEdit {
  return { id: goal.id, quarter: goal.quarter, file: goal.file, goal };
}

function idOf(one: { readonly id: string }): string {
  return one.id;
}
