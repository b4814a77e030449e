import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { aboutFolded, experienceName } from '../experiences/experience.ts';
import { type Session, sessionsOf } from '../experiences/sessions.ts';
import { Awaiting } from './awaiting.ts';
import { lastAndInTime } from './session-meant.ts';

/**
 * The occasions of a practice that is due after each learning experience: one for each of its sessions. A
 * record shows it that names the experience, or one session by its key; one that names none, and is about
 * the same, is taken as if it did. Of an experience that was held several times it is the last session
 * before the record, and those before that one which were still in time.
 * @param experiences the records of experiences, all of them and in order
 * @param since sessions of earlier days give no occasion
 * @param showing the records that show the practice, in order
 * @returns in the order of their days; and the records of the practice that do not say which one they are of
 */
export function occasionsAfterExperiences(
  experiences: readonly Happening[],
  { since, within }: { readonly since: CivilDate; readonly within: number },
  showing: readonly Happening[],
): { readonly occasions: readonly Awaiting[]; readonly unspecific: readonly Happening[] } {
  const sessions = sessionsOf(experiences);
  const held = new Held(within);
  const unspecific: Happening[] = [];
  let at = 0;
  const holdUntil = (day: CivilDate) => {
    for (let next = sessions[at]; next && next.record.on <= day; next = sessions[at]) {
      held.add(next);
      at += 1;
    }
  };
  for (const record of showing) {
    holdUntil(record.on);
    if (experienceName(record) === null && record.type === 'practice') unspecific.push(record);
    else for (const occasion of held.meantBy(record)) occasion.take(record);
  }
  for (const rest of sessions.slice(at)) held.add(rest);
  return { occasions: held.since(since), unspecific };
}

/** The occasions of the sessions that were held so far; each list is in order. */
class Held {
  readonly #within: number;
  readonly #all: Awaiting[] = [];
  readonly #byKey = new Map<string, Awaiting[]>();
  readonly #byName = new Map<string, Awaiting[]>();
  readonly #byAbout = new Map<string, Awaiting[]>();

  constructor(within: number) {
    this.#within = within;
  }

  add({ key, record, about }: Session): void {
    const occasion = new Awaiting({
      key,
      from: record.on,
      due: addDays(record.on, this.#within),
      about: { kind: 'experience', record },
    });
    this.#all.push(occasion);
    push(this.#byKey, key, occasion);
    const name = experienceName(record);
    if (name !== null) push(this.#byName, name, occasion);
    for (const one of about) push(this.#byAbout, one, occasion);
  }

  meantBy(record: Happening): readonly Awaiting[] {
    const named = experienceName(record);
    if (named === null)
      return lastAndInTime(this.#byAbout.get(aboutFolded(record) ?? '') ?? [], record.on);
    const called = this.#byName.get(named);
    return called ? lastAndInTime(called, record.on) : (this.#byKey.get(named) ?? []);
  }

  since(day: CivilDate): readonly Awaiting[] {
    return this.#all.filter(({ from }) => from >= day);
  }
}

function push(lists: Map<string, Awaiting[]>, key: string, one: Awaiting): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
