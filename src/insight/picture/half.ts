import type { Happening } from '../../domain/happening.ts';
import { personIds } from '../measure/record-values.ts';
import type { People } from '../people.ts';
import { SMALLEST_GROUP } from '../small-group.ts';

/** How few people carry half of what is contributed: a risk to the community, and nothing about any of them. */
export interface HalfCarried {
  /** The fewest people who together have half of it, or more; null where it is kept back: one to four. */
  readonly people: number | null;
  /** Of how many who contributed at all. */
  readonly of: number;
}

/** Counts contributions and answers, each once for each of its people. */
export class HalfCount {
  readonly #byPerson = new Map<string, number>();

  take(record: Happening, people: People): void {
    for (const id of personIds(record, people))
      this.#byPerson.set(id, (this.#byPerson.get(id) ?? 0) + 1);
  }

  /** @returns null where fewer than five people contributed: they are not told apart */
  result(): HalfCarried | null {
    const counts = [...this.#byPerson.values()].sort((one, other) => other - one);
    if (counts.length < SMALLEST_GROUP) return null;
    const half = counts.reduce((sum, count) => sum + count, 0) / 2;
    let [carried, people] = [0, 0];
    for (const count of counts) {
      if (carried >= half) break;
      carried += count;
      people += 1;
    }
    return { people, of: counts.length };
  }
}
