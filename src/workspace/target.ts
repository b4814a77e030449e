import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type CopError, dataError, usageError } from '../domain/errors.ts';
import { codeOf, type Disk, type EntryKind, kindWords } from './disk.ts';
import { syncFolder } from './durable.ts';

/**
 * The absolute path of a file that is to be written into the workspace. Nothing is made yet.
 * @param path from the root, with `/`
 * @throws CopError exit 2 where the path leads out of the workspace or into `.git`, exit 3 where
 *   something other than a real folder stands on the way
 */
export function targetIn(disk: Disk, root: string, path: string): string {
  const names = path.split('/');
  if (!names.every(isName)) throw outside(path);
  let there = '';
  if (disk.kindOf(root) === undefined) return newRoot(root, names);
  for (const name of names.slice(0, -1)) {
    const folder = there === '' ? name : `${there}/${name}`;
    const kind = disk.kindOf(join(root, folder));
    if (kind === undefined) break;
    if (kind !== 'folder') throw notAFolder(folder, kind);
    there = folder;
  }
  keepInside(disk, root, there);
  return join(root, ...names);
}

/**
 * Makes the folders that a file needs and that are not there yet, the workspace's own among them.
 * @param made collects the absolute paths of those made, outermost first, also where it throws
 * @throws the disk's error; CopError exit 3 where a link took a folder's place meanwhile
 */
export function makeFolders(disk: Disk, root: string, path: string, made: string[]): void {
  makeRoot(disk, root, made);
  const folders = path.split('/').slice(0, -1);
  for (const [index] of folders.entries()) {
    const shown = folders.slice(0, index + 1).join('/');
    const folder = join(root, ...folders.slice(0, index + 1));
    if (disk.kindOf(folder) === undefined) makeFolder(disk, folder, made);
    const kind = disk.kindOf(folder);
    if (kind !== 'folder') throw notAFolder(shown, kind);
  }
  keepInside(disk, root, folders.join('/'));
}

/** Whether a path has a part that is git's own: what is in there is no place for files of ours. */
export function isInsideGit(path: string): boolean {
  // Windows also finds the folder by its short name, and with dots or spaces behind it.
  return path.split(/[\\/]/).some((name) => /^(\.git|git~\d+)[. ]*$/i.test(name));
}

/** Whether a path is a folder's, or is of something inside it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A file's path in a workspace whose own folder is still to be made. */
function newRoot(root: string, names: readonly string[]): string {
  if (isInsideGit(root)) throw outside(root);
  return join(root, ...names);
}

function makeRoot(disk: Disk, root: string, made: string[]): void {
  if (disk.kindOf(root) !== undefined) return;
  makeRoot(disk, dirname(root), made);
  makeFolder(disk, root, made);
}

/** Another program may make it first: then it is not ours to remove. */
function makeFolder(disk: Disk, folder: string, made: string[]): void {
  try {
    disk.makeFolder(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw error;
  }
  made.push(folder);
  syncFolder(disk, dirname(folder));
}

function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name);
}

function keepInside(disk: Disk, root: string, folder: string): void {
  const real = disk.realPath(join(root, folder));
  if (isInsideGit(real) || !isInside(disk.realPath(root), real)) throw outside(folder || root);
}

function outside(path: string): CopError {
  return usageError(
    `${path} is no place inside the workspace`,
    'cop writes only into the folder of the community, and never into .git',
  );
}

function notAFolder(folder: string, kind: EntryKind | undefined): CopError {
  const what = kind === undefined ? 'no folder' : kindWords(kind);
  return dataError(`${folder} is ${what}; a folder belongs there`, {
    remedy: 'Put a real folder in its place: cop follows no links',
    place: { file: folder },
  });
}
