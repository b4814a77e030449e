import type { Happening } from '../domain/happening.ts';
import type { LogRecord } from '../domain/record.ts';
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
