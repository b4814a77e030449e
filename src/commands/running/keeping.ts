import { CopError, EXIT } from '../../domain/errors.ts';
import type { Disk } from '../../workspace/disk.ts';
import type { DraftCopy } from '../../workspace/draft-copy.ts';

/**
 * Does what may keep a copy from taking its place: where it does, what was typed stays, and the error
 * says where that is.
 * @throws what the work throws
 */
export async function keeping<T>(
  disk: Disk,
  copy: DraftCopy,
  work: () => Promise<T> | T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isThere = disk.kindOf(copy.absolute) !== undefined;
    throw error instanceof CopError && isThere ? naming(copy, error) : error;
  }
}

function naming(copy: DraftCopy, error: CopError): CopError {
  const kept = `What you typed is kept in ${copy.path}`;
  // Of somebody who leaves, only the message is shown.
  const [message, remedy] =
    error.exit === EXIT.interrupted
      ? [`${error.message}. ${kept}`, '']
      : [error.message, error.remedy === '' ? kept : `${error.remedy}. ${kept}`];
  return new CopError(error.exit, message, {
    remedy,
    ...(error.place ? { place: error.place } : {}),
    ...(error.command === undefined ? {} : { command: error.command }),
    findings: error.findings,
    cause: error,
  });
}
