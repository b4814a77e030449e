import { addDays, type CivilDate, parseCivilDate, startOfWeek } from './civil-date.ts';

/** From Monday on, as a week is counted here. */
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** As many letters say which weekday is meant. */
const SHORT = 3;

/**
 * The day that a text names as people say it: `2026-11-20`, `today`, `yesterday`, or a weekday in English,
 * whole or by its first three letters: the last one, which on that weekday is today. Undefined where it
 * names none.
 * @param asOf the day that is today
 */
export function dayInWords(text: string, asOf: CivilDate): CivilDate | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'today') return asOf;
  if (word === 'yesterday') return addDays(asOf, -1);
  const weekday = WEEKDAYS.findIndex((name) => name === word || name.slice(0, SHORT) === word);
  if (weekday < 0) return parseCivilDate(text.trim());
  const thisWeek = addDays(startOfWeek(asOf, 'monday'), weekday);
  return thisWeek <= asOf ? thisWeek : addDays(thisWeek, -7);
}
