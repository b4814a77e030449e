import type { Happening } from '../../domain/happening.ts';
import type { Awaiting } from './awaiting.ts';

/**
 * Lets records of a practice that do not say which occasion they are of show those that nothing shows
 * yet: each the one that began first of those that were in time on its day.
 * @param occasions in the order of their days, each as long as the others
 * @param unspecific in order
 */
export function fill(occasions: readonly Awaiting[], unspecific: readonly Happening[]): void {
  const waiting = occasions.filter(({ isShown }) => !isShown);
  let at = 0;
  for (const record of unspecific) {
    while ((waiting[at]?.due ?? record.on) < record.on) at += 1;
    const first = waiting[at];
    if (!first || first.from > record.on) continue;
    first.take(record);
    at += 1;
  }
}
