import { parsePlainNumber } from './number-text.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import { weight } from './parts.ts';
import { validate } from './validate.ts';

/** Reads how much one counts beside the others: a number above 0, without a unit. */
export function readWeight(typed: string): Parsed<number> {
  const parsed = parsePlainNumber(typed);
  if (!parsed.ok) return parsed;
  const { number, unit } = parsed.value;
  if (unit !== null) return notUnderstood('a weight has no unit', 'Write 1, 2 or 0.5');
  const [problem] = validate(weight, number).problems;
  return problem ? notUnderstood(problem.message, problem.remedy) : understood(number);
}
