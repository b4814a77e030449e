import { STATUSES, type Status } from './status.ts';

/** The one ranking of the statuses, the weakest first: every order of them follows from it. */
const STRENGTH: Readonly<Record<Status, number>> = {
  missed: 0,
  'off-track': 1,
  'at-risk': 2,
  nearly: 3,
  'on-track': 4,
  achieved: 5,
  upcoming: 6,
};

const WEAKEST_FIRST = [...STATUSES].sort(byWeakness);

/** The statuses, the best news first; what has not begun is no news, and comes last. */
export const BEST_FIRST: readonly Status[] = [
  ...WEAKEST_FIRST.filter((status) => status !== 'upcoming').reverse(),
  'upcoming',
];

/**
 * The status of several together: that of the weakest (missed < off track < at risk < nearly < on
 * track). Achieved and upcoming only where all are; of those two mixed, on track. Null for none.
 */
export function weakestStatus(statuses: readonly Status[]): Status | null {
  const [weakest] = [...statuses].sort(byWeakness);
  if (weakest === undefined || statuses.every((status) => status === weakest))
    return weakest ?? null;
  return weakest === 'achieved' ? 'on-track' : weakest;
}

/** Below 0 where `a` is the weaker of two statuses, above 0 where `b` is. */
export function byWeakness(a: Status, b: Status): number {
  return STRENGTH[a] - STRENGTH[b];
}
