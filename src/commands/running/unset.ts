import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Wishes } from '../../domain/wishes.ts';

/** The keys that a file may have. */
export interface FileKeys {
  /** Those that can be taken out. */
  readonly optional: readonly string[];
  /** Those that cannot: why, and what to do instead. */
  readonly needed: Readonly<Record<string, { readonly why: string; readonly instead: string }>>;
}

/**
 * What `--unset` wishes: that keys be taken out.
 * @param beside what the other flags wish
 * @throws CopError exit 2 for what is no key, one that is needed, or one that another flag sets
 */
export function unsetWishes(
  written: readonly string[],
  keys: FileKeys,
  beside: Wishes,
): Readonly<Record<string, null>> {
  return Object.fromEntries(written.map((one) => [keyToUnset(one, keys, beside), null]));
}

function keyToUnset(written: string, { optional, needed }: FileKeys, beside: Wishes): string {
  const key = written.trim().toLowerCase();
  const need = Object.hasOwn(needed, key) ? needed[key] : undefined;
  if (need) throw usageError(`--unset ${key}: ${need.why}`, need.instead);
  if (!optional.includes(key)) throw noKey(written, optional);
  if (!Object.hasOwn(beside, key)) return key;
  throw usageError(
    `--unset ${key} and the flag that sets it say two things`,
    'Give one of the two',
  );
}

function noKey(written: string, optional: readonly string[]) {
  const meant = nearest(written, optional);
  return usageError(
    `--unset: there is no key "${written}"`,
    meant ? `Did you mean ${meant}?` : `There are: ${optional.join(', ')}`,
  );
}
