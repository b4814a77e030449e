import { codeOf, type Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { tempName } from './temp-name.ts';

/** What a system says that has no such thing as the call that was made. */
const NOT_SUPPORTED = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** What systems say that cannot bring a folder to the disk; there a file's name may come later. */
const NO_FOLDER_SYNC = new Set([...NOT_SUPPORTED, 'EISDIR', 'EPERM', 'EACCES', 'EBADF']);

/** What disks without a second name for a file say: exFAT, network shares, Android. */
const NO_LINKS = new Set('EPERM EACCES ENOTSUP EOPNOTSUPP ENOSYS EINVAL EXDEV EMLINK'.split(' '));

/** What Windows says while a virus scanner or an indexer looks at a file. */
const LOOKED_AT = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES = [10, 40, 100, 250];

const ATTEMPTS_AT_A_NAME = 5;

/**
 * Writes a text whole into a temp beside the file that it will be, and brings it to the disk.
 * @returns the temp's path
 * @throws the disk's error; no temp is left then
 */
export function writeTemp(disk: Disk, target: string, bytes: Uint8Array): string {
  for (let attempt = 1; ; attempt += 1) {
    const temp = tempName(target);
    try {
      writeNew(disk, temp, bytes);
      return temp;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || attempt === ATTEMPTS_AT_A_NAME) throw error;
    }
  }
}

/**
 * Creates a file that is not there yet, writes it whole and brings it to the disk.
 * @throws the disk's error, `EEXIST` where something is there; what was begun is removed
 */
export function writeNew(disk: Disk, path: string, bytes: Uint8Array): void {
  const handle = disk.create(path);
  try {
    fill(disk, handle, bytes);
    disk.close(handle);
  } catch (error) {
    removeTemp(disk, path);
    throw error;
  }
}

/**
 * Gives a file that is whole and on the disk its name, or a second one; where the disk has no second
 * names, writes it anew under that name.
 * @param bytes what the file holds
 * @throws the disk's error, `EEXIST` where the name is taken; then nothing is there that was not
 */
export function giveName(disk: Disk, from: string, to: string, bytes: Uint8Array): void {
  if (!tryLink(disk, from, to)) writeNew(disk, to, bytes);
}

/**
 * Gives a file a second name, which is not taken yet.
 * @returns whether the disk has such a thing
 * @throws the disk's error, `EEXIST` where the name is taken
 */
export function tryLink(disk: Disk, from: string, to: string): boolean {
  try {
    disk.link(from, to);
    return true;
  } catch (error) {
    if (NO_LINKS.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/** Removes a file that must not stay. Where the disk refuses, a later sweep finds it. */
export function removeTemp(disk: Disk, path: string): void {
  quietly(() => whenLetGo(disk, () => disk.remove(path)));
}

/** Brings to the disk which names a folder holds, where the system can. */
export function syncFolder(disk: Disk, folder: string): void {
  ifSupported(NO_FOLDER_SYNC, () => disk.syncFolder(folder));
}

/**
 * Tries again for a moment while another program holds the file.
 * @throws the disk's last error
 */
export function whenLetGo(disk: Disk, action: () => void): void {
  for (const pause of PAUSES) {
    try {
      action();
      return;
    } catch (error) {
      if (!LOOKED_AT.has(codeOf(error) ?? '')) throw error;
    }
    disk.pause(pause);
  }
  action();
}

/**
 * Writes bytes into an open file, all of them, and brings them to the disk. Closes the handle where
 * that fails: then nothing else would.
 * @throws the disk's error
 */
export function fill(disk: Disk, handle: number, bytes: Uint8Array): void {
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = disk.write(handle, bytes.subarray(written));
      if (count === 0) throw Object.assign(new Error('EIO: nothing was taken'), { code: 'EIO' });
      written += count;
    }
    ifSupported(NOT_SUPPORTED, () => disk.sync(handle));
  } catch (error) {
    quietly(() => disk.close(handle));
    throw error;
  }
}

function ifSupported(refusals: ReadonlySet<string>, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!refusals.has(codeOf(error) ?? '')) throw error;
  }
}
