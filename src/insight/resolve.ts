import type { Quarter } from '../domain/calendar.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import { type CopError, dataError, usageError } from '../domain/errors.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult, Milestone, Step } from '../domain/key-result.ts';
import { nearest } from '../domain/nearest.ts';
import type { Persona } from '../domain/persona.ts';
import { refuseSameId } from './same-id.ts';

const MOST_NAMES = 6;

/** A key result that was meant on the command line, with its goal. */
export interface Resolved {
  readonly goal: Goal;
  readonly keyResult: KeyResult;
  /** `goal/key-result`. */
  readonly reference: string;
}

/**
 * The goal whose id is written, or is the only one that begins so.
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where two files have that id
 */
export function resolveGoal(written: string, community: Community): Goal {
  const wanted = { what: 'goal', written, command: 'goal list' };
  const found = named(written, community.goals, idOf);
  refuseSameId(found.map(inItsFile));
  return onlyOne(found, community.goals, idOf, wanted);
}

/**
 * The persona whose id is written, or is the only one that begins so.
 * @throws CopError exit 2 with the candidates, or the nearest name
 */
export function resolvePersona(written: string, community: Community): Persona {
  const wanted = { what: 'persona', written, command: 'persona list' };
  return onlyOne(named(written, community.personas, idOf), community.personas, idOf, wanted);
}

/**
 * The step of a milestone whose id is written, or is the only one that begins so.
 * @throws CopError exit 2 with the candidates, or the nearest name
 */
export function resolveStep(written: string, milestone: Milestone): Step {
  const wanted = { what: 'step', written, command: undefined };
  return onlyOne(named(written, milestone.steps, idOf), milestone.steps, idOf, wanted);
}

/**
 * The key result that is written as `goal/key-result`, or as its own id alone where only one of the
 * current quarter fits. Each id may be cut short as long as one thing begins so.
 * @param quarter the current one
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where two files have its goal's id
 */
export function resolveKeyResult(
  written: string,
  community: Community,
  quarter: Quarter,
): Resolved {
  const [, goalPart, ownPart = written] = /^([^/]*)\/(.*)$/.exec(written) ?? [];
  const goals =
    goalPart === undefined
      ? community.goals.filter((goal) => goal.quarter === quarter)
      : named(goalPart, community.goals, idOf);
  const found = named(ownPart, keyResultsOf(goals), ownId);
  const all = keyResultsOf(community.goals);
  const reference = (one: Resolved): string => one.reference;
  refuseSameId(found.map(({ goal }) => inItsFile(goal)));
  if (found.length === 0 && goalPart === undefined) refuseElsewhere(written, all, quarter);
  const wanted = { what: 'key result', written, command: 'goal list' };
  return onlyOne(found, all, reference, wanted);
}

/**
 * The shortest way to write a key result that `resolveKeyResult` understands without cutting ids
 * short: its own id where that is the only one in the current quarter, else `goal/key-result`. The
 * goals are looked through once, however many are then asked for.
 * @param quarter the current one
 */
export function shortestReferences(
  { goals }: Pick<Community, 'goals'>,
  quarter: Quarter,
): (goal: Goal, keyResult: KeyResult) => string {
  const count = new Map<string, number>();
  for (const { keyResult } of keyResultsOf(goals.filter((one) => one.quarter === quarter)))
    count.set(keyResult.id, (count.get(keyResult.id) ?? 0) + 1);
  return (goal, keyResult) =>
    goal.quarter === quarter && count.get(keyResult.id) === 1
      ? keyResult.id
      : referenceTo(goal, keyResult);
}

function inItsFile(goal: Goal) {
  return { id: goal.id, quarter: goal.quarter, file: goal.file, goal };
}

function idOf(one: { readonly id: string }): string {
  return one.id;
}

function ownId(one: Resolved): string {
  return one.keyResult.id;
}

function keyResultsOf(goals: readonly Goal[]): readonly Resolved[] {
  return goals.flatMap((goal) =>
    goal.keyResults.map((keyResult) => ({
      goal,
      keyResult,
      reference: referenceTo(goal, keyResult),
    })),
  );
}

/** Those whose id is written in full, else those whose id begins so. Nothing begins with nothing. */
export function named<T>(
  written: string,
  all: readonly T[],
  idIn: (one: T) => string,
): readonly T[] {
  const id = written.trim().toLowerCase();
  const exact = all.filter((one) => idIn(one) === id);
  return exact.length > 0 || id === '' ? exact : all.filter((one) => idIn(one).startsWith(id));
}

interface Wanted {
  readonly what: string;
  readonly written: string;
  readonly command: string | undefined;
}

/**
 * The one of several things that was found.
 * @param all what there is, to name the nearest where none was found
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where two have the same name
 */
export function onlyOne<T>(
  found: readonly T[],
  all: readonly T[],
  nameOf: (one: T) => string,
  wanted: Wanted,
): T {
  const [only, another] = found;
  if (only === undefined) throw nothing(wanted, all.map(nameOf));
  if (another === undefined) return only;
  if (found.every((one) => nameOf(one) === nameOf(only))) throw twice(wanted, nameOf(only));
  throw usageError(
    `"${wanted.written}" could be ${found.length} ${wanted.what}s`,
    `Write one of: ${listed(found.map(nameOf))}`,
  );
}

/** Two things of one list with one id. */
function twice({ what }: Wanted, name: string): CopError {
  const id = name.slice(name.indexOf('/') + 1);
  return dataError(`there is more than one ${what} "${name}"`, {
    remedy: `Give one of them another id in the file, such as ${id}-2`,
    command: 'check',
  });
}

/** That nothing was found, with the nearest of the names that there are. */
export function nothing({ what, written, command }: Wanted, names: readonly string[]): CopError {
  if (names.length === 0) return usageError(`there is no ${what} yet`, '', addCommand(what));
  const meant = nearest(written, names) ?? nearestPart(written, names);
  const remedy = meant ? `Did you mean ${meant}?` : `There are: ${listed(names)}`;
  return usageError(`there is no ${what} "${written}"`, remedy, meant ? undefined : command);
}

function addCommand(what: string): string {
  return what === 'persona' ? 'persona add' : 'goal add';
}

/** The `goal/key-result` whose own id is the one that was nearly written. */
function nearestPart(written: string, names: readonly string[]): string | undefined {
  const own = names.map((name) => name.slice(name.indexOf('/') + 1));
  const meant = nearest(written, own);
  return meant === undefined ? undefined : names[own.indexOf(meant)];
}

function refuseElsewhere(written: string, all: readonly Resolved[], quarter: Quarter): void {
  const elsewhere = named(written, all, ownId).filter(({ goal }) => goal.quarter !== quarter);
  if (elsewhere.length === 0) return;
  throw usageError(
    `no key result of ${quarter} is called "${written}"`,
    `In another quarter there is: ${listed(elsewhere.map((one) => one.reference))}`,
  );
}

/** Names for a message: the first ones, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
