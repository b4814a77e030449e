import { type CivilDate, type Interval, shortDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import {
  aboutFolded,
  experienceIdentity,
  experienceName,
  experienceTitle,
} from '../experiences/experience.ts';
import { personIds } from '../measure/record-values.ts';
import type { People } from '../people.ts';

/** A learning experience of some days, held once or again and again. */
export interface HeldExperience {
  /** The short name by which its attendance names it; null where it has none. */
  readonly name: string | null;
  readonly title: string;
  /** The days on which it was held, or on which somebody came, the first first; each once. */
  readonly days: readonly CivilDate[];
  /** Its last record; null where nobody recorded it as held. */
  readonly record: Happening | null;
  /** The ids of the personas that its records name. */
  readonly saidFor: readonly string[];
  /** How many different people of each persona came, by the persona's id. */
  readonly came: ReadonlyMap<string, number>;
}

/**
 * The learning experiences of some days (`experienceIdentity`), by the day on which each was first held.
 * Who came belongs to the experience that their record names, else to one of that day, rather one without a
 * name; to what nobody recorded as held, where there is none.
 * @param standing the records that stand, in order; earlier ones tell what a short name is about
 */
export function heldExperiences(
  standing: readonly LogRecord[],
  people: People,
  { from, to }: Interval,
): readonly HeldExperience[] {
  const happened = standing.filter(isHappening);
  const gathering = new Gathering(happened);
  const within = happened.filter(({ on }) => on >= from && on <= to);
  for (const record of within) if (record.type === 'experience') gathering.hold(record);
  for (const record of within) if (record.type === 'attendance') gathering.attend(record, people);
  return gathering.result();
}

/** An experience while its records are gathered. */
interface Draft {
  readonly name: string | null;
  title: string;
  readonly days: Set<CivilDate>;
  record: Happening | null;
  readonly saidFor: Set<string>;
  readonly came: Map<string, Set<string>>;
}

class Gathering {
  readonly #byKey = new Map<string, Draft>();
  /** Those that were held on a day. */
  readonly #onDay = new Map<CivilDate, Draft[]>();
  readonly #titles = new Map<string, string>();

  constructor(happened: readonly Happening[]) {
    for (const record of happened) {
      const name = experienceName(record);
      if (record.type === 'experience' && name !== null && aboutFolded(record) !== null)
        this.#titles.set(name, experienceTitle(record) ?? name);
    }
  }

  hold(record: Happening): void {
    const draft = this.#draftOf(record);
    draft.days.add(record.on);
    draft.record = record;
    for (const id of personasSaid(record)) draft.saidFor.add(id);
    const those = this.#onDay.get(record.on) ?? [];
    if (!those.includes(draft)) this.#onDay.set(record.on, [...those, draft]);
  }

  attend(record: Happening, people: People): void {
    const draft = this.#attended(record);
    if (draft.record === null) draft.days.add(record.on);
    for (const id of personIds(record, people)) {
      const persona = people.who(id)?.persona ?? null;
      if (persona === null) continue;
      const those = draft.came.get(persona) ?? new Set();
      draft.came.set(persona, those.add(id));
    }
  }

  result(): readonly HeldExperience[] {
    return [...this.#byKey.values()]
      .map(({ days, saidFor, came, ...draft }) => ({
        ...draft,
        days: [...days].sort(),
        saidFor: [...saidFor],
        came: new Map([...came].map(([persona, ids]) => [persona, ids.size])),
      }))
      .sort(({ days: [a = ''] }, { days: [b = ''] }) => (a < b ? -1 : Number(a > b)));
  }

  #attended(record: Happening): Draft {
    const those = this.#onDay.get(record.on) ?? [];
    if (experienceName(record) !== null) return this.#draftOf(record);
    return those.find(({ name }) => name === null) ?? those[0] ?? this.#draftOf(record);
  }

  #draftOf(record: Happening): Draft {
    const key = experienceIdentity(record) ?? `of ${record.on}`;
    const known = this.#byKey.get(key);
    if (known) return known;
    const nothing = { days: new Set<CivilDate>(), saidFor: new Set<string>() };
    const [name, title] = [experienceName(record), this.#titleOf(record)];
    const draft: Draft = { name, title, record: null, came: new Map(), ...nothing };
    this.#byKey.set(key, draft);
    return draft;
  }

  #titleOf(record: Happening): string {
    const known = this.#titles.get(experienceName(record) ?? '');
    return known ?? experienceTitle(record) ?? `An experience of ${shortDate(record.on)}`;
  }
}

/** The ids of the personas that a record of an experience names. */
export function personasSaid({ says: { personas } }: Pick<Happening, 'says'>): readonly string[] {
  if (!Array.isArray(personas)) return [];
  return personas.filter((one): one is string => typeof one === 'string');
}
