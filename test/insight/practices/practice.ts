import type { Practice } from '../../../src/domain/practice.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import type { PracticeNow } from '../../../src/insight/practices/occasion.ts';
import { practicesNow } from '../../../src/insight/practices/practices-now.ts';
import { CALENDAR, CHARTER, day, happening } from '../builders.ts';

/** A record that the practice `ask` was done, or what is said of it. */
export function recorded(on: string, says: object = {}): LogRecord {
  return happening('practice', on, { practice: 'ask', ...says });
}

export type Around = Partial<Parameters<typeof practicesNow>[0]>;

/** A practice on a day of 2026. */
export function now(one: Practice, asOf: string, around: Around = {}): PracticeNow {
  const known = { charter: CHARTER, members: [], records: [], practices: [one], ...around };
  const [found] = practicesNow(known, day(asOf));
  if (!found) throw new Error('no practice');
  return found;
}

/** The occasions of a practice on a day: `2026-11-02 to 2026-11-08 done`. */
export function occasions(one: Practice, asOf: string, around: Around = {}): readonly string[] {
  return now(one, asOf, around).occasions.map(({ key, from, due, state }) =>
    key === from ? `${from} to ${due} ${state}` : `${key}: ${from} to ${due} ${state}`,
  );
}

/** A charter whose weeks start on Sundays, or whose year starts in another month. */
export function charterWith(parts: Partial<typeof CALENDAR>): typeof CHARTER {
  return { ...CHARTER, calendar: { ...CALENDAR, ...parts } };
}
