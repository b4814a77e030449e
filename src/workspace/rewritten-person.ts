import { isMapping } from '../domain/key-result-wishes.ts';
import { MEMBER_KEYS, type MemberFile, saysYes } from '../domain/member.ts';

type Said = Readonly<Record<string, unknown>>;

/**
 * What is to stand on somebody's line: what is to be said of them, in the order of the keys that stand
 * there, and a new key behind the one that comes before it in the schema.
 * @param before all that stands there now
 * @param file all that is to be said; a key that begins with x- stays where it is not named
 */
export function rewritten(before: Said, file: MemberFile): Said {
  const after: Said = file;
  const keepsOwn = !saysYes(file.erased);
  const entries = Object.entries(before).flatMap(([key, value]): Entry[] => {
    if (isOwn(key) && !Object.hasOwn(after, key)) return keepsOwn ? [[key, value]] : [];
    const now = after[key];
    return now === undefined ? [] : [[key, keepsOwn ? withOwn(value, now) : now]];
  });
  for (const key of inOrder(Object.keys(after)))
    if (after[key] !== undefined && !entries.some(([known]) => known === key))
      entries.splice(placeFor(key, entries), 0, [key, after[key]]);
  return Object.fromEntries(entries);
}

type Entry = [key: string, value: unknown];

/** A person's own key. */
function isOwn(key: string): boolean {
  return key.startsWith('x-');
}

/** Handles and accounts may have keys of a person's own too; a list has none. */
function withOwn(before: unknown, now: unknown): unknown {
  if (!isMapping(before) || !isMapping(now)) return now;
  const own = Object.entries(before).filter(([key]) => isOwn(key) && !Object.hasOwn(now, key));
  const stays = Object.entries(before).flatMap(([key]) =>
    Object.hasOwn(now, key) ? [[key, now[key]] as const] : [],
  );
  return Object.fromEntries([...stays, ...own, ...Object.entries(now)]);
}

/** The keys as the schema has them, then a person's own. */
function inOrder(keys: readonly string[]): readonly string[] {
  return [...keys].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(key: string): number {
  const rank = MEMBER_KEYS.indexOf(key);
  return rank < 0 ? MEMBER_KEYS.length : rank;
}

/** Behind the key that comes last of those before it in the schema; a person's own stand at the end. */
function placeFor(key: string, entries: readonly Entry[]): number {
  if (isOwn(key)) return entries.length;
  const before = entries.map(([one]) => rankOf(one)).filter((rank) => rank < rankOf(key));
  return entries.findIndex(([one]) => rankOf(one) === Math.max(...before)) + 1;
}
