import { addDays, type CivilDate } from '../domain/civil-date.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import type { People } from './people.ts';

/** Of whom nothing was recorded for so many days is quiet: long enough for a holiday and an illness. */
export const QUIET_DAYS = 42;

/** Where fewer people than this are recorded in these days, the log does not tell who is there. */
const FEWEST = 3;

/**
 * Whether enough people were recorded lately that it says something of the others that they were not.
 * @param standing the records that stand on the day, in order
 */
export function tellsWhoIsQuiet(
  standing: readonly LogRecord[],
  people: Pick<People, 'who'>,
  asOf: CivilDate,
): boolean {
  return heardOf(standing, people, asOf).size >= FEWEST;
}

/**
 * The ids of all whom a record of the last 42 days names. Who was only invited has not been there.
 * @param standing the records that stand on the day, in order
 */
export function heardOf(
  standing: readonly LogRecord[],
  { who }: Pick<People, 'who'>,
  asOf: CivilDate,
): ReadonlySet<string> {
  const since = addDays(asOf, 1 - QUIET_DAYS);
  const first = standing.findLastIndex(({ on }) => on < since) + 1;
  const heard = new Set<string>();
  for (const record of standing.slice(first)) {
    if (record.type === 'invitation' || !isHappening(record)) continue;
    for (const id of record.members) heard.add(who(id)?.id ?? id);
  }
  return heard;
}
