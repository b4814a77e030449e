import { CopError, dataError, EXIT } from '../domain/errors.ts';
import { type Disk, kindWords } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import type { NewFile } from './new-file.ts';
import { COMPARED_BYTES, sameBytes, swap } from './swap.ts';
import { makeFolders, targetIn } from './target.ts';

const ATTEMPTS = 3;

export type Overwritten = 'written' | 'unchanged';

/**
 * Writes a file of the workspace that `cop` generates as a whole, over whatever file is there: what
 * a person changed in it is lost. For files that people write there is `changeFile`.
 * @throws CopError exit 2 or 3 where the place is not allowed, 4 where the disk refuses, 5 where
 *   another program keeps changing the file; the file is then as it was
 */
export function overwriteFile(disk: Disk, root: string, { path, text }: NewFile): Overwritten {
  const folders: string[] = [];
  try {
    const absolute = targetIn(disk, root, path);
    makeFolders(disk, root, path, folders);
    return overwrite(disk, absolute, text, path);
  } catch (error) {
    for (const folder of folders.reverse()) quietly(() => disk.removeFolder(folder));
    throw diskTrouble(error, `write ${path}`);
  }
}

/**
 * Puts a text in the place of whatever regular file is at a path, once that rests: also of one that
 * appeared or changed meanwhile. The old one stays until the new one is complete; the same bytes
 * are not written again.
 * @param shown how messages name the file
 * @throws the disk's error; CopError exit 3 where something else than a file is there, 5 where it
 *   changes all the time
 */
export function overwrite(disk: Disk, path: string, text: string, shown: string): Overwritten {
  const bytes = new TextEncoder().encode(text);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const expected = bytesAt(disk, path, shown);
    if (sameBytes(expected, bytes)) return 'unchanged';
    if (swap(disk, path, { expected, bytes }) === 'written') return 'written';
  }
  throw new CopError(EXIT.changed, `${shown} was changed while it was being written`, {
    remedy: 'Nothing was written. Close the program that changes it, then try again',
  });
}

function bytesAt(disk: Disk, path: string, shown: string): Uint8Array | undefined {
  const kind = disk.kindOf(path);
  if (kind === undefined) return undefined;
  if (kind === 'file') return disk.read(path, COMPARED_BYTES);
  throw dataError(`${shown} is ${kindWords(kind)}, not a file`, {
    remedy: 'Put it out of the way: cop writes over ordinary files only',
    place: { file: shown },
  });
}
