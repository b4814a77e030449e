import { usageError } from '../../domain/errors.ts';
import { type Pointers, pointersText } from '../../insight/pointers.ts';
import { readToChange, refuseProtected } from '../../workspace/change-file.ts';
import { removedFileDiff } from '../../workspace/dry-run.ts';
import { removeFile } from '../../workspace/remove-file.ts';
import { sweep } from '../../workspace/sweep.ts';
import type { Open } from './open.ts';
import type { Session } from './session.ts';

/** A file that people wrote, and is to be removed. */
export interface Removal {
  /** The path from the workspace's root. */
  readonly path: string;
  /** How a question names what is in it: `the goal "Answer well"`. */
  readonly what: string;
  /** It, as it is shown before it goes. */
  readonly shown: string;
  readonly pointers: Pointers;
  /** The command that removes it, without the `cop` in front. */
  readonly command: string;
}

/** What the flags of the commands that remove say. */
export interface RemoveOptions {
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Removes a file, once it was shown: at a terminal the person is asked first, unless `--force` says
 * it already. Under `--dry-run` it prints the diff.
 * @throws CopError exit 2 where something points at it and nothing says `--force`, 3 where it cannot
 *   be read, 4 where the disk refuses or it is write-protected, 5 where the file changes meanwhile
 */
export async function removeShown(
  session: Session,
  open: Open,
  removal: Removal,
  { force, dryRun }: RemoveOptions,
): Promise<'removed' | 'shown' | 'kept'> {
  const { disk } = session;
  const { path } = removal;
  const { text } = readToChange(disk, open.root, path);
  refuseProtected(disk, open.root, path);
  if (!force) refusePointers(removal);
  if (dryRun) {
    session.printExactly(removedFileDiff({ path, text }));
    return 'shown';
  }
  session.tell(removal.shown);
  if (!force && !(await isWanted(session, removal))) {
    session.tell('Nothing was removed.');
    return 'kept';
  }
  sweep(disk, open.root, session.now);
  removeFile(disk, open.root, path, text);
  session.tell(`Removed ${path}`);
  return 'removed';
}

function refusePointers({ path, pointers, command }: Removal): void {
  const words = pointersText(pointers);
  if (words === undefined) return;
  throw usageError(
    `${path} was not removed: ${words}`,
    'What points at it would stay as it is. To remove it all the same',
    `${command} --force`,
  );
}

/** Where nobody is there to be asked, the command was word enough. */
async function isWanted(session: Session, { what }: Removal): Promise<boolean> {
  if (!session.asker) return true;
  const asker = await session.asker();
  return asker.confirm({ message: `Remove ${what}?`, preset: 'no' });
}
