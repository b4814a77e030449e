import { type CivilDate, parseCivilDate } from '../domain/civil-date.ts';
import type { Happening } from '../domain/happening.ts';

/** The day from which nobody waits for an answer to an ask any more; undefined where none is said. */
export function closedOn({ says }: Happening): CivilDate | undefined {
  return typeof says.closed === 'string' ? parseCivilDate(says.closed) : undefined;
}

/** Whether an ask is closed on a day: from the day that it says on. */
export function isClosed(ask: Happening, day: CivilDate): boolean {
  const closed = closedOn(ask);
  return closed !== undefined && closed <= day;
}
