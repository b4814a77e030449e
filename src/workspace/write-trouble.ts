import { CopError, EXIT } from '../domain/errors.ts';
import { diskTrouble } from './disk-trouble.ts';

/**
 * Does what a disk may refuse, where it leaves nothing behind then.
 * @param doing to follow "cannot": `write goals/2026-Q4/meet.yaml`
 * @throws CopError exit 4 where the disk refuses
 */
export function orNothing<T>(doing: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof CopError ? error : withRest(diskTrouble(error, doing), []);
  }
}

/**
 * Says what became of the files: none was written, or those that could not be taken back.
 * @param stayed the paths of those
 */
export function withRest(error: unknown, stayed: readonly string[]): unknown {
  if (!(error instanceof CopError)) return error;
  if (stayed.length > 0)
    return new CopError(
      error.exit,
      `${error.message}; written all the same: ${stayed.join(', ')}`,
      {
        remedy: 'Remove by hand what was written, then try again',
        cause: error.cause,
      },
    );
  if (error.exit !== EXIT.disk) return error;
  return new CopError(EXIT.disk, error.message, {
    remedy: `Nothing was written. ${error.remedy}`,
    cause: error.cause,
  });
}

/** The same where it cannot be said: the disk failed last when a change was as good as made. */
export function withDoubt(error: unknown, files: readonly string[]): unknown {
  if (!(error instanceof CopError)) return error;
  return new CopError(error.exit, error.message, {
    remedy: `${error.remedy}. Look at ${files.join(', ')} first: it may have been written all the same`,
    cause: error.cause,
  });
}
