import { CopError, EXIT } from '../domain/errors.ts';
import type { Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { COMPARED_BYTES, sameBytes } from './swap.ts';

/** An editor that saves all the time leaves a gap after one of so many saves. */
const ATTEMPTS = 50;
const LONGEST_PAUSE_MS = 25;

/**
 * Attempts something with a file that others may change, until nobody comes in between.
 * @param shown how messages name the file
 * @param attempt gives undefined, and leaves nothing behind, where the file changed meanwhile
 * @throws what the attempt throws; CopError exit 5 where somebody always comes in between
 */
export function untilUndisturbed<T>(disk: Disk, shown: string, attempt: () => T | undefined): T {
  for (let made = 1; made <= ATTEMPTS; made += 1) {
    const outcome = attempt();
    if (outcome !== undefined) return outcome;
    disk.pause(Math.ceil(Math.random() * LONGEST_PAUSE_MS));
  }
  throw new CopError(EXIT.changed, `another program changes ${shown} all the time`, {
    remedy: 'Nothing was written. Close the program that has it open, then try again',
  });
}

const LOOK_AGAIN_MS = 20;
/** What is no text is looked at for longer: on a busy computer an editor takes its time to fill a file. */
const LOOKS = { atWrongText: 10, atRefusedText: 1 } as const;

/**
 * Works something out from a file. While an editor saves, the file is empty, half written or not
 * there for a moment: what is wrong with it then is not told, and it is looked at again.
 * @param path absolute
 * @throws what `action` throws of a file that rests
 */
export function onceAtRest<T>(disk: Disk, path: string, action: () => T): T {
  for (let made = 1; ; made += 1) {
    const seen = bytesIn(disk, path);
    try {
      return action();
    } catch (error) {
      if (made === ATTEMPTS || rests(disk, path, seen, error)) throw error;
    }
  }
}

/** Whether a file stays as it was seen when something was wrong with it. */
function rests(disk: Disk, path: string, seen: Uint8Array | undefined, error: unknown): boolean {
  if (!(error instanceof CopError) || error.exit === EXIT.disk) return true;
  const looks = error.exit === EXIT.data ? LOOKS.atWrongText : LOOKS.atRefusedText;
  for (let look = 1; look <= looks; look += 1) {
    disk.pause(LOOK_AGAIN_MS);
    if (!sameBytes(seen, bytesIn(disk, path))) return false;
  }
  return true;
}

function bytesIn(disk: Disk, path: string): Uint8Array | undefined {
  let bytes: Uint8Array | undefined;
  quietly(() => {
    bytes = disk.read(path, COMPARED_BYTES);
  });
  return bytes;
}
