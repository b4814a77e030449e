import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { removeTemp, syncFolder, whenLetGo, writeTemp } from './durable.ts';

/** Of a file that is replaced as much is compared; ours are far smaller. */
export const COMPARED_BYTES = 64 * 1024 * 1024;

interface Exchange {
  /** What the file held when it was read; undefined where there was none. */
  readonly expected: Uint8Array | undefined;
  readonly bytes: Uint8Array;
}

/**
 * Exchanges the bytes of a file for others, if it still holds those that are expected. The old file
 * stays until the new one is complete and on the disk. This is for files that `cop` generates; for
 * those that people write there is `changeFile`, which is more careful with what they save meanwhile.
 * @returns `changed` where the file holds something else by now, or is none any more: then it is as
 *   it was, and no temp is left
 * @throws the disk's error; the file is as it was, unless its folder alone could not be synced
 */
export function swap(
  disk: Disk,
  path: string,
  { expected, bytes }: Exchange,
): 'written' | 'changed' {
  const temp = writeTemp(disk, path, bytes);
  try {
    if (!holds(disk, path, expected)) {
      removeTemp(disk, temp);
      return 'changed';
    }
    // Between this comparison and the renaming lies a moment in which a change would be lost. No
    // system has one call for the two.
    if (expected !== undefined) quietly(() => disk.copyPermissions(path, temp));
    whenLetGo(disk, () => disk.rename(temp, path));
    syncFolder(disk, dirname(path));
    return 'written';
  } catch (error) {
    removeTemp(disk, temp);
    throw error;
  }
}

/** Whether two files hold the same, or neither is there. */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}

/** Whether a file holds these bytes; or, where none are expected, is not there. */
export function holds(disk: Disk, path: string, expected: Uint8Array | undefined): boolean {
  const kind = disk.kindOf(path);
  if (kind === undefined) return expected === undefined;
  return kind === 'file' && sameBytes(disk.read(path, COMPARED_BYTES), expected);
}

/** Whether a file holds these bytes; where the disk does not say, it is not known that it does. */
export function surelyHolds(disk: Disk, path: string, expected: Uint8Array): boolean {
  let known = false;
  quietly(() => {
    known = holds(disk, path, expected);
  });
  return known;
}
