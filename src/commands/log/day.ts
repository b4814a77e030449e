import type { CivilDate } from '../../domain/civil-date.ts';
import { dayInWords } from '../../domain/day-words.ts';
import { usageError } from '../../domain/errors.ts';

/**
 * The day that `--on` says, also as people say it: `yesterday`, `friday`; undefined where it was not said.
 * @param asOf the day that is today
 * @throws CopError exit 2 where it is none
 */
export function dayOn(written: string | undefined, asOf: CivilDate): CivilDate | undefined {
  if (written === undefined) return undefined;
  const day = dayInWords(written, asOf);
  if (day !== undefined) return day;
  throw usageError(
    `--on: the calendar has no day "${written}"`,
    'Write a day as year-month-day, such as 2026-11-24; or yesterday, or friday',
  );
}
