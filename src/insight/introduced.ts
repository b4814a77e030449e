import type { Happening } from '../domain/happening.ts';
import type { HappeningType } from '../domain/happening-types.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import type { People } from './people.ts';

/**
 * The last time that two people were introduced to each other, whichever way round; undefined where they
 * never were.
 * @param standing the records that stand, in order
 * @param people who an id means
 */
export function lastIntroduction(
  [one, other]: readonly [string, string],
  standing: readonly LogRecord[],
  { who }: Pick<People, 'who'>,
): Happening | undefined {
  const personOf = (id: string) => who(id)?.id ?? id;
  const wanted = [personOf(one), personOf(other)].sort().join(' ');
  return standing
    .filter((record): record is Happening => record.type === 'introduction')
    .findLast(({ members }) => members.map(personOf).sort().join(' ') === wanted);
}

/**
 * The last record of a type with each of some people, by their ids; nobody is there with whom there is none.
 * @param standing the records that stand, in order
 * @param people who an id means
 */
export function lastWithEach(
  type: HappeningType,
  members: readonly string[],
  standing: readonly LogRecord[],
  { who }: Pick<People, 'who'>,
): ReadonlyMap<string, Happening> {
  const personOf = (id: string) => who(id)?.id ?? id;
  const idOf = new Map(members.map((id) => [personOf(id), id]));
  const found = new Map<string, Happening>();
  for (const record of standing) {
    if (record.type !== type || !isHappening(record)) continue;
    for (const id of record.members) {
      const wanted = idOf.get(personOf(id));
      if (wanted !== undefined) found.set(wanted, record);
    }
  }
  return found;
}
