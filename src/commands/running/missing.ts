import { type CopError, usageError } from '../../domain/errors.ts';

/**
 * The error that an answer is missing and nobody is there to be asked.
 * @param what the answer that is missing, such as `the goal’s timeline`
 * @param how the flag that gives it, or the whole command without the `cop` in front
 */
export function missing(
  what: string,
  how: { readonly flag: string } | { readonly command: string },
): CopError {
  const message = `${what} is missing, and nobody is there to be asked`;
  if ('flag' in how) return usageError(message, `Give it: ${how.flag}`);
  return usageError(message, 'Give it', how.command);
}
