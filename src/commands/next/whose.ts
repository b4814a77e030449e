import { usageError } from '../../domain/errors.ts';

/**
 * The name behind `--for`. A variable of a script that was not set must not show everybody’s.
 * @throws CopError exit 2 where it is blank
 */
export function whose(written: string): string {
  if (written.trim() !== '') return written.trim();
  throw usageError('--for is blank', 'Say whose advice you want, or leave it out');
}
