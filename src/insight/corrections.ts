import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';
import { type Entry, type Forest, forestOf, isWithdrawal, lastOf } from './correction-forest.ts';

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
 * @param inOrder records in the order of the log, those of later days too
 * @param asOf the last day whose records act
 */
export function settle(inOrder: readonly LogRecord[], asOf: CivilDate): readonly LogRecord[] {
  if (inOrder.every(standsAlone)) return firstOfEachId(inOrder).filter(({ on }) => on <= asOf);
  return standingIn(forestOf(inOrder, asOf));
}

/** Whether a record has to do with no other one, as nearly all have: then no forest has to be grown. */
function standsAlone({ corrects, withdraws, key }: LogRecord): boolean {
  return corrects === null && withdraws === null && key === null;
}

function firstOfEachId(inOrder: readonly LogRecord[]): readonly LogRecord[] {
  const known = new Set<string>();
  return inOrder.filter(({ id }) => {
    if (id === null) return true;
    const isFirst = !known.has(id);
    known.add(id);
    return isFirst;
  });
}

/** The records that stand in a forest of corrections, in the order of the places that they take. */
export function standingIn({ entries }: Forest): readonly LogRecord[] {
  return entries
    .filter((entry) => entry.above === null)
    .flatMap((root) => standingBelow(root) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ record }) => record);
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
