import { join } from 'node:path';
import { CopError, EXIT } from '../domain/errors.ts';
import { untilUndisturbed } from './attempts.ts';
import {
  bytesOf,
  type Changed,
  goneMeanwhile,
  type Planner,
  planChange,
  withdraw,
} from './change-file.ts';
import type { Disk } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import { PATIENCE, underEditLock } from './edit-lock.ts';
import { Publication } from './publication.ts';
import { takeAway } from './take-away.ts';
import { targetIn } from './target.ts';
import { orNothing, withDoubt, withRest } from './write-trouble.ts';

/**
 * Removes a file that people write, if it still says what it said when it was decided to remove it:
 * what somebody saves into it meanwhile is not lost.
 * @param path from the root, with `/`
 * @param expected the whole text
 * @param patience how long to wait for another `cop` that changes the file, in milliseconds
 * @throws CopError exit 2 where the file is not there or its place is not allowed, 3 where a link
 *   stands on the way, 4 where the disk refuses, 5 where the file says something else by now, or
 *   another `cop` changes it
 */
export function removeFile(
  disk: Disk,
  root: string,
  path: string,
  expected: string,
  patience = PATIENCE,
): void {
  orNothing(`remove ${path}`, () => {
    const absolute = targetIn(disk, root, path);
    if (disk.kindOf(absolute) === undefined) throw goneMeanwhile(path);
    const bytes = bytesOf(expected);
    underEditLock(disk, { path: absolute, shown: path, patience }, () => {
      if (takeAway(disk, absolute, bytes, path) === 'taken') return;
      throw new CopError(EXIT.changed, `${path} was changed meanwhile, so it was not removed`, {
        remedy: 'Look at what it says now, then try again',
      });
    });
  });
}

interface Way {
  /** Paths from the root, with `/`. */
  readonly from: string;
  readonly to: string;
}

/**
 * Moves a file that people write, changed as it is planned, together with the new files that go with
 * it: all of it, or where something fails nothing. The file has its new name before it loses its
 * old one, so where the power goes in between both are there.
 * @param patience how long to wait for another `cop` that changes the file, in milliseconds
 * @throws what `readToChange` and the planner throw; CopError exit 2 where the new name is taken, or
 *   3 where a link stands on the way, 4 where the disk refuses, 5 where others change the file all
 *   the time
 */
export function moveFile(
  disk: Disk,
  root: string,
  way: Way,
  plan: Planner,
  patience = PATIENCE,
): Changed {
  const { from } = way;
  // What cannot be is said before anybody is waited for.
  planChange(disk, root, from, plan);
  return orNothing(`move ${from}`, () =>
    underEditLock(disk, { path: join(root, from), shown: from, patience }, () =>
      untilUndisturbed(disk, from, () => {
        const change = planChange(disk, root, from, plan);
        return move(disk, root, way, change) === 'moved' ? change : undefined;
      }),
    ),
  );
}

/**
 * What `moveFile` would make of a file. Nothing is written.
 * @throws what `readToChange` and the planner throw; CopError exit 2 where the new name is taken, or 3
 *   where a link stands on the way
 */
export function planMove(disk: Disk, root: string, { from, to }: Way, plan: Planner): Changed {
  const change = planChange(disk, root, from, plan);
  const files = [...change.alongside, { path: to, text: change.after }];
  orNothing(`move ${from}`, () => new Publication(disk, root, files).check());
  return change;
}

function move(disk: Disk, root: string, { from, to }: Way, change: Changed): 'moved' | 'changed' {
  const files = [...change.alongside, { path: to, text: change.after }];
  const publication = new Publication(disk, root, files);
  const [absolute, expected] = [join(root, from), bytesOf(change.before)];
  let taking = false;
  try {
    publication.stage();
    publication.giveNames();
    publication.settle();
    quietly(() => disk.copyPermissions(absolute, join(root, to)));
    taking = true;
    if (takeAway(disk, absolute, expected, from) === 'taken') return 'moved';
  } catch (error) {
    const trouble = diskTrouble(error, `write ${taking ? from : (publication.current ?? from)}`);
    // The new one goes only where the old one surely is there again.
    if (!taking || isThere(disk, absolute)) throw withRest(trouble, publication.takeBack());
    throw withDoubt(trouble, [from, ...files.map(({ path }) => path)]);
  }
  withdraw(publication, `${from} was changed while it was being moved`);
  return 'changed';
}

function isThere(disk: Disk, path: string): boolean {
  let kind: ReturnType<Disk['kindOf']>;
  quietly(() => {
    kind = disk.kindOf(path);
  });
  return kind !== undefined;
}
