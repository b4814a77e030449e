import type { Happening } from '../../domain/happening.ts';
import type { Practice } from '../../domain/practice.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';

/** What of a log has to do with practices; every list is in order. */
export interface RecordsThatShow {
  /**
   * For each practice the records that show that it was done, or skipped: those of the type that it names,
   * and those of the practice itself.
   */
  readonly showing: ReadonlyMap<Practice, readonly Happening[]>;
  readonly experiences: readonly Happening[];
  /** The first record of a practice, whichever it is. */
  readonly firstOfAny: Happening | undefined;
}

/**
 * Goes through a log once, however many practices there are: it may be long.
 * @param standing the records that stand, in order
 */
export function recordsThatShow(
  practices: readonly Practice[],
  standing: readonly LogRecord[],
): RecordsThatShow {
  const showing = new Map<Practice, Happening[]>(practices.map((practice) => [practice, []]));
  const experiences: Happening[] = [];
  const listsFor = index(showing, experiences);
  let firstOfAny: Happening | undefined;
  for (const record of standing) {
    if (!isHappening(record)) continue;
    if (record.type === 'practice') firstOfAny ??= record;
    for (const list of listsFor(record)) list.push(record);
  }
  return { showing, experiences, firstOfAny };
}

const NONE: readonly Happening[][] = [];

/** In which of the lists a record belongs. */
function index(
  showing: ReadonlyMap<Practice, Happening[]>,
  experiences: Happening[],
): (record: Happening) => readonly Happening[][] {
  const byType = new Map<string, Happening[][]>([['experience', [experiences]]]);
  const byId = new Map<unknown, Happening[][]>();
  for (const [{ id, shownBy }, its] of showing) {
    byId.set(id, [...(byId.get(id) ?? []), its]);
    if (shownBy !== null) byType.set(shownBy, [...(byType.get(shownBy) ?? []), its]);
  }
  return ({ type, says }) =>
    (type === 'practice' ? byId.get(says.practice) : byType.get(type)) ?? NONE;
}
