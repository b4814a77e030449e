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
  const weekday = weekdayIn(word);
  if (weekday < 0) return parseCivilDate(text.trim());
  const thisWeek = addDays(startOfWeek(asOf, 'monday'), weekday);
  return thisWeek <= asOf ? thisWeek : addDays(thisWeek, -7);
}

/**
 * The day ahead that a text names as people say it: `2026-11-27`, `tomorrow`, `in 3 days`, `in 2 weeks`, or
 * a weekday in English, whole or by its first three letters: the next one, which on that weekday is a
 * week ahead. Undefined where it names none; a day that is written out may also be over.
 * @param asOf the day that is today
 */
export function dayAhead(text: string, asOf: CivilDate): CivilDate | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (word === 'tomorrow') return addDays(asOf, 1);
  const [, count, weeks] = /^in (\d{1,3}|a) (?:day|(week))s?$/.exec(word) ?? [];
  if (count !== undefined)
    return addDays(asOf, (count === 'a' ? 1 : Number(count)) * (weeks ? 7 : 1));
  const weekday = weekdayIn(word);
  if (weekday < 0) return parseCivilDate(word);
  const thisWeek = addDays(startOfWeek(asOf, 'monday'), weekday);
  return thisWeek > asOf ? thisWeek : addDays(thisWeek, 7);
}

/** The place of a weekday from Monday on, 0 to 6; below 0 for what is none. */
function weekdayIn(word: string): number {
  return WEEKDAYS.findIndex((name) => name === word || name.slice(0, SHORT) === word);
}
