import { isTempName } from '../../src/workspace/temp-name.ts';
import { bytesIn } from '../folder.ts';

/** What a folder holds: each text by its path, a byte a character. */
export interface Left {
  readonly files: Readonly<Record<string, string>>;
  /** The temps and the locks. */
  readonly temps: Readonly<Record<string, string>>;
}

export function leftIn(root: string): Left {
  const all = Object.entries(bytesIn(root));
  const isTemp = ([path]: [string, string]) => isTempName(path.replace(/^.*\//, ''));
  return {
    files: Object.fromEntries(all.filter((one) => !isTemp(one))),
    temps: Object.fromEntries(all.filter(isTemp)),
  };
}

const ULID = /01[0-9A-HJKMNP-TV-Z]{24}/g;

/**
 * Makes the same of what differs from run to run: the ids of new records, and the folder's own path.
 * @param known texts with the ids that were there before
 */
export function plainly(known: Readonly<Record<string, string>>) {
  const old = new Set(idsIn(known));
  return {
    files: (files: Left['files']): Left['files'] => {
      const rename = renaming(idsIn(files).filter((id) => !old.has(id)));
      return Object.fromEntries(
        Object.entries(files).map(([path, text]) => [rename(path), rename(text)]),
      );
    },
    said: (text: string, root: string): string => {
      const rename = renaming((text.match(ULID) ?? []).filter((id) => !old.has(id)));
      // Folded lines break at other places where the folder's name has other letters: none has.
      return rename(text.replaceAll(root, 'ROOT').replaceAll(root.replace(/^.*\//, ''), 'ROOT'));
    },
  };
}

function idsIn(files: Left['files']): string[] {
  return Object.entries(files).flatMap((one) => one.join(' ').match(ULID) ?? []);
}

function renaming(ids: readonly string[]): (text: string) => string {
  const names = [...new Set(ids)].sort().map((id, index) => [id, `ID${index + 1}`] as const);
  return (text) => names.reduce((so, [id, name]) => so.replaceAll(id, name), text);
}

export function isSame(one: Left['files'], other: Left['files']): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
