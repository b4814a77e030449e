import { usageError } from '../domain/errors.ts';
import type { Problem } from '../domain/finding.ts';

/** @throws CopError exit 2 that says what cannot be written, if anything cannot */
export function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const where = first.path.length > 0 ? `${first.path.join('.')}: ` : '';
  throw usageError(`${where}${first.message}`, first.remedy);
}
