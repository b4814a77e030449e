import type { Path } from '../../domain/finding.ts';
import { valueAt } from '../../domain/value-at.ts';
import type { WishedValue, Wishes } from '../../domain/wishes.ts';
import type { Edit } from './edit.ts';

/**
 * The edits that bring about what is wished of the keys of a mapping. Of a list that is there, the
 * items that stay are left in their places, and what is new comes behind them.
 * @param path leads to the mapping
 * @param mapping what it says now
 * @param unsaid what goes without saying: where a key is not there, that needs no edit
 */
export function wished(
  path: Path,
  mapping: unknown,
  wishes: Wishes,
  unsaid: Wishes = {},
): readonly Edit[] {
  return Object.entries(wishes).flatMap(([key, wish]) => {
    const now = valueAt(mapping, [key]);
    const isUnsaid = (now ?? null) === null && wish === unsaid[key];
    return isUnsaid ? [] : editsOf([...path, key], now, wish);
  });
}

function editsOf(path: Path, now: unknown, wish: WishedValue): readonly Edit[] {
  const isNothing = wish === null || (isList(wish) && wish.length === 0);
  if (isNothing) return now === undefined ? [] : [{ does: 'remove', path }];
  if (!isList(wish)) return [{ does: 'set', path, value: wish }];
  if (!Array.isArray(now)) return [{ does: 'set', path, value: wish }];
  // What is new comes first: a list that were empty in between would go, with its place in the file.
  return [...adding(path, now, wish), ...leaving(path, now, wish)];
}

/** From the last to the first: what stands before then keeps its index. */
function leaving(path: Path, now: readonly unknown[], wish: readonly string[]): readonly Edit[] {
  const stays = new Set<unknown>(wish);
  const gone = now.flatMap((item, index) => (stays.has(item) ? [] : [index]));
  return gone.reverse().map((index): Edit => ({ does: 'remove', path: [...path, index] }));
}

function adding(path: Path, now: readonly unknown[], wish: readonly string[]): readonly Edit[] {
  const isThere = new Set(now);
  return wish
    .filter((item) => !isThere.has(item))
    .map((item): Edit => ({ does: 'add', path, item }));
}

function isList(value: WishedValue): value is readonly string[] {
  return Array.isArray(value);
}
