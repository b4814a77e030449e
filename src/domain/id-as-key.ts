import { idProblem } from './ids.ts';

/** Keys that mean something else in JavaScript: no mapping of a file may have them. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** Why an id cannot be a key of a file's mapping, such as that of a platform; undefined where it can. */
export function keyProblem(id: string): ReturnType<typeof idProblem> {
  if (RESERVED_KEYS.has(id))
    return { problem: `"${id}" is no name that a key may have`, remedy: `Call it ${id}-1` };
  if (id.startsWith('x-'))
    return {
      problem: `"${id}" would not count: a key that begins with x- is your own`,
      remedy: 'Call it by a name that begins otherwise',
    };
  return idProblem(id);
}
