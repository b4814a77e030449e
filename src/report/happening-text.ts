import type { Happening } from '../domain/happening.ts';

/**
 * All that a record of what happened says beside its note and its people, as short as can be:
 * `Chart clinic`. '' where that is nothing. Not yet safe to print.
 */
export function happeningText({ says }: Happening): string {
  return typeof says.about === 'string' ? says.about : '';
}
