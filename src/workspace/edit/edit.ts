import type { Path } from '../../domain/finding.ts';

/** What a file can say: as JSON has it. */
export type Data = string | number | boolean | readonly Data[] | Mapping;

export interface Mapping {
  readonly [key: string]: Data;
}

/**
 * One change of what a file says.
 *
 * - `set` gives the key at the end of `path` a value. Where the key is there with a scalar, that is
 *   exchanged in its place, also for a list or mapping on one line; where the key is not there, or
 *   is left empty (`~` and `null` are empty), it is filled in, with the mappings above it that are
 *   missing. A list or mapping that is there is not set as a whole: its parts are.
 * - `add` appends an item to the list at `path`; a list that is missing, or left empty, is begun.
 * - `remove` takes out the key or item at `path`, with its value, its own lines and the comment lines
 *   directly above it.
 */
export type Edit =
  | { readonly does: 'set'; readonly path: Path; readonly value: Data }
  | { readonly does: 'add'; readonly path: Path; readonly item: Data }
  | { readonly does: 'remove'; readonly path: Path };
