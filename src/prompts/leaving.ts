import { CopError, EXIT } from '../domain/errors.ts';

/** The person left a dialogue, with ^C or ^D: exit code 130. */
export function left(): CopError {
  return new CopError(EXIT.interrupted, 'Left; nothing was written', { remedy: '' });
}

/**
 * Asks what is asked after something was written, so that leaving does not claim that nothing was.
 * @param message what leaving says, without a full stop
 * @throws CopError exit 130 where the person leaves
 */
export async function afterWriting<T>(
  ask: () => Promise<T>,
  message = 'Left; what was written before stays',
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CopError) || error.exit !== EXIT.interrupted) throw error;
    throw new CopError(EXIT.interrupted, message, { remedy: '' });
  }
}
