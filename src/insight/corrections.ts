import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';
import { type Entry, type Forest, forestOf, isWithdrawal, lastOf } from './correction-forest.ts';
import type { PartedLog } from './parted-log.ts';

/**
 * What is left of the records once corrections and withdrawals have acted, in the order of the
 * places that they take. Of the corrections of one record, and their corrections in turn, the last
 * that is not itself corrected stands; a withdrawn record takes everything below it along. A
 * correction may be of another type than what it corrects: it stands in its place all the same.
 *
 * Three cases that only a slip can make have a defined end. Records that correct one another in a
 * circle: the last of them stands. A correction of a withdrawal: it stands by itself, and what was
 * withdrawn stays so. Two records with one id: the first stands.
 *
 * @param asOf the last day whose records act
 */
export function settle(
  { tied, tiedPlaces, plain, plainPlaces }: PartedLog,
  asOf: CivilDate,
): readonly LogRecord[] {
  // They are in order: those of later days come last.
  const acting = plain.slice(0, plain.findLastIndex(({ on }) => on <= asOf) + 1);
  const standing = placedIn(forestOf(tied, asOf));
  if (standing.length === 0) return acting;
  const stretches: LogRecord[][] = [];
  let next = 0;
  for (const { record, place } of standing) {
    const from = next;
    const placeInAll = tiedPlaces[place] ?? 0;
    while (next < acting.length && (plainPlaces[next] ?? 0) < placeInAll) next += 1;
    stretches.push(acting.slice(from, next), [record]);
  }
  return [...stretches.flat(), ...acting.slice(next)];
}

/** The records that stand in a forest of corrections, in the order of the places that they take. */
export function standingIn(forest: Forest): readonly LogRecord[] {
  return placedIn(forest).map(({ record }) => record);
}

function placedIn({ entries }: Forest): readonly Standing[] {
  return entries
    .filter((entry) => entry.above === null)
    .flatMap((root) => standingBelow(root) ?? [])
    .sort((a, b) => a.place - b.place);
}

/** A record that stands, and its place among all records. */
interface Standing {
  readonly record: LogRecord;
  readonly place: number;
}

/** What stands for a record that corrects none, and for all that corrects it; undefined where nothing does. */
export function standingBelow(root: Entry): Standing | undefined {
  const uncorrected: Entry[] = [];
  const toVisit = root.lives ? [root] : [];
  for (let entry = toVisit.pop(); entry !== undefined; entry = toVisit.pop()) {
    const corrections = entry.corrections.filter((one) => one.lives);
    if (corrections.length === 0) uncorrected.push(entry);
    for (const correction of corrections) toVisit.push(correction);
  }
  const last = lastOf(uncorrected);
  if (!last?.record || isWithdrawal(last)) return undefined;
  return { record: last.record, place: placeOf(last, last.record) };
}

/** On the day of what it corrects, however far up, a correction takes its place; else its own. */
function placeOf(entry: Entry, record: LogRecord): number {
  let place = entry.rank;
  for (let above = entry.above; above !== null; above = above.above)
    if (above.record?.on === record.on) place = above.rank;
  return place;
}
