import type { KeyResult } from './key-result.ts';

/** Words for people. */
const PEOPLE =
  'adults advocates analysts attendees authors champions colleagues contributors customers developers employees experts facilitators guests hosts leaders leads learners maintainers members mentors moderators newcomers organisers organizers participants people persons respondents speakers sponsors students subscribers teachers users volunteers';

const WORDS: ReadonlySet<string> = new Set(
  PEOPLE.split(' ').flatMap((word) => [word, word === 'people' ? 'person' : word.slice(0, -1)]),
);

const IRREGULAR = ['men', 'women', 'children', 'folks', 'mitglieder'];

/**
 * Whether a key result counts people: its unit names some (`members`, `members (active)`, `new members
 * per week`), or, where it has no unit, its sentence does.
 */
export function countsPeople({ unit, keyResult }: Pick<KeyResult, 'unit' | 'keyResult'>): boolean {
  const words = (unit ?? keyResult).toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => WORDS.has(word) || IRREGULAR.includes(word));
}
