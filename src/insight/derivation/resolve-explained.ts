import type { Quarter } from '../../domain/calendar.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import { type CopError, usageError } from '../../domain/errors.ts';
import type { Goal } from '../../domain/goal.ts';
import { keyResultsByReference } from '../references.ts';
import {
  listed,
  named,
  nothing,
  type Resolved,
  resolveGoal,
  resolveKeyResult,
} from '../resolve.ts';

/** The word that means the community as a whole. */
const COMMUNITY = 'community';

/** What somebody wants explained. */
export type Explained =
  | { readonly kind: 'key-result'; readonly named: Resolved }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'community' };

/**
 * What is meant on the command line: a key result of the quarter or `goal/key-result`, a goal, or the
 * community, by the word or without any. An id that is written in full goes before the beginning of
 * one, and of equal ids that of the goal: its key result can be written as `goal/key-result`.
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where two files have one id
 */
export function resolveExplained(
  written: string | undefined,
  community: Community,
  quarter: Quarter,
): Explained {
  if (written === undefined) return { kind: 'community' };
  const id = written.trim().toLowerCase();
  const ofGoal = (): Explained => ({ kind: 'goal', goal: resolveGoal(written, community) });
  const ofKeyResult = (): Explained => ({
    kind: 'key-result',
    named: resolveKeyResult(written, community, quarter),
  });
  if (id.includes('/')) return ofKeyResult();
  const goals = named(id, community.goals, (goal) => goal.id);
  const keyResults = named(id, idsIn(community, quarter), ({ own }) => own);
  if (goals.some((goal) => goal.id === id)) return ofGoal();
  if (keyResults.some(({ own }) => own === id)) return ofKeyResult();
  if (id === COMMUNITY) return { kind: 'community' };
  if (goals.length > 0 && keyResults.length > 0)
    throw severalKinds(id, [...goals.map((goal) => goal.id), ...keyResults.map(({ all }) => all)]);
  if (goals.length > 0) return ofGoal();
  if (keyResults.length > 0 || isElsewhere(id, community)) return ofKeyResult();
  throw nothing({ what: 'key result or goal', written, command: 'goal list' }, namesIn(community));
}

/** The key results of a quarter: each by its own id, and as `goal/key-result`. */
function idsIn({ goals }: Community, quarter: Quarter) {
  return goals
    .filter((goal) => goal.quarter === quarter)
    .flatMap((goal) =>
      goal.keyResults.map((one) => ({ own: one.id, all: referenceTo(goal, one) })),
    );
}

/** Whether a key result of some quarter is meant. */
function isElsewhere(id: string, { goals }: Community): boolean {
  const all = goals.flatMap((goal) => goal.keyResults);
  return named(id, all, (keyResult) => keyResult.id).length > 0;
}

function severalKinds(written: string, names: readonly string[]): CopError {
  return usageError(
    `"${written}" could be ${names.length} goals and key results`,
    `Write one of: ${listed(names)}`,
  );
}

function namesIn(community: Community): readonly string[] {
  const references = [...keyResultsByReference(community).keys()];
  return [...references, ...community.goals.map((goal) => goal.id), COMMUNITY];
}
