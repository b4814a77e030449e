import { isAbsolute, relative, sep } from 'node:path';
import type { Disk, EntryKind } from '../disk.ts';
import type { CommitFiles } from './commit-files.ts';
import type { TreeEntry } from './tree.ts';

/**
 * The files of a commit as a disk that can only be read, at the paths that they have in the work
 * tree: whether they are there today does not matter, and nothing of today's is looked at.
 * @param top the absolute path of the repository's top folder
 */
export function commitDisk(files: CommitFiles, top: string): Disk {
  const entryAt = (path: string) => {
    const inside = pathInside(top, path);
    return inside === undefined || inside === '' ? undefined : files.entry(inside);
  };
  const kindOf = (path: string): EntryKind | undefined =>
    pathInside(top, path) === '' ? 'folder' : entryAt(path)?.kind;
  const read = (path: string, limit: number) => {
    const entry = entryAt(path);
    if (entry?.kind === 'file') return files.read(entry, limit);
    throw notRead(kindOf(path), path);
  };
  return {
    ...READ_ONLY,
    kindOf,
    list: (folder) => {
      const kind = kindOf(folder);
      if (kind === undefined) return [];
      if (kind !== 'folder') throw failure('ENOTDIR', `no folder, list '${folder}'`);
      return files
        .list(pathInside(top, folder) ?? '')
        .map(named)
        .sort(byName);
    },
    read,
    readFrom: (path, from, limit) => read(path, from + limit).subarray(from),
    realPath: (path) => {
      if (kindOf(path) !== undefined) return path;
      throw failure('ENOENT', `nothing there, '${path}'`);
    },
    isWriteProtected: (path) => kindOf(path) !== undefined,
  };
}

/** The path from the top, with `/`: '' of the top itself, undefined of what lies outside. */
function pathInside(top: string, path: string): string | undefined {
  const way = relative(top, path);
  const names = way.split(sep);
  return isAbsolute(way) || names[0] === '..' ? undefined : names.join('/');
}

type Named = ReturnType<Disk['list']>[number];

function named({ path, kind }: TreeEntry): Named {
  return { name: path.slice(path.lastIndexOf('/') + 1), kind };
}

function byName(a: Named, b: Named): number {
  return a.name < b.name ? -1 : 1;
}

const NOT_READ = { link: 'ELOOP', folder: 'EISDIR', other: 'EINVAL', file: 'EIO' } as const;

function notRead(kind: EntryKind | undefined, path: string): Error {
  return failure(kind === undefined ? 'ENOENT' : NOT_READ[kind], `read '${path}'`);
}

function refuse(): never {
  throw failure('EROFS', 'a commit is not written to');
}

const READ_ONLY = {
  makeFolder: refuse,
  removeFolder: refuse,
  makePrivateFolder: refuse,
  create: refuse,
  createPrivate: refuse,
  append: refuse,
  write: refuse,
  sync: refuse,
  close: refuse,
  syncFolder: refuse,
  link: refuse,
  rename: refuse,
  remove: refuse,
  modifiedAt: refuse,
  copyPermissions: refuse,
  pause: refuse,
} as const;

function failure(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
