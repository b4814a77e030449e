/** Words for one, whose plural is not made by an s. */
const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  men: 'man',
  people: 'person',
  women: 'woman',
};

/** Words for one that people write where they mean to count several: `one learning experience`. */
const ONE = new Set(
  'answer article ask attendance call contribution contributor conversation decision event experience expert guide idea introduction invitation meeting member mentor newcomer pair participant person post question recipe reflection reply request response session story survey talk team visit welcome workshop'.split(
    ' ',
  ),
);

/** End in an s, and are one. */
const NO_PLURAL = /(?:ss|us|is|ous|ics)$|^(?:bias|canvas|chaos|kudos|lens|news|series|species)$/;
/** Of several words the last is counted, but in `answers per week` and `% of members`. */
const COUNTED_FIRST = / (?:a|an|at|by|each|for|from|in|of|on|per|to|who|with) /;

/**
 * A unit as it stands behind a number: `1 member`, `2 members`, `0 learning experiences`. Only a small
 * word with an s is taken for a plural, and only words that communities count for one; signs, short
 * units and all others stay as they are: `1 h`, `1 %`, `1 NPS`.
 * @param written the number as people see it
 */
export function unitBehind(written: string, unit: string): string {
  const start = unit.lastIndexOf(' ') + 1;
  const word = unit.slice(start);
  if (word.length < 3 || !/^\p{Ll}+$/u.test(word) || COUNTED_FIRST.test(unit)) return unit;
  const other = /^−?1$/.test(written) ? oneOf(word) : severalOf(word);
  return unit.slice(0, start) + other;
}

function oneOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4 && word !== 'movies')
    return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function severalOf(word: string): string {
  if (!ONE.has(word)) return word;
  if (word === 'person') return 'people';
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
