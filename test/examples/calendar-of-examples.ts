import { parseQuarter, plainCalendar, type Quarter } from '../../src/domain/calendar.ts';

/** The quarter and the calendar that the examples in the docs and the sheets are read with. */
export const Q4 = quarter('2026-Q4');
export const lisbon = plainCalendar('Europe/Lisbon');

function quarter(written: string): Quarter {
  const parsed = parseQuarter(written);
  if (!parsed) throw new Error(`${written} is no quarter`);
  return parsed;
}
