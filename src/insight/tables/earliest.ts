import type { CivilDate } from '../../domain/civil-date.ts';

/** The earliest of some days; undefined of none. */
export function earliest(days: readonly CivilDate[]): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const day of days) if (first === undefined || day < first) first = day;
  return first;
}
