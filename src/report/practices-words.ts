import { addDays, type CivilDate, dateRange, MONTHS, shortDate } from '../domain/civil-date.ts';
import type { Practice } from '../domain/practice.ts';
import { isByCalendar, type PracticeRhythm } from '../domain/practice-rhythm.ts';
import { experienceTitle } from '../insight/experiences/experience.ts';
import type { Occasion, PracticeNow } from '../insight/practices/occasion.ts';

/** How practices and what is due of them are worded. The texts are not yet safe to print. */

/** What an occasion is told from. */
export interface Telling {
  readonly asOf: CivilDate;
  /** What somebody is called, by their id. */
  readonly nameOf: (id: string) => string;
}

/** What an occasion is: `the week of 23 Nov`, `November`, `Dee Case`, `Chart clinic of 12 Nov`. */
export function occasionText(
  { from, due, about }: Occasion,
  { rhythm }: Pick<Practice, 'rhythm'>,
  { asOf, nameOf }: Telling,
): string {
  switch (about.kind) {
    case 'member':
      return nameOf(about.id);
    case 'experience':
      return `${experienceTitle(about.record) ?? 'the experience'} of ${shortDate(about.record.on, asOf)}`;
    case 'time':
      return stretchText({ from, due }, rhythm, asOf);
  }
}

function stretchText(
  { from, due }: Pick<Occasion, 'from' | 'due'>,
  rhythm: PracticeRhythm,
  asOf: CivilDate,
): string {
  if (isByCalendar(rhythm) && rhythm.every === 1) {
    // The first one may begin later than its week.
    if (rhythm.kind === 'weeks') return `the week of ${shortDate(addDays(due, -6), asOf)}`;
    const month = MONTHS[Number(from.slice(5, 7)) - 1] ?? '';
    return from.slice(0, 4) === asOf.slice(0, 4) ? month : `${month} ${from.slice(0, 4)}`;
  }
  return dateRange({ from, to: due });
}

/** How a practice is: `open until 29 Nov`, `2 open, the first until 26 Nov`, `next by 6 Dec`. */
export function standsText({ practice, occasions, next }: PracticeNow, asOf: CivilDate): string {
  const open = occasions.filter(({ state }) => state === 'open').map(({ due }) => due);
  const [first] = open.sort();
  if (first === undefined)
    return next === null ? WAITS_FOR[practice.rhythm.kind] : `next by ${shortDate(next, asOf)}`;
  const until = shortDate(first, asOf);
  return open.length === 1
    ? `open until ${until}`
    : `${open.length} open, the first until ${until}`;
}

/** What gives the next occasion to a practice, where none is foreseen. */
const WAITS_FOR: Readonly<Record<PracticeRhythm['kind'], string>> = {
  weeks: 'nothing due',
  months: 'nothing due',
  'after-experience': 'waits for an experience',
  'after-joining': 'waits for a newcomer',
};

/** So many of the latest occasions that are over are looked at. */
const LATEST = 6;

/** How many of the latest occasions went by: `2 of the last 6 went by`; undefined where none did. */
export function wentByText({ occasions }: PracticeNow): string | undefined {
  const over = occasions.filter(({ state }) => state !== 'open').slice(-LATEST);
  const missed = over.filter(({ state }) => state === 'missed').length;
  if (missed === 0) return undefined;
  return over.length === 1
    ? 'the last one went by'
    : `${missed} of the last ${over.length} went by`;
}
