import { addDays, type CivilDate, earlier, later } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Practice } from '../../domain/practice.ts';
import { isByCalendar } from '../../domain/practice-rhythm.ts';

/** How far back a practice is looked at that does not say since when it is due. Days: the weeks of a quarter. */
const LOOKED_BACK = 13 * 7;

/**
 * The day from which a practice is due. One that does not say is due since it can be seen that somebody
 * does it: since the first record that shows it, or the first of any practice, but no longer than a
 * quarter; and where nothing shows that, from now on. So nobody who writes down today what they mean to
 * do has missed it all along.
 * @param showing the records that show the practice, in order
 * @param firstOfAny the first record of a practice, whichever it is
 */
export function dueSince(
  { since, rhythm }: Pick<Practice, 'since' | 'rhythm'>,
  [first]: readonly Happening[],
  firstOfAny: Happening | undefined,
  asOf: CivilDate,
): CivilDate {
  if (since !== null) return since;
  const seen = earlier(first?.on ?? asOf, firstOfAny?.on ?? asOf);
  const from = later(seen, addDays(asOf, -LOOKED_BACK));
  // What gave occasion just before could still be done in time.
  return isByCalendar(rhythm) ? from : addDays(from, -rhythm.within);
}
