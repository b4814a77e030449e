import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTempName } from '../../src/workspace/temp-name.ts';
import { pathsIn } from '../folder.ts';

/** What a folder holds. */
export interface Left {
  /** Each text by its path, a byte a character; folders, with `/` behind them, have none. */
  readonly files: Readonly<Record<string, string>>;
  /** The same of the temps and the locks. */
  readonly temps: Readonly<Record<string, string>>;
}

export function leftIn(root: string): Left {
  const all = pathsIn(root).map((path) => [path, textAt(root, path)] as const);
  const isTemp = ([path]: readonly [string, string]) => isTempName(path.replace(/^.*\//, ''));
  return {
    files: Object.fromEntries(all.filter((one) => !isTemp(one))),
    temps: Object.fromEntries(all.filter(isTemp)),
  };
}

function textAt(root: string, path: string): string {
  return path.endsWith('/') ? '' : readFileSync(join(root, path), 'latin1');
}

/** Makes a folder hold these files again, and nothing else: that is quicker than a new one. */
export function restore(root: string, files: Left['files']): void {
  const paths = pathsIn(root);
  for (const path of paths)
    if (!(path in files)) rmSync(join(root, path), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true });
    else if (!paths.includes(path) || textAt(root, path) !== text)
      writeFileSync(join(root, path), text, 'latin1');
  }
}

/** The id of a record, or of a person where one stands. */
const MADE_ID =
  /01[0-9A-HJKMNP-TV-Z]{24}|(?<="id":"|has the id |member show )[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}/g;

/**
 * Makes the same of what differs from run to run: the ids of new records and people, and the folder's own path.
 * @param known texts with the ids that were there before
 */
export function plainly(known: Readonly<Record<string, string>>) {
  const old = new Set(idsIn(known));
  return {
    files: (files: Left['files'], root: string): Left['files'] => {
      const ids = renaming(idsIn(files).filter((id) => !old.has(id)));
      const rename = (text: string) => ids(text).replaceAll(root, 'ROOT');
      return Object.fromEntries(
        Object.entries(files).map(([path, text]) => [rename(path), rename(text)]),
      );
    },
    said: (text: string, root: string): string => {
      const rename = renaming((text.match(MADE_ID) ?? []).filter((id) => !old.has(id)));
      // Folded lines break at other places where the folder's name has other letters: none has.
      return rename(text.replaceAll(root, 'ROOT').replaceAll(root.replace(/^.*\//, ''), 'ROOT'));
    },
  };
}

function idsIn(files: Left['files']): string[] {
  return Object.entries(files).flatMap((one) => one.join(' ').match(MADE_ID) ?? []);
}

function renaming(ids: readonly string[]): (text: string) => string {
  const all = [...new Set(ids)].sort();
  // People apart from records: of what one command makes, only a part may be there.
  const [records, people] = [all.filter(isOfRecord), all.filter((id) => !isOfRecord(id))];
  const names = [
    ...records.map((id, index) => [id, `ID${index + 1}`] as const),
    ...people.map((id, index) => [id, `WHO${index + 1}`] as const),
  ];
  return (text) => names.reduce((so, [id, name]) => so.replaceAll(id, name), text);
}

function isOfRecord(id: string): boolean {
  return id.startsWith('01');
}

export function isSame(one: Left['files'], other: Left['files']): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
