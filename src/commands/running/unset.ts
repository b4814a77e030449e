import { usageError } from '../../domain/errors.ts';
import { isMapping } from '../../domain/key-result-wishes.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Wishes } from '../../domain/wishes.ts';
import { readToChange } from '../../workspace/change-file.ts';
import { type Open, refuseErrors } from './open.ts';
import type { Session } from './session.ts';

/** The keys that a file may have. */
export interface FileKeys {
  /** Those that can be taken out. */
  readonly optional: readonly string[];
  /** Those that cannot: why, and what to do instead. */
  readonly needed: Readonly<Record<string, { readonly why: string; readonly instead: string }>>;
}

/**
 * The keys that a file may have, and what else stands in it: a slip that can be taken out.
 * @param file the path from the workspace's root
 * @throws CopError exit 3 where the file's text has a fault; and what `readToChange` throws
 */
export function withStanding(session: Session, open: Open, file: string, keys: FileKeys): FileKeys {
  const source = readToChange(session.disk, open.root, file);
  refuseErrors(source.yaml.faults.map((fault) => source.finding(fault)));
  const { data } = source.yaml;
  const standing = isMapping(data) ? Object.keys(data) : [];
  return { ...keys, optional: [...new Set([...keys.optional, ...standing])] };
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
  const typed = written.trim();
  // A slip stands in the file as somebody wrote it.
  const key = optional.includes(typed) ? typed : typed.toLowerCase();
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
