import { join } from 'node:path';
import { CopError, dataError, EXIT } from '../domain/errors.ts';
import { onceAtRest, untilUndisturbed } from './attempts.ts';
import type { Disk } from './disk.ts';
import { diskTrouble } from './disk-trouble.ts';
import { removeTemp, writeTemp } from './durable.ts';
import { PATIENCE, underEditLock } from './edit-lock.ts';
import { exchange } from './exchange.ts';
import type { NewFile } from './new-file.ts';
import { Publication } from './publication.ts';
import { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { holds, surelyHolds } from './swap.ts';
import { targetIn } from './target.ts';
import { orNothing, withDoubt, withRest } from './write-trouble.ts';

/** What a file is to become, and the new files that go with it; worked out from what it says now. */
export interface Plan {
  readonly text: string;
  readonly alongside: readonly NewFile[];
}

/**
 * It is asked again once no other `cop` may change the file, and where the file changes all the same.
 * Where it throws, nothing is written.
 */
export type Planner = (source: Source) => Plan;

export interface Changed {
  readonly before: string;
  readonly after: string;
  readonly alongside: readonly NewFile[];
}

/**
 * A file that people write, as it is now.
 * @param path from the root, with `/`
 * @throws CopError exit 2 where its path leads out of the workspace, exit 3 with the findings where it
 *   cannot be read as text, exit 4 where the disk does not give it, exit 5 where it is not there any more
 */
export function readToChange(disk: Disk, root: string, path: string): Source {
  const reading = new Reading(disk, root);
  const source = orNothing(`read ${path}`, () => {
    targetIn(disk, root, path);
    return reading.open(path);
  });
  if (source) return source;
  const { findings } = reading;
  if (findings.length === 0) throw goneMeanwhile(path);
  const more = { remedy: 'Mend that first', findings };
  if (findings.some(({ code }) => code === 'file/unreadable'))
    throw new CopError(EXIT.disk, `${path} cannot be read`, more);
  throw dataError(`${path} cannot be read, so it was not changed`, more);
}

/**
 * A file that nobody may write into is left as it is: whoever made it so had a reason. The system asks
 * no such thing of a file that takes its place.
 * @throws CopError exit 4
 */
export function refuseProtected(disk: Disk, root: string, path: string): void {
  if (!orNothing(`read ${path}`, () => disk.isWriteProtected(join(root, path)))) return;
  throw new CopError(EXIT.disk, `${path} is write-protected`, {
    remedy: 'Nothing was written. If it may be changed, let it be written to first: chmod u+w',
  });
}

/** That a file which was there when it was looked for is there no more. */
export function goneMeanwhile(path: string): CopError {
  return new CopError(EXIT.changed, `${path} is not there any more`, {
    remedy: 'Somebody moved or removed it meanwhile. See where it is now, then try again',
  });
}

/**
 * What `changeFile` would make of a file. Nothing is written.
 * @throws what `readToChange`, `refuseProtected` and the planner throw
 */
export function planChange(disk: Disk, root: string, path: string, plan: Planner): Changed {
  return onceAtRest(disk, join(root, path), () => {
    const source = readToChange(disk, root, path);
    refuseProtected(disk, root, path);
    return planned(source, plan);
  });
}

/**
 * Changes a file that people write, together with the new files that go with it: all of it, or where
 * something fails nothing. What somebody else saves into the file meanwhile is not lost: the change
 * is then worked out anew, from that. A plan that changes nothing writes nothing.
 * @param path from the root, with `/`
 * @param patience how long to wait for another `cop` that changes the file, in milliseconds
 * @throws what `readToChange` and the planner throw; CopError exit 2 or 3 where a file that goes with
 *   it cannot be there, 4 where the disk refuses, 5 where others change the file all the time
 */
export function changeFile(
  disk: Disk,
  root: string,
  path: string,
  plan: Planner,
  patience = PATIENCE,
): Changed {
  let change = planChange(disk, root, path, plan);
  if (changesNothing(change)) return change;
  const locked = { path: join(root, path), shown: path, patience };
  return orNothing(`write ${path}`, () =>
    underEditLock(disk, locked, () =>
      untilUndisturbed(disk, path, () => {
        change = planChange(disk, root, path, plan);
        const isDone = changesNothing(change) || write(disk, root, path, change) === 'written';
        return isDone ? change : undefined;
      }),
    ),
  );
}

function planned(source: Source, plan: Planner): Changed {
  const { text, alongside } = plan(source);
  return { before: source.text, after: text, alongside };
}

function changesNothing({ before, after, alongside }: Changed): boolean {
  return before === after && alongside.length === 0;
}

/**
 * The new files get their names before the text is exchanged. Where the power goes in between, there
 * is a record of a change that did not happen, which anybody can see and withdraw; the other way
 * round a goal would have been moved, and nobody have recorded it.
 */
function write(disk: Disk, root: string, path: string, change: Changed): 'written' | 'changed' {
  const absolute = join(root, path);
  const [expected, bytes] = [bytesOf(change.before), bytesOf(change.after)];
  const publication = new Publication(disk, root, change.alongside);
  let temp: string | undefined;
  let step: 'text' | 'alongside' | 'exchange' = 'text';
  try {
    temp = writeTemp(disk, absolute, bytes);
    step = 'alongside';
    publication.stage();
    if (holds(disk, absolute, expected)) {
      publication.giveNames();
      publication.settle();
      step = 'exchange';
      if (exchange(disk, absolute, { temp, bytes, expected }) === 'written') return 'written';
    }
  } catch (error) {
    const current = step === 'alongside' ? publication.current : undefined;
    const trouble = diskTrouble(error, `write ${current ?? path}`);
    if (temp !== undefined) removeTemp(disk, temp);
    if (step !== 'exchange' || surelyHolds(disk, absolute, expected))
      throw withRest(trouble, publication.takeBack());
    throw withDoubt(trouble, [path, ...change.alongside.map((one) => one.path)]);
  }
  removeTemp(disk, temp);
  withdraw(publication, `${path} was changed while it was being written`);
  return 'changed';
}

/**
 * Takes new files back, since what they go with did not happen.
 * @throws CopError exit 5 where some stay
 */
export function withdraw(publication: Publication, why: string): void {
  const stayed = publication.takeBack();
  if (stayed.length > 0)
    throw withRest(new CopError(EXIT.changed, why, { remedy: 'Try again' }), stayed);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
