import type { Path } from './finding.ts';

/** The value that a path leads to in data of a file; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    return Object.entries(at).find(([one]) => one === String(key))?.[1];
  }, data);
}
