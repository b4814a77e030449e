import { ERASED, type Erasing, type Stretch, type TextUse } from '../domain/erasure.ts';
import type { Member } from '../domain/member.ts';
import { folded } from './folded-text.ts';
import { firstNameOf, type IdentifyingWords, knownBy, withoutAt } from './identifying-words.ts';
import { type KnownBy, needleOf, wordFinder } from './word-matcher.ts';

/**
 * What is to be erased of somebody: the words that they are known by, as they are found in texts. What
 * stands in a longer name, address or handle of somebody else is left to them. A first name that
 * others have too could mean any of them: it is not found, but told.
 * @param words what they are known by
 * @param others everybody else of the roster
 */
export function erasingOf(words: IdentifyingWords, others: readonly Member[]): Erasing {
  const isPart = wordFinder(words.anywhere);
  const theirs = others.flatMap(knownBy).filter(({ text }) => isPart(text).length > 0);
  // What was erased before is not erased again.
  const anywhere = wordFinder(words.anywhere, [...theirs, { text: ERASED, as: 'handle' }]);
  const whole = new Set(words.anywhere.map(({ text }) => folded(text)));
  const alone = new Set(words.alone);
  const shared = sharedBy(others);
  const [told, own] = [new Set<string>(), new Set<string>()];
  for (const name of words.firstNames) (shared.has(name) ? told : own).add(name);
  const said = (text: string) => folded(withoutAt(text));
  const find = (text: string, use: 'text' | 'person'): readonly Stretch[] => {
    const all = said(text);
    if (alone.has(all) || (use === 'person' && own.has(all))) return [wholeOf(text)];
    return anywhere(text);
  };
  const isNamed = (text: string, use: TextUse): boolean => {
    if (use === 'identity') return whole.has(said(text));
    return (use === 'person' && told.has(said(text))) || anywhere(text).length > 0;
  };
  const needles = needlesOf(words);
  const mayBeIn = (text: string): boolean => {
    const plain = folded(text);
    return needles.some((one) => plain.includes(one));
  };
  return { find, isNamed, mayBeIn };
}

/** A part of each word, which every text has that it is in. */
function needlesOf({ anywhere, alone, firstNames }: IdentifyingWords): readonly string[] {
  const others = [...alone, ...firstNames].map((text): KnownBy => ({ text, as: 'name' }));
  return [...new Set([...anywhere, ...others].map(needleOf))];
}

/** All that is said, without the spaces around it and the sign before a handle. */
function wholeOf(text: string): Stretch {
  const from = text.length - text.replace(/^\s*@?\s*/u, '').length;
  return { from, to: text.trimEnd().length };
}

/** What others go by in a word, folded. */
function sharedBy(others: readonly Member[]): ReadonlySet<string> {
  const own = (one: Member): readonly KnownBy[] =>
    knownBy(one).filter(({ as }) => as !== 'address');
  return new Set(
    others.flatMap((one) => [...firstNameOf(one), ...own(one).map(({ text }) => text)]).map(folded),
  );
}
