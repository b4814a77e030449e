import { nearest } from '../../domain/nearest.ts';
import type { Thing } from './thing.ts';

/** An id of a persona that no file describes, and what names it. */
export interface UnknownPersona {
  readonly id: string;
  /** The id that was likely meant; null where none comes near. */
  readonly nearest: string | null;
  readonly namedBy: readonly Thing[];
}

/** Something, and the ids of the personas that it names. */
export interface Naming {
  readonly thing: Thing;
  readonly names: readonly string[];
}

/**
 * The ids that things name and no file has, in the order in which they are named.
 * @param known the ids of the personas
 */
export function unknownPersonas(
  all: readonly Naming[],
  known: ReadonlySet<string>,
): readonly UnknownPersona[] {
  const named = new Map<string, Thing[]>();
  for (const { thing, names } of all)
    for (const id of new Set(names))
      if (!known.has(id)) named.set(id, [...(named.get(id) ?? []), thing]);
  return [...named].map(([id, namedBy]) => ({
    id,
    nearest: nearest(id, [...known]) ?? null,
    namedBy,
  }));
}
