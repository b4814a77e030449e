import type { Happening } from '../../domain/happening.ts';
import { slugOf } from '../../domain/ids.ts';
import { textTag } from '../../domain/text-tag.ts';
import { shortOf } from '../resolve-record.ts';
import { aboutFolded, experienceIdentity, experienceName } from './experience.ts';

/** An experience as it was held on one day. What is held again and again has a session for each day. */
export interface Session {
  /**
   * What tells it from all others, on every machine, as an id is written (`ID`): for the first session of
   * an experience its short name, `chart-clinic`; for later ones, and for what has no short name, with the
   * day behind it, `office-hours-2026-11-10`.
   */
  readonly key: string;
  /** The first of its records. */
  readonly record: Happening;
  /** All that its records say that it was about, folded. */
  readonly about: ReadonlySet<string>;
}

/**
 * The sessions of experiences: records of one experience (`experienceIdentity`) on one day are one.
 * @param experiences the records of experiences, all of them and in order: which comes first tells the keys
 * @returns in order
 */
export function sessionsOf(experiences: readonly Happening[]): readonly Session[] {
  const all: Draft[] = [];
  const byDay = new Map<string, Draft>();
  const taken = new Set<string>();
  for (const record of experiences) {
    const identity = experienceIdentity(record);
    const day = `${record.on} ${identity}`;
    const known = identity === null ? undefined : byDay.get(day);
    const its = known ?? { key: freeKey(record, identity, taken), record, about: new Set() };
    const about = aboutFolded(record);
    if (about !== null) its.about.add(about);
    if (known) continue;
    taken.add(its.key);
    byDay.set(day, its);
    all.push(its);
  }
  return all;
}

interface Draft extends Session {
  readonly about: Set<string>;
}

/** As much of what an experience was about as a key takes: with a tag and a day behind it, it is an id still. */
const LONGEST = 40;

/** The first key that no other session has: by its words; else with a tag of all its words; else numbered. */
function freeKey(record: Happening, identity: string | null, taken: ReadonlySet<string>): string {
  const name = experienceName(record);
  if (name !== null && !taken.has(name)) return name;
  const telling = tellingOf(record, identity);
  const tag = textTag(identity ?? '');
  const candidates = [telling, `${telling}-${tag}`].map((one) => `${one}-${record.on}`);
  const free = candidates.find((one) => !taken.has(one));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) {
    const numbered = `${number}-${tag}-${record.on}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Letters of other scripts make no slug, and a note is no part of a key: it may be about people. */
function tellingOf(record: Happening, identity: string | null): string {
  const { experience, about } = record.says;
  const words = [experience, about].find((one) => typeof one === 'string');
  const slug = typeof words === 'string' ? slugOf(words).slice(0, LONGEST).replace(/-$/, '') : '';
  if (slug !== '') return slug;
  return record.id === null ? textTag(identity ?? '') : shortOf(record.id).toLowerCase();
}
