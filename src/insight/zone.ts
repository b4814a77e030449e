import type { Reach } from '../domain/key-result.ts';

/** The furthest that a value has passed of what was committed to, the target, and the stretch. */
export type Zone = 'none' | 'commit' | 'target' | 'stretch';

/**
 * The zone that the value of a *reach* is in, in the direction of its target; null where it has
 * neither `commit` nor `stretch`. To be at one of them is to have passed it. They are compared by their
 * numbers, also where somebody wrote a `stretch` that lies before the target.
 */
export function zoneOf(reach: Reach, value: number): Zone | null {
  const { baseline, commit, target, stretch } = reach;
  if (commit === null && stretch === null) return null;
  const isUp = target > baseline;
  let furthest: { readonly zone: Zone; readonly post: number } | undefined;
  for (const [zone, post] of [
    ['commit', commit],
    ['target', target],
    ['stretch', stretch],
  ] as const) {
    if (post === null || !isAsFar(value, post, isUp)) continue;
    if (!furthest || isAsFar(post, furthest.post, isUp)) furthest = { zone, post };
  }
  return furthest?.zone ?? 'none';
}

function isAsFar(one: number, other: number, isUp: boolean): boolean {
  return isUp ? one >= other : one <= other;
}
