import type { Happening } from '../domain/happening.ts';
import type { HappeningName } from '../domain/happening-types.ts';

/** The types of records that respond to the ask which they name. */
export const RESPONDING = ['answer', 'contribution'] as const satisfies readonly HappeningName[];

/**
 * The ask that a record responds to, by the id that is written there; undefined where it responds to none.
 * An answer does, and a contribution: whoever asked has what they asked for, however it was recorded.
 */
export function respondsTo({ type, says: { ask } }: Happening): string | undefined {
  return typeof ask === 'string' && RESPONDING.some((one) => one === type) ? ask : undefined;
}
