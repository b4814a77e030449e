import { usageError } from '../../domain/errors.ts';
import type { Parsed } from '../../domain/parsed.ts';

/**
 * What a flag says.
 * @param flag as it is typed: `--quarter`
 * @throws CopError exit 2 where its text was not understood
 */
export function flagValue<T>(flag: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw usageError(`${flag}: ${parsed.problem}`, parsed.remedy);
}
