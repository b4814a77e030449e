import { numberOfWord } from './number-words.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import { guessedRhythm } from './practice-rhythm-guess.ts';

/** How often a practice is due. */
export type PracticeRhythm =
  /** Once in every so many calendar weeks. */
  | { readonly kind: 'weeks'; readonly every: number }
  /** Once in every so many calendar months. */
  | { readonly kind: 'months'; readonly every: number }
  /** Once for each learning experience, within so many days after it. */
  | { readonly kind: 'after-experience'; readonly within: number }
  /** Once for each person who joins, within so many days. */
  | { readonly kind: 'after-joining'; readonly within: number };

/** A rhythm of weeks or months; the others follow what happens. */
export type CalendarRhythm = Extract<PracticeRhythm, { readonly kind: 'weeks' | 'months' }>;

export function isByCalendar(rhythm: PracticeRhythm): rhythm is CalendarRhythm {
  return rhythm.kind === 'weeks' || rhythm.kind === 'months';
}

/** How long after an experience there is time, where a rhythm does not say. Days. */
const USUAL_DAYS_AFTER = 7;

/** The most that a rhythm may say, and of what: what is rarer is no rhythm. */
const LONGEST = {
  weeks: [53, 'weeks'],
  months: [12, 'months'],
  'after-experience': [90, 'days'],
  'after-joining': [90, 'days'],
} as const;

/**
 * Reads a rhythm as people write it: `every week`, `every 2 weeks`, `monthly`, `every 3 months`,
 * `after each experience`, `within 5 days of each experience`, `within 3 days of joining`. Case and
 * spaces do not matter, and numbers may be words. Weeks are 1 to 53, months 1 to 12, days 1 to 90.
 */
export function readPracticeRhythm(written: string): Parsed<PracticeRhythm> {
  const words = inPlainWords(written);
  const rhythm = rhythmOf(words);
  if (rhythm !== undefined) return withinBounds(rhythm, written.trim());
  const guess = rhythmOf(guessedRhythm(words) ?? '');
  return notUnderstood(
    `"${written.trim()}" is no rhythm`,
    guess === undefined ? SOME_RHYTHMS : `Did you mean ${practiceRhythmText(fitted(guess))}?`,
  );
}

/** Whatever number it says. */
function rhythmOf(words: string): PracticeRhythm | undefined {
  return byTheCalendar(words) ?? afterSomething(words);
}

const SOME_RHYTHMS =
  'Write every week, every 2 weeks, monthly, after each experience, or within 3 days of joining';

/** A rhythm as `cop` writes it; `readPracticeRhythm` reads it as the same. */
export function practiceRhythmText(rhythm: PracticeRhythm): string {
  switch (rhythm.kind) {
    case 'weeks':
      return rhythm.every === 1 ? 'every week' : `every ${rhythm.every} weeks`;
    case 'months':
      return rhythm.every === 1 ? 'monthly' : `every ${rhythm.every} months`;
    case 'after-experience':
      return rhythm.within === USUAL_DAYS_AFTER
        ? 'after each experience'
        : `within ${days(rhythm.within)} of each experience`;
    case 'after-joining':
      return `within ${days(rhythm.within)} of joining`;
  }
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** In small letters, with single spaces, and with every number in digits. */
function inPlainWords(written: string): string {
  return written
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[a-z]+(?:-[a-z]+)*/g, (word) => String(numberOfWord(word) ?? word))
    .replace(/\.$/, '')
    .trim();
}

const ADVERBS: ReadonlyMap<string, PracticeRhythm> = new Map([
  ['weekly', { kind: 'weeks', every: 1 }],
  ['fortnightly', { kind: 'weeks', every: 2 }],
  ['monthly', { kind: 'months', every: 1 }],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

/** `every 2 weeks`, `once a month`, `every other week`. */
const CALENDAR =
  /^(?:once (?:in )?)?(?:(?:every|each|a) )?(?:(\d{1,4}|other|second|third|fourth|2nd|3rd|4th) )?(week|month|fortnight)s?$/;

function byTheCalendar(words: string): PracticeRhythm | undefined {
  const adverb = ADVERBS.get(words);
  if (adverb !== undefined) return adverb;
  const [whole, count = '1', unit] = CALENDAR.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const every = ORDINALS.get(count) ?? Number(count);
  if (unit === 'month') return { kind: 'months', every };
  return { kind: 'weeks', every: unit === 'fortnight' ? every * 2 : every };
}

/** `within 3 days of …`, `2 weeks after …`, `after …`; what it is after stands behind it. */
const TIME_AFTER = /^(?:(?:within |in )?(\d{1,4}|an?) (day|week)s? (?:of|after)|after) (.+)$/;
const EXPERIENCE = /^(?:(?:each|every|any|an?|the) )?(?:learning )?experiences?$/;
const JOINING =
  /^(?:joining|(?:somebody|someone|anybody|anyone|(?:(?:each|every|any|a) )?(?:new )?(?:member|newcomer|person)) joins)$/;

function afterSomething(words: string): PracticeRhythm | undefined {
  const [whole, count, unit, what = ''] = TIME_AFTER.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const within = daysSaid(count, unit);
  if (EXPERIENCE.test(what)) return { kind: 'after-experience', within };
  return JOINING.test(what) ? { kind: 'after-joining', within } : undefined;
}

function daysSaid(count: string | undefined, unit: string | undefined): number {
  if (count === undefined) return USUAL_DAYS_AFTER;
  const number = count.startsWith('a') ? 1 : Number(count);
  return unit === 'week' ? number * 7 : number;
}

function withinBounds(rhythm: PracticeRhythm, written: string): Parsed<PracticeRhythm> {
  const fitting = fitted(rhythm);
  if (countOf(fitting) === countOf(rhythm)) return understood(rhythm);
  const [most, unit] = LONGEST[rhythm.kind];
  return notUnderstood(
    `"${written}" is beyond what a rhythm can be, 1 to ${most} ${unit}`,
    `Write ${practiceRhythmText(fitting)}, or another number of ${unit} in between`,
  );
}

/** The rhythm of its kind that comes nearest and is within the bounds. */
function fitted(rhythm: PracticeRhythm): PracticeRhythm {
  const count = Math.min(Math.max(countOf(rhythm), 1), LONGEST[rhythm.kind][0]);
  return isByCalendar(rhythm) ? { ...rhythm, every: count } : { ...rhythm, within: count };
}

function countOf(rhythm: PracticeRhythm): number {
  return isByCalendar(rhythm) ? rhythm.every : rhythm.within;
}
