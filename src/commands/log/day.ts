import type { CivilDate } from '../../domain/civil-date.ts';
import { dayInWords } from '../../domain/day-words.ts';
import { dayFrom } from '../running/session.ts';

/**
 * The day that `--on` says, also as people say it: `yesterday`, `friday`; undefined where it was not said.
 * @param asOf the day that is today
 * @throws CopError exit 2 where it is none
 */
export function dayOn(written: string | undefined, asOf: CivilDate): CivilDate | undefined {
  if (written === undefined) return undefined;
  return dayInWords(written, asOf) ?? dayFrom(written, '--on');
}
