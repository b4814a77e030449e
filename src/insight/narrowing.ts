import type { Goal } from '../domain/goal.ts';
import type { GoalWithFigures, KeyResultWithFigures } from './figures.ts';
import { foldedName } from './folded-name.ts';
import type { Movement } from './movement.ts';
import type { Status } from './status.ts';

/** What a report is narrowed to: of each list one has to fit, and an empty one lets all through. */
export interface Filters {
  /** The ids of goals. */
  readonly goals: readonly string[];
  /** The ids of personas that a goal serves. */
  readonly personas: readonly string[];
  /** Who looks after a key result, or a goal that has none, in any case of letters. */
  readonly owners: readonly string[];
  /** Of a key result. */
  readonly statuses: readonly Status[];
}

/** How much there is of a quarter. */
interface Extent {
  readonly goals: number;
  readonly keyResults: number;
}

/** What a report was narrowed to, and how much of the quarter that is. */
export interface Narrowed extends Filters {
  readonly shown: Extent;
  readonly of: Extent;
}

export const NO_FILTERS: Filters = { goals: [], personas: [], owners: [], statuses: [] };

/** Whether filters let anything but everything through. */
export function narrows(filters: Filters): boolean {
  return Object.values(filters).some((list: readonly unknown[]) => list.length > 0);
}

/**
 * The goals that a report shows, with those of their key results that fit. Figures stay as they are:
 * a filter leaves something out, and computes nothing anew. A goal of which no key result fits is not
 * shown; one without key results is where it fits itself.
 */
export function narrowed(
  goals: readonly GoalWithFigures[],
  filters: Filters,
): readonly GoalWithFigures[] {
  if (!narrows(filters)) return goals;
  return goals
    .filter(({ goal }) => fits(goal, filters))
    .map((one) => ({
      ...one,
      keyResults: one.keyResults.filter((keyResult) => resultFits(keyResult, filters)),
    }))
    .filter((one) => one.keyResults.length > 0 || isBare(one, filters));
}

/**
 * The movement of those goals alone that a narrowed report shows; it says nothing of the community's
 * progress, which is that of all.
 */
export function narrowedMovement(
  movement: Movement,
  goals: readonly GoalWithFigures[],
  filters: Filters,
): Movement {
  if (!narrows(filters)) return movement;
  const shown = new Set(goals.flatMap(({ keyResults }) => keyResults.map((one) => one.reference)));
  return {
    each: new Map([...movement.each].filter(([reference]) => shown.has(reference))),
    moved: movement.moved.filter(({ about }) => shown.has(about.reference)),
    points: null,
  };
}

/** How much of a quarter goals are. */
export function extentOf(goals: readonly GoalWithFigures[]): Extent {
  return {
    goals: goals.length,
    keyResults: goals.reduce((count, { keyResults }) => count + keyResults.length, 0),
  };
}

function fits({ id, personas }: Goal, filters: Filters): boolean {
  return (
    (filters.goals.length === 0 || filters.goals.includes(id)) &&
    (filters.personas.length === 0 || filters.personas.some((one) => personas.includes(one)))
  );
}

function resultFits(
  { keyResult, figures: { status } }: KeyResultWithFigures,
  { owners, statuses }: Filters,
): boolean {
  return (
    isOwnedBy(keyResult.owner, owners) &&
    (statuses.length === 0 || (status !== null && statuses.includes(status)))
  );
}

/** A goal that has no key results at all, and is looked for by what it has itself. */
function isBare({ goal }: GoalWithFigures, { owners, statuses }: Filters): boolean {
  return goal.keyResults.length === 0 && statuses.length === 0 && isOwnedBy(goal.owner, owners);
}

function isOwnedBy(owner: string | null, owners: readonly string[]): boolean {
  if (owners.length === 0) return true;
  return owner !== null && owners.some((one) => foldedName(one) === foldedName(owner));
}
