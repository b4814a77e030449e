import type { Reach } from '../domain/key-result.ts';
import { atLeast } from './exact-decimals.ts';

/** The furthest that a value has passed of what was committed to, the target, and the stretch. */
export type Zone = 'none' | 'commit' | 'target' | 'stretch';

/**
 * The zone that the value of a *reach* is in, in the direction of its target; null where it has
 * neither `commit` nor `stretch`.
 */
export function zoneOf(reach: Reach, value: number): Zone | null {
  const { baseline, commit, target, stretch } = reach;
  if (commit === null && stretch === null) return null;
  const hasPassed = (post: number | null): boolean =>
    post !== null && (target > baseline ? atLeast(value, post) : atLeast(post, value));
  if (hasPassed(stretch)) return 'stretch';
  if (hasPassed(target)) return 'target';
  return hasPassed(commit) ? 'commit' : 'none';
}
