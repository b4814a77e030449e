import type { Path, Problem } from './finding.ts';

/** That a measure cannot be worked out as it is written; by its path, what of it. */
export function measureProblem(
  path: Path,
  message: string,
  remedy: string,
  at: Problem['at'] = 'value',
): Problem {
  return { code: 'key-result/measure', path, at, message, remedy };
}
