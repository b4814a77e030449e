import { CopError } from '../domain/errors.ts';
import { type Changed, changeFile, type Planner, planChange } from './change-file.ts';
import type { Disk } from './disk.ts';

/** A file that people write, and what it is to become. */
export interface FileChange {
  /** The path from the root, with `/`. */
  readonly path: string;
  readonly plan: Planner;
}

/**
 * Changes several files that people write, one after another, each as `changeFile` does. Where one
 * cannot be changed, those before it say again what they said, unless somebody has changed them since.
 * A process that is killed in between leaves the first of them changed and the last as it was: the
 * order must be one in which the same command, given again, completes the rest.
 * @throws what `changeFile` throws; where a file could not be put back, its path is named
 */
export function changeFiles(
  disk: Disk,
  root: string,
  changes: readonly FileChange[],
): readonly Changed[] {
  const done: { readonly path: string; readonly changed: Changed }[] = [];
  try {
    for (const { path, plan } of changes)
      done.push({ path, changed: changeFile(disk, root, path, plan) });
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    const stayed = done.reverse().filter((one) => !isPutBack(disk, root, one));
    throw stayed.length === 0 ? error : changedAllTheSame(error, stayed);
  }
  return done.map(({ changed }) => changed);
}

/** What `changeFiles` would make of the files. Nothing is written. */
export function planChanges(
  disk: Disk,
  root: string,
  changes: readonly FileChange[],
): readonly Changed[] {
  return changes.map(({ path, plan }) => planChange(disk, root, path, plan));
}

/**
 * Makes a file that was changed say again what it said.
 * @returns whether it does
 */
export function isPutBack(
  disk: Disk,
  root: string,
  { path, changed }: { readonly path: string; readonly changed: Changed },
): boolean {
  const { before, after } = changed;
  try {
    const { after: now } = changeFile(disk, root, path, ({ text }) => ({
      text: text === after ? before : text,
      alongside: [],
    }));
    return now === before;
  } catch (error) {
    if (error instanceof CopError) return false;
    throw error;
  }
}

/** The error that kept several files from being changed, with those that could not be put back. */
export function changedAllTheSame(error: CopError, stayed: readonly { readonly path: string }[]) {
  const paths = stayed.map(({ path }) => path).join(', ');
  return new CopError(error.exit, `${error.message}; changed all the same: ${paths}`, {
    remedy: 'Mend what the message says, then give the same command again: it completes the rest',
    findings: error.findings,
    cause: error.cause,
  });
}
