import { dirname } from 'node:path';
import { codeOf, type Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { removeTemp, syncFolder, tryLink, whenLetGo } from './durable.ts';
import { holds } from './swap.ts';
import { tempName } from './temp-name.ts';

/** Longer than a program takes, as a rule, between opening a file and writing into it. */
const LAST_LOOK_MS = 10;

interface Exchange {
  /** A file beside the other, whole and on the disk. */
  readonly temp: string;
  /** What the temp holds. */
  readonly bytes: Uint8Array;
  /** What the file held when it was read. */
  readonly expected: Uint8Array;
}

/**
 * Puts a temp in the place of a file that people write, if that still holds what is expected.
 *
 * Between the last look at the file and its renaming lies a moment, and no system has one call for
 * the two. What an editor saves into the file in that moment is found afterwards, since the old file
 * is kept under a second name till then, and is put back: to save, an editor empties the file first,
 * and that alone shows. Lost is, in some ten microseconds, what an editor puts in the file's place
 * by a renaming of its own; what a program appends that had opened the file before, and takes ten
 * milliseconds to write; and where a disk has no second names, whatever comes in that moment.
 * @returns `changed` where the file holds something else by now, or is none any more: then it is as
 *   it was
 * @throws the disk's error; the file is as it was, where the disk lets it be put back. Whether it
 *   does or not, whoever calls removes the temp
 */
export function exchange(
  disk: Disk,
  path: string,
  { temp, bytes, expected }: Exchange,
): 'written' | 'changed' {
  quietly(() => disk.copyPermissions(path, temp));
  const kept = tempName(path);
  if (!keep(disk, path, kept)) return exchangeUnkept(disk, path, { temp, bytes, expected });
  try {
    if (!holds(disk, path, expected)) return 'changed';
    whenLetGo(disk, () => disk.rename(temp, path));
    return settled(disk, path, { kept, bytes, expected });
  } finally {
    removeTemp(disk, kept);
  }
}

/** @returns whether the disk could keep the file under a second name */
function keep(disk: Disk, path: string, kept: string): boolean {
  try {
    return tryLink(disk, path, kept);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function settled(
  disk: Disk,
  path: string,
  { kept, bytes, expected }: Omit<Exchange, 'temp'> & { readonly kept: string },
): 'written' | 'changed' {
  const putBack = () => {
    if (holds(disk, path, bytes)) whenLetGo(disk, () => disk.rename(kept, path));
  };
  try {
    syncFolder(disk, dirname(path));
    disk.pause(LAST_LOOK_MS);
    if (holds(disk, kept, expected)) return 'written';
  } catch (error) {
    quietly(putBack);
    throw error;
  }
  putBack();
  syncFolder(disk, dirname(path));
  return 'changed';
}

function exchangeUnkept(
  disk: Disk,
  path: string,
  { temp, expected }: Exchange,
): 'written' | 'changed' {
  if (!holds(disk, path, expected)) return 'changed';
  whenLetGo(disk, () => disk.rename(temp, path));
  syncFolder(disk, dirname(path));
  return 'written';
}
