import { foldedName } from '../folded-name.ts';

/** A skill, an interest, an offer, or what somebody looks for: as it is written, and as it is compared. */
export interface Phrase {
  readonly text: string;
  /** Its words as they are compared, each once; at least one. */
  readonly words: readonly string[];
}

/** Words that say nothing of what a phrase is about. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and any about as at by for from how in into is it my of on or our some the their to with your'.split(
    ' ',
  ),
);

/** Letters, their accents and digits; `c++` and `c#` are words too. */
export const WORD = /[\p{L}\p{M}\p{N}]+[+#]*/gu;

/** A phrase of a profile or of an ask. */
export function phraseOf(written: string): Phrase {
  const text = written.trim().replace(/\s+/g, ' ');
  const all = foldedName(text).match(WORD) ?? [];
  const telling = all.filter((word) => !SMALL.has(word));
  const words = (telling.length > 0 ? telling : all).map(stem);
  return { text, words: words.length > 0 ? [...new Set(words)] : [foldedName(text)] };
}

/**
 * Whether two phrases are about one thing: all the words of one stand in the other, in whatever order.
 * So "accessibility" fits "accessibility audits", and "data engineering" does not fit "data ethics".
 */
export function fits(one: Phrase, other: Phrase): boolean {
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one];
  return few.words.every((word) => many.words.includes(word));
}

/**
 * A word without the endings that English gives it: `charts` and `charting` are `chart`, `stories` is
 * `story`, `mapping` is `map`. What is left need be no word, since it is compared and never shown. Words
 * of other scripts, and those with accents, stay whole.
 */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const one = withoutIng(singular(word));
  return one.length > 3 ? one.replace(/e$/, '').replace(/([^aeiou])\1$/, '$1') : one;
}

function singular(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? word.replace(/ies$/, 'y') : word.slice(0, -1);
  return word.replace(/(?<=s|x|z|ch|sh)es$/, '').replace(/s$/, '');
}

/** What stands before `ing` is a word only if it has a vowel: `string` and `spring` stay. */
function withoutIng(word: string): string {
  const root = word.replace(/ing$/, '');
  return root.length >= 3 && /[aeiouy]/.test(root) ? root.replace(/([^aeiou])\1$/, '$1') : word;
}
