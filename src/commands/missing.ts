import { type CopError, usageError } from '../domain/errors.ts';

/**
 * The error that an answer is missing and nobody is there to be asked.
 * @param what the answer that is missing, such as `the goal’s timeline`
 * @param flag how to give it, such as `--timeline "Weeks 1-3"`
 */
export function missing(what: string, flag: string): CopError {
  return usageError(`${what} is missing, and nobody is there to be asked`, `Give it: ${flag}`);
}
