import type { Interval } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { Awaiting } from './awaiting.ts';

/**
 * The occasions of a practice that is due once in each period, with what shows them: a record dated in
 * the period.
 * @param periods in order, each beginning where the one before ends
 * @param showing the records that show the practice, in order
 */
export function occasionsByCalendar(
  periods: readonly Interval[],
  showing: readonly Happening[],
): readonly Awaiting[] {
  const occasions = periods.map(
    ({ from, to }) => new Awaiting({ key: from, from, due: to, about: { kind: 'time' } }),
  );
  let at = 0;
  for (const record of showing) {
    while ((occasions[at]?.due ?? record.on) < record.on) at += 1;
    const occasion = occasions[at];
    if (occasion && occasion.from <= record.on) occasion.take(record);
  }
  return occasions;
}
