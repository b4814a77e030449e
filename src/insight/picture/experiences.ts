import type { CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { experienceIdentity, experienceName } from '../experiences/experience.ts';
import { personIds } from '../measure/record-values.ts';
import type { People } from '../people.ts';

/** The learning experiences of the quarter, up to the day. */
export interface Experiences {
  readonly held: number;
  /**
   * How many came to them in all: of each the number that its record says, or that of the people whom
   * its attendance names, whichever is larger. Who came to two counts twice. Null where it is kept back:
   * one to four.
   */
  readonly people: number | null;
}

/** An experience on a day; or one that somebody came to and that was never recorded as held. */
interface Occasion {
  /** The short name; null where it has none. */
  readonly name: string | null;
  readonly on: CivilDate;
  /** How many came, as its record says. */
  readonly said: number;
  /** Who came, by name. */
  readonly came: Set<string>;
}

/** Counts experiences that were held, and who came. */
export class ExperienceCount {
  /** By experience and day; what says nothing of itself is no other's. */
  readonly #held = new Map<string | Happening, Omit<Occasion, 'came'>>();
  readonly #attended: { readonly record: Happening; readonly ids: readonly string[] }[] = [];

  /** Several records of one experience on one day are one: of what they say, the largest number counts. */
  hold(record: Happening): void {
    const { says, on } = record;
    const identity = experienceIdentity(record);
    const key = identity === null ? record : `${on} ${identity}`;
    const before = this.#held.get(key)?.said ?? 0;
    const said = Math.max(before, typeof says.people === 'number' ? says.people : 0);
    this.#held.set(key, { name: experienceName(record), on, said });
  }

  attend(record: Happening, people: People): void {
    this.#attended.push({ record, ids: personIds(record, people) });
  }

  result(): Experiences {
    const occasions = new Occasions([...this.#held.values()]);
    for (const { record, ids } of this.#attended) {
      const { came } = occasions.of(record);
      for (const id of ids) came.add(id);
    }
    const people = occasions
      .all()
      .reduce((sum, { said, came }) => sum + Math.max(said, came.size), 0);
    return { held: this.#held.size, people };
  }
}

/** Finds to which of several occasions somebody came. */
class Occasions {
  readonly #all: Occasion[];
  readonly #byKey = new Map<string, Occasion[]>();

  constructor(held: readonly Omit<Occasion, 'came'>[]) {
    this.#all = held.map((one) => ({ ...one, came: new Set<string>() }));
    for (const one of this.#all) {
      if (one.name !== null) this.#add(`named ${one.name}`, one);
      this.#add(`on ${one.on}`, one);
    }
  }

  all(): readonly Occasion[] {
    return this.#all;
  }

  /**
   * Of the name that attendance says, the last one that was held by then, else the first; where it says
   * none, one of that day, rather one without a name. Where there is none, one that nobody recorded:
   * then of that name, whatever the day.
   */
  of(record: Happening): Occasion {
    const { on } = record;
    const name = experienceName(record);
    const key = name === null ? `on ${on}` : `named ${name}`;
    const its = this.#byKey.get(key) ?? [];
    const best =
      name === null
        ? its.find((one) => one.name === null)
        : its.filter((one) => one.on <= on).reduce(later, undefined);
    return best ?? its[0] ?? this.#unrecorded(key, { name, on });
  }

  #unrecorded(key: string, { name, on }: Pick<Occasion, 'name' | 'on'>): Occasion {
    const occasion = { name, on, said: 0, came: new Set<string>() };
    this.#all.push(occasion);
    this.#add(key, occasion);
    return occasion;
  }

  #add(key: string, occasion: Occasion): void {
    const its = this.#byKey.get(key);
    if (its) its.push(occasion);
    else this.#byKey.set(key, [occasion]);
  }
}

function later(one: Occasion | undefined, other: Occasion): Occasion {
  return one === undefined || other.on > one.on ? other : one;
}
