import type { Stretch } from '../domain/erasure.ts';
import { FoldedText, folded } from './folded-text.ts';

/** A word, or several, by which somebody is known. */
export interface KnownBy {
  readonly text: string;
  /** Between the parts of a `name` may be a space, a hyphen, a dot or the like: `ana-ruiz` is Ana Ruiz. */
  readonly as: 'name' | 'address' | 'handle';
}

/** Finds words in texts. */
export type FindWords = (text: string) => readonly Stretch[];

/**
 * Makes what finds words in texts, each as a whole: `ana` is neither in `banana` nor in `Anabel`. It
 * takes a time that grows with the text's length alone.
 * @param wanted the words
 * @param others words that are somebody else's: what is found inside one of them is left to them
 */
export function wordFinder(wanted: readonly KnownBy[], others: readonly KnownBy[] = []): FindWords {
  const patterns = wanted.map(patternOf);
  if (patterns.length === 0) return () => [];
  const theirs = others.map(patternOf);
  // Where several fit at one place, the longest is meant.
  const all = longestFirst([...wanted, ...others])
    .map(patternOf)
    .join('|');
  const isTheirs = anyOf(theirs);
  const isWanted = anyOf(patterns);
  const needles = [...new Set(wanted.map(needleOf))];
  return (text) => {
    const plain = folded(text);
    if (!needles.some((one) => plain.includes(one))) return [];
    const isKept = (found: string) => isTheirs.test(found) && !isWanted.test(found);
    return stretchesIn(new FoldedText(text), new RegExp(all, 'gv'), isKept);
  };
}

function longestFirst(words: readonly KnownBy[]): readonly KnownBy[] {
  const length = ({ text }: KnownBy) => folded(text).length;
  return [...words].sort((a, b) => length(b) - length(a));
}

function stretchesIn(
  text: FoldedText,
  pattern: RegExp,
  isKept: (found: string) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let match = pattern.exec(text.text); match; match = pattern.exec(text.text)) {
    const { 0: found, index } = match;
    const stretch = text.writtenAt(index, index + found.length);
    // Half of a character is no word: what follows may be one.
    if (!stretch) pattern.lastIndex = index + 1;
    else if (!isKept(found)) stretches.push(stretch);
  }
  return stretches;
}

function anyOf(patterns: readonly string[]): RegExp {
  return patterns.length === 0 ? /(?!)/ : new RegExp(`^(?:${patterns.join('|')})$`, 'v');
}

const BETWEEN = /[\s._'‘’‐‑–-]+/u;
const BETWEEN_PATTERN = String.raw`[\s._'‘’‐‑–\-]+`;

function patternOf({ text, as }: KnownBy): string {
  const word = folded(text.trim());
  const parts = word.split(as === 'name' ? BETWEEN : /\s+/u).filter((part) => part !== '');
  const between = as === 'name' ? BETWEEN_PATTERN : String.raw`\s+`;
  const pattern = parts.map(literally).join(between);
  if (as === 'address') return `${ADDRESS_BEGINS}${pattern}${ADDRESS_ENDS}`;
  return `${beginning(text.trim())}${pattern}${ending(text.trim())}`;
}

function literally(part: string): string {
  return part.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
}

/** A part that every text with the word in it has, folded. */
export function needleOf({ text, as }: KnownBy): string {
  const parts = folded(text.trim()).split(as === 'name' ? BETWEEN : /\s+/u);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

// Where words stand without spaces between them, any letter may be next to a name. Particles follow a
// Korean name without a space.
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = SCRIPTS.map((one) => String.raw`\p{scx=${one}}`).join('');
const ANY_LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const LETTER = String.raw`[${ANY_LETTER}--[${UNSPACED}\p{scx=Hangul}]]`;

const ADDRESS_BEGINS = String.raw`(?<!${LETTER}[._%+\-]?)`;
const ADDRESS_ENDS = String.raw`(?!${LETTER}|[._\-]${LETTER})`;

const BEGINS = {
  unspaced: new RegExp(`^[${UNSPACED}]`, 'v'),
  hangul: /^\p{scx=Hangul}/u,
  letter: new RegExp(`^${ANY_LETTER}`, 'v'),
} as const;

function beginning(word: string): string {
  if (BEGINS.unspaced.test(word)) return '';
  if (BEGINS.hangul.test(word)) return `(?<!${ANY_LETTER})`;
  return BEGINS.letter.test(word) ? `(?<!${LETTER})` : '';
}

const ENDS = {
  unspaced: new RegExp(`[${UNSPACED}]$`, 'v'),
  hangul: /\p{scx=Hangul}$/u,
  letter: new RegExp(`${ANY_LETTER}$`, 'v'),
} as const;

function ending(word: string): string {
  if (ENDS.unspaced.test(word)) return String.raw`(?!\p{M})`;
  // A vowel or a last consonant would make another syllable of it.
  if (ENDS.hangul.test(word)) return String.raw`(?![\u1160-\u11ff\p{M}])`;
  return ENDS.letter.test(word) ? String.raw`(?!${LETTER}|\p{M})` : '';
}
