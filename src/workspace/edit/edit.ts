import type { Path } from '../../domain/finding.ts';

/** What a file can say: as JSON has it. */
export type Data = string | number | boolean | readonly Data[] | Mapping;

export interface Mapping {
  readonly [key: string]: Data;
}

/**
 * One change of what a file says.
 *
 * - `set` gives the key or item at the end of `path` a value. A scalar that is there is exchanged in
 *   its place, also for a list or mapping on one line, and so is a list or mapping in brackets on one
 *   line. A key that is not there, or is left empty (`~` and `null` are empty), is filled in, with the
 *   mappings above it that are missing. Any other list or mapping that is there is not set as a
 *   whole: its parts are.
 * - `add` appends an item to the list at `path`; a list that is missing, or left empty, is begun.
 * - `remove` takes out the key or item at `path`, with its value, its own lines and the comment lines
 *   directly above it; but not the comments at the head of a file that tell an editor how to read it.
 *   Comment lines directly below, further in than the dash, are lines of the item; so are those of a
 *   key that has its list or mapping on the lines below it.
 *   The last key or item of a mapping or list in lines takes what holds it along, which would say
 *   `null` without it; brackets stay, and are empty. The last of the whole file is refused. What is
 *   not there is removed already.
 */
export type Edit =
  | { readonly does: 'set'; readonly path: Path; readonly value: Data }
  | { readonly does: 'add'; readonly path: Path; readonly item: Data }
  | { readonly does: 'remove'; readonly path: Path };
