import { usageError } from '../../domain/errors.ts';

/**
 * The format that a flag of its own means.
 * @param format what `--format` says, if it was given
 * @throws CopError exit 2 where the two disagree
 */
export function agreedFormat<Format extends string>(
  flag: string,
  means: Format,
  format: Format | undefined,
): Format {
  if (format === undefined || format === means) return means;
  throw usageError(`${flag} is for ${means}, and --format says ${format}`, 'Keep one of the two');
}
