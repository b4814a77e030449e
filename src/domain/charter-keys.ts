import type { Path } from './finding.ts';
import { valueAt } from './value-at.ts';
import type { WishedValue } from './wishes.ts';

/** The charter's keys, in the order of its questions, as they are typed and stand in `cop.yaml`. */
export const CHARTER_KEYS = [
  'name',
  'members.now',
  'members.hoped_for',
  'domain',
  'practice',
  'sponsor',
  'scope',
  'facilitators',
  'meets',
  'review_on',
] as const;

export type CharterKey = (typeof CHARTER_KEYS)[number];

/** Whether a path in `cop.yaml` is of the charter, and not of the settings. */
export function isOfCharter(path: Path): boolean {
  return CHARTER_KEYS.some((key) => key.split('.')[0] === path[0]);
}

/** What is wished of the charter. Where `members` are one sentence, that says who they are now. */
export type CharterWishes = { readonly [Key in CharterKey]?: WishedValue };

/** Why the community's name cannot be taken out. */
export const NAME_NEEDED = 'a community needs a name';

/**
 * What `cop.yaml` says of a key of the charter, as it would be typed on one line; a list with commas
 * between. Null where it says nothing.
 * @param data what stands in the file
 */
export function charterSaid(data: unknown, key: CharterKey): string | null {
  const written = valueAt(data, key.split('.')) ?? sentenceAs(key, data);
  if (Array.isArray(written)) return written.length === 0 ? null : written.map(String).join(', ');
  if (typeof written !== 'string' && typeof written !== 'number') return null;
  return String(written).trim();
}

function sentenceAs(key: CharterKey, data: unknown): unknown {
  return key === 'members.now' ? valueAt(data, ['members']) : undefined;
}
