import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { foldedName } from '../../insight/folded-name.ts';
import type { Filters } from '../../insight/narrowing.ts';
import { listed, resolveGoal, resolvePersona } from '../../insight/resolve.ts';
import { STATUSES, type Status } from '../../insight/status.ts';
import type { Open } from './open.ts';
import { severalOf } from './options.ts';

/** What a report is to be narrowed to, as flags say it. */
export interface FilterOptions {
  readonly goal?: readonly string[];
  readonly persona?: readonly string[];
  readonly owner?: readonly string[];
  readonly status?: readonly Status[];
}

/**
 * The filters that flags ask for.
 * @throws CopError exit 2 where there is no such goal, persona or owner, with the candidates
 */
export function filtersFrom(options: FilterOptions, { community }: Open): Filters {
  const { goal = [], persona = [], owner = [], status = [] } = options;
  const owners = ownersIn(community);
  return {
    goals: unique(goal.map((written) => resolveGoal(written, community).id)),
    personas: unique(persona.map((written) => resolvePersona(written, community).id)),
    owners: unique(owner.map((written) => ownerFrom(written, owners))),
    statuses: unique(status),
  };
}

/**
 * Collects `--owner ana --owner ben`. A variable of a script that was not set must not show everything.
 * @throws CopError exit 2 where it is blank
 */
export function names(written: string, before: readonly string[] = []): readonly string[] {
  if (written.trim() !== '') return [...before, written.trim()];
  throw usageError('a filter names nothing', 'Say which goal, persona or owner, or leave it out');
}

/** Collects `--status at-risk --status missed`, also written as `--status at-risk,missed`. */
export const statuses = severalOf('status', STATUSES);

function ownersIn({ goals }: Open['community']): readonly string[] {
  const all = goals.flatMap(({ owner, keyResults }) => [
    owner,
    ...keyResults.map((one) => one.owner),
  ]);
  return unique(all.filter((one) => one !== null));
}

/** An owner as the files write it. */
function ownerFrom(written: string, owners: readonly string[]): string {
  const owner = owners.find((one) => foldedName(one) === foldedName(written));
  if (owner !== undefined) return owner;
  if (owners.length === 0)
    throw usageError('nobody looks after a goal of this quarter', 'Say who does', 'goal edit');
  const meant = nearest(written, owners);
  throw usageError(
    `nobody called "${written}" looks after a goal of this quarter`,
    meant === undefined ? `There are: ${listed(owners)}` : `Did you mean ${meant}?`,
  );
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
