import type { CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { Awaiting } from './awaiting.ts';
import type { Period } from './periods.ts';

/**
 * The occasions of a practice that is due once in each period, with what shows them: a record dated in
 * the period. A first period that is not whole is none once it went by and nothing shows it: who begins on
 * a Sunday has not missed that week.
 * @param periods in order, each beginning where the one before ends
 * @param showing the records that show the practice, in order
 */
export function occasionsByCalendar(
  periods: readonly Period[],
  showing: readonly Happening[],
  asOf: CivilDate,
): readonly Awaiting[] {
  const occasions = periods.map(
    ({ key, from, to }) => new Awaiting({ key, from, due: to, about: { kind: 'time' } }),
  );
  let at = 0;
  for (const record of showing) {
    while ((occasions[at]?.due ?? record.on) < record.on) at += 1;
    const occasion = occasions[at];
    if (occasion && occasion.from <= record.on) occasion.take(record);
  }
  return occasions.filter(
    ({ due, isShown }, index) => isShown || due >= asOf || periods[index]?.isWhole,
  );
}
