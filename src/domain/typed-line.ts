import { notUnderstood, type Parsed, understood } from './parsed.ts';
import { line } from './parts.ts';
import { validate } from './validate.ts';

/** Reads a name or a sentence as a key of a file can hold it: one that says something, of at most 500 characters. */
export function readLine(typed: string): Parsed<string> {
  const [problem] = validate(line, typed).problems;
  return problem ? notUnderstood(problem.message, problem.remedy) : understood(typed.trim());
}
