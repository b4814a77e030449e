import { dirname } from 'node:path';
import { CopError, dataError, EXIT } from '../domain/errors.ts';
import type { Disk } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import { removeTemp, syncFolder, whenLetGo, writeTemp } from './durable.ts';
import type { NewFile } from './new-file.ts';
import { makeFolders, targetIn } from './target.ts';

const ATTEMPTS = 3;

/** Of a file that is replaced as much is compared; ours are far smaller. */
const COMPARED_BYTES = 64 * 1024 * 1024;

export type Replaced = 'written' | 'unchanged';

/**
 * Writes a file of the workspace that is made by `cop` as a whole, whether it is there or not. The
 * old one stays until the new one is complete; the same bytes are not written again.
 * @throws CopError exit 2 or 3 where the place is not allowed, 4 where the disk refuses, 5 where
 *   another program keeps changing the file; the file is then as it was
 */
export function replaceFile(disk: Disk, root: string, { path, text }: NewFile): Replaced {
  const folders: string[] = [];
  try {
    const absolute = targetIn(disk, root, path);
    makeFolders(disk, root, path, folders);
    return replaceAt(disk, absolute, text, path);
  } catch (error) {
    for (const folder of folders.reverse()) quietly(() => disk.removeFolder(folder));
    throw diskTrouble(error, `write ${path}`);
  }
}

/**
 * Puts a text in the place of whatever regular file is at a path.
 * @param shown how messages name the file
 * @throws the disk's error; CopError exit 3 where something else than a file is there, 5 where it
 *   changes all the time
 */
export function replaceAt(disk: Disk, path: string, text: string, shown: string): Replaced {
  const bytes = new TextEncoder().encode(text);
  let before = bytesAt(disk, path, shown);
  if (same(before, bytes)) return 'unchanged';
  const temp = writeTemp(disk, path, bytes);
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const now = bytesAt(disk, path, shown);
      if (same(now, before)) return put(disk, temp, path, now !== undefined);
      before = now;
    }
    throw new CopError(EXIT.changed, `${shown} was changed while it was being written`, {
      remedy: 'Nothing was written. Close the program that changes it, then try again',
    });
  } catch (error) {
    removeTemp(disk, temp);
    throw error;
  }
}

// Between the comparison and the renaming lies a moment in which a change would be lost. No system
// has one call for the two.
function put(disk: Disk, temp: string, path: string, wasThere: boolean): Replaced {
  if (wasThere) quietly(() => disk.copyPermissions(path, temp));
  whenLetGo(disk, () => disk.rename(temp, path));
  syncFolder(disk, dirname(path));
  return 'written';
}

function bytesAt(disk: Disk, path: string, shown: string): Uint8Array | undefined {
  const kind = disk.kindOf(path);
  if (kind === undefined) return undefined;
  if (kind === 'file') return disk.read(path, COMPARED_BYTES);
  throw dataError(`${shown} is ${WHAT[kind]}, not a file`, {
    remedy: 'Put it out of the way: cop writes over ordinary files only',
    place: { file: shown },
  });
}

const WHAT = { folder: 'a folder', link: 'a link', other: 'a device or a pipe' } as const;

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}
