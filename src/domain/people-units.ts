/** Units that count people. */
const PEOPLE =
  'advocates analysts attendees authors champions colleagues contributors customers developers employees experts facilitators guests hosts learners members mentors newcomers participants people persons respondents speakers students teachers users volunteers';

const WORDS: ReadonlySet<string> = new Set(
  PEOPLE.split(' ').flatMap((word) => [word, word === 'people' ? 'person' : word.slice(0, -1)]),
);

/** Whether a unit counts people: `members`, `new members`, `person`. */
export function countsPeople(unit: string | null): boolean {
  const last = unit?.trim().toLowerCase().split(/\s+/).at(-1);
  return last !== undefined && WORDS.has(last);
}
