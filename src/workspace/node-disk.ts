import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { codeOf, type Disk, type EntryKind } from './disk.ts';

/** The real disk. Everything is synchronous: `cop` does one thing at a time. */
export const nodeDisk: Disk = {
  kindOf,
  list,
  read: (path, limit) => readFrom(path, 0, limit),
  readFrom,
  realPath: (path) => realpathSync.native(path),
  makeFolder: (path) => void mkdirSync(path),
  removeFolder: (path) => rmdirSync(path),
  makePrivateFolder: (beginning) => mkdtempSync(beginning),
  create: (path) => openSync(path, 'wx'),
  createPrivate: (path) => openSync(path, 'wx', 0o600),
  append: (path) => openSync(path, 'a'),
  write: (handle, bytes) => writeSync(handle, bytes),
  sync: (handle) => fsyncSync(handle),
  close: (handle) => closeSync(handle),
  syncFolder,
  link: (from, to) => linkSync(from, to),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => unlinkSync(path),
  modifiedAt: (path) => lstatSync(path).mtime,
  isWriteProtected,
  copyPermissions: (from, to) => chmodSync(to, statSync(from).mode & 0o777),
  pause: (milliseconds) =>
    void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

function kindOf(path: string): EntryKind | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats && kindIn(stats);
  } catch (error) {
    // A path that leads through a file leads to nothing.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function isWriteProtected(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o222) === 0;
}

function kindIn(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function list(folder: string): { name: string; kind: EntryKind }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindIn(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

// Windows has neither flag. O_NONBLOCK: to open a FIFO for reading waits for a writer otherwise.
const READING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readFrom(path: string, from: number, limit: number): Uint8Array {
  if (constants.O_NOFOLLOW === undefined && kindOf(path) === 'link')
    throw failure('ELOOP', `a link, read '${path}'`);
  const handle = openSync(path, READING);
  try {
    const stats = fstatSync(handle);
    if (stats.isDirectory()) throw failure('EISDIR', `a folder, read '${path}'`);
    if (!stats.isFile()) throw failure('EINVAL', `not a regular file, read '${path}'`);
    const bytes = Buffer.allocUnsafe(Math.min(Math.max(0, stats.size - from), limit));
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(handle, bytes, filled, bytes.length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function failure(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
