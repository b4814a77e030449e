import { STATUSES, type Status } from './status.ts';

const BY_WEAKNESS = STATUSES.filter((status) => status !== 'achieved' && status !== 'upcoming');

/**
 * The status of several together: that of the weakest (missed < off track < at risk < nearly < on
 * track). Achieved and upcoming only where all are; of those two mixed, on track. Null for none.
 */
export function weakestStatus(statuses: readonly Status[]): Status | null {
  const [first] = statuses;
  if (first === undefined) return null;
  if (statuses.every((status) => status === first)) return first;
  return BY_WEAKNESS.find((status) => statuses.includes(status)) ?? 'on-track';
}

/** Below 0 where `a` is the weaker of two statuses, above 0 where `b` is. */
export function byWeakness(a: Status, b: Status): number {
  return STATUSES.indexOf(a) - STATUSES.indexOf(b);
}
