import { newFileDiff } from '../../workspace/dry-run.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { publish } from '../../workspace/publish.ts';
import { sweep } from '../../workspace/sweep.ts';
import type { Session } from './session.ts';
import { uninterrupted } from './uninterrupted.ts';

/**
 * Writes new files, or under `--dry-run` prints them as a diff.
 * @returns whether they were written
 * @throws CopError exit 2 where a file is there already, 4 where the disk says no; then nothing is left half written
 */
export function writeNew(
  session: Session,
  root: string,
  files: readonly NewFile[],
  { dryRun }: { readonly dryRun?: boolean | undefined },
): 'written' | 'shown' {
  if (dryRun) {
    session.printExactly(newFileDiff(files));
    return 'shown';
  }
  sweep(session.disk, root, session.now);
  uninterrupted(() => publish(session.disk, root, files));
  return 'written';
}
