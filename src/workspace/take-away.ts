import { basename, dirname } from 'node:path';
import { CopError, EXIT } from '../domain/errors.ts';
import { codeOf, type Disk } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import { giveName, removeTemp, syncFolder, whenLetGo } from './durable.ts';
import { COMPARED_BYTES, holds } from './swap.ts';
import { keptName, tempName } from './temp-name.ts';

/**
 * Removes a file that people write, if it holds what is expected. It is renamed before the last look
 * at it, so that nothing can be saved under its name between that look and its end.
 * @param shown how messages name the file
 * @returns `changed` where it holds something else, or is gone: then it is as it was
 * @throws the disk's error; the file is as it was. CopError exit 4 or 5 that says under which name it
 *   is to be found, where it could not get its own back
 */
export function takeAway(
  disk: Disk,
  path: string,
  expected: Uint8Array,
  shown: string,
): 'taken' | 'changed' {
  if (!holds(disk, path, expected)) return 'changed';
  const aside = tempName(path);
  whenLetGo(disk, () => disk.rename(path, aside));
  try {
    syncFolder(disk, dirname(path));
    if (holds(disk, aside, expected)) {
      removeTemp(disk, aside);
      return 'taken';
    }
  } catch (error) {
    bringBack(disk, aside, path, shown);
    throw error;
  }
  bringBack(disk, aside, path, shown);
  return 'changed';
}

/** Gives a file that was put aside its name again. */
function bringBack(disk: Disk, aside: string, path: string, shown: string): void {
  try {
    giveName(disk, aside, path, disk.read(aside, COMPARED_BYTES));
  } catch (error) {
    const kept = keptForGood(disk, aside, path);
    throw codeOf(error) === 'EEXIST' ? savedTwice(shown, kept) : notBroughtBack(error, shown, kept);
  }
  removeTemp(disk, aside);
  syncFolder(disk, dirname(path));
}

/**
 * Gives it a name that no sweep takes for that of a temp.
 * @returns its name in its folder
 */
function keptForGood(disk: Disk, aside: string, path: string): string {
  const kept = keptName(path);
  let name = basename(aside);
  quietly(() => {
    whenLetGo(disk, () => disk.rename(aside, kept));
    name = basename(kept);
  });
  return name;
}

/** Somebody made the file anew meanwhile: what the two say is a person's to bring together. */
function savedTwice(shown: string, kept: string): CopError {
  return new CopError(EXIT.changed, `${shown} was saved while it was being removed`, {
    remedy: `What it said before that is kept as ${kept}, in the same folder: take from it what you need, then delete it`,
  });
}

function notBroughtBack(error: unknown, shown: string, kept: string): unknown {
  const trouble = diskTrouble(error, `bring back ${shown}`);
  if (!(trouble instanceof CopError)) return trouble;
  return new CopError(EXIT.disk, trouble.message, {
    remedy: `It is called ${kept} now, in the same folder: rename it back`,
    cause: trouble.cause,
  });
}
