import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { slugOf } from '../../domain/ids.ts';
import { foldedName } from '../folded-name.ts';
import { Awaiting } from './awaiting.ts';

/**
 * The occasions of a practice that is due after each learning experience. Two records of one name are one
 * experience, held on the day of the first. A record shows it that names the experience; one that names
 * none, and is about the same, belongs to the last experience before it that was about that.
 * @param experiences the records of experiences, in order
 * @param since experiences of earlier days give no occasion
 * @param showing the records that show the practice, in order
 * @returns in the order of their days; and the records of the practice that do not say which one they are of
 */
export function occasionsAfterExperiences(
  experiences: readonly Happening[],
  { since, within }: { readonly since: CivilDate; readonly within: number },
  showing: readonly Happening[],
): { readonly occasions: readonly Awaiting[]; readonly unspecific: readonly Happening[] } {
  const held = new Held(within);
  const unspecific: Happening[] = [];
  let at = 0;
  const holdUntil = (day: CivilDate) => {
    for (let next = experiences[at]; next && next.on <= day; next = experiences[at]) {
      held.add(next);
      at += 1;
    }
  };
  for (const record of showing) {
    holdUntil(record.on);
    if (namedIn(record, 'experience') === undefined && record.type === 'practice')
      unspecific.push(record);
    else held.meantBy(record)?.take(record);
  }
  for (const rest of experiences.slice(at)) held.add(rest);
  return { occasions: held.since(since), unspecific };
}

/** The experiences that were held so far. */
class Held {
  readonly #within: number;
  /** By their keys, in the order of their days. */
  readonly #occasions = new Map<string, Awaiting>();
  /** The last one that was about something. */
  readonly #about = new Map<string, Awaiting>();

  constructor(within: number) {
    this.#within = within;
  }

  add(record: Happening): void {
    const key = keyOf(record);
    const occasion = this.#occasions.get(key) ?? occasionOf(record, key, this.#within);
    this.#occasions.set(key, occasion);
    const about = aboutOf(record);
    if (about !== undefined) this.#about.set(about, occasion);
  }

  meantBy(record: Happening): Awaiting | undefined {
    const name = namedIn(record, 'experience');
    return name === undefined ? this.#about.get(aboutOf(record) ?? '') : this.#occasions.get(name);
  }

  since(day: CivilDate): readonly Awaiting[] {
    return [...this.#occasions.values()].filter(({ from }) => from >= day);
  }
}

function occasionOf(record: Happening, key: string, within: number): Awaiting {
  return new Awaiting({
    key,
    from: record.on,
    due: addDays(record.on, within),
    about: { kind: 'experience', record },
  });
}

/** Its name; else what it was about, with its day: what is held again and again has one `about`. */
function keyOf(record: Happening): string {
  const name = namedIn(record, 'experience');
  if (name !== undefined) return name;
  // Letters of other scripts make no slug.
  const telling =
    slugOf(namedIn(record, 'about') ?? '') || (record.id ?? '').slice(-6).toLowerCase();
  return [telling, record.on].filter(Boolean).join('-');
}

function aboutOf(record: Happening): string | undefined {
  const about = namedIn(record, 'about');
  return about === undefined ? undefined : foldedName(about);
}

function namedIn({ says }: Happening, key: 'experience' | 'about'): string | undefined {
  const said = says[key];
  return typeof said === 'string' ? said : undefined;
}
