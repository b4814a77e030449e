import { foldedName } from '../folded-name.ts';
import { nameKey } from '../name-key.ts';

/** Somebody who may be on the roster twice: a line of it, or one that the import adds. */
export interface Candidate {
  /** The line of the file that is about them; null where none is. */
  readonly row: number | null;
  /** Their id; null of somebody who is not on the roster yet. */
  readonly id: string | null;
  /** What they are shown as. */
  readonly name: string;
  /** What they are called: one name, or none. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly handles: readonly string[];
}

/** Two who look the same. */
export interface Alike {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly by: 'email' | 'handle' | 'name';
  /** What both have. */
  readonly shared: string;
}

/**
 * Who of all people look the same: they have an address, a user name on whatever platform, or their name
 * together. Each pair once, by the surest. Who no row is about is listed only beside somebody who one is
 * about; by a name alone, only beside somebody who is not on the roster yet.
 */
export function alike(people: readonly Candidate[]): readonly Alike[] {
  const seen = new Set<string>();
  const places = new Map(people.map((one, index) => [one, index]));
  return WAYS.flatMap((by) => sharing(people, by)).filter(({ one, other, by }) => {
    const pair = `${places.get(one)} ${places.get(other)}`;
    const isNew = !seen.has(pair);
    seen.add(pair);
    const of = by === 'name' ? ({ id }: Candidate) => id === null : hasRow;
    return isNew && (of(one) || of(other));
  });
}

/** The surest first. */
const WAYS: readonly Alike['by'][] = ['email', 'handle', 'name'];

const SHARED = { email: 'emails', handle: 'handles', name: 'names' } as const;

function hasRow({ row }: Candidate): boolean {
  return row !== null;
}

function sharing(people: readonly Candidate[], by: Alike['by']): readonly Alike[] {
  const owners = new Map<string, Candidate>();
  return people.flatMap((other) =>
    other[SHARED[by]].flatMap((shared) => {
      const key = by === 'name' ? nameKey(shared) : foldedName(shared);
      const one = owners.get(key);
      if (!one) owners.set(key, other);
      return one && one !== other ? [{ one, other, by, shared }] : [];
    }),
  );
}
