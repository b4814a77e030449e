import type { Path } from '../../domain/finding.ts';
import { isMapping } from '../../domain/key-result-wishes.ts';
import type { Data, Edit, Mapping } from '../../workspace/edit/edit.ts';

/**
 * The edits that let a key result count by itself what it is to count. A definition that is written
 * out is changed key by key, so that what stays of it keeps its place and its comments.
 * @param path leads to the measure
 * @param now what stands there
 */
export function measureEdits(path: Path, now: unknown, wish: Data): readonly Edit[] {
  if (JSON.stringify(now) === JSON.stringify(wish)) return [];
  if (isMapping(now) && isDataMapping(wish)) return mappingEdits(path, now, wish);
  const removed: readonly Edit[] = isMapping(now) ? [{ does: 'remove', path }] : [];
  return [...removed, { does: 'set', path, value: wish }];
}

/** What is new comes first: a mapping that were empty in between would go, with its place in the file. */
function mappingEdits(path: Path, now: Readonly<Record<string, unknown>>, wish: Mapping) {
  const gone = Object.keys(now).filter((key) => !Object.hasOwn(wish, key) && !key.startsWith('x-'));
  return [
    ...Object.entries(wish).flatMap(([key, value]) => keyEdits([...path, key], now[key], value)),
    ...gone.map((key): Edit => ({ does: 'remove', path: [...path, key] })),
  ];
}

function keyEdits(path: Path, now: unknown, wish: Data): readonly Edit[] {
  const isOther = Array.isArray(now) && JSON.stringify(now) !== JSON.stringify(wish);
  const removed: readonly Edit[] = isOther ? [{ does: 'remove', path }] : [];
  return [...removed, ...measureEdits(path, isOther ? undefined : now, wish)];
}

function isDataMapping(value: Data): value is Mapping {
  return typeof value === 'object' && !Array.isArray(value);
}
