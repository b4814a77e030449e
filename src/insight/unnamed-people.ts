import type { Community } from '../domain/community.ts';
import type { Member } from '../domain/member.ts';
import { bareLetters } from './bare-letters.ts';
import { folded } from './folded-text.ts';
import { identifyingWords, knownBy } from './identifying-words.ts';
import { nameWords } from './name-words.ts';
import { peopleOf } from './people.ts';
import { type KnownBy, wordFinder } from './word-matcher.ts';

/**
 * Says of texts whether they name somebody who did not agree to be named: by a name or a word of it, an
 * address, or what they go by on a platform, with the accents of letters or without. What stands in the longer name of somebody who agreed is
 * theirs. Words that many texts have are nobody's name.
 */
export function unnamedIn(members: readonly Member[]): (text: string) => boolean {
  return (written) => {
    const known = knownIn(members);
    const text = bareLetters(written);
    const isThere = partsOf(text);
    const unnamed = known.unnamed.filter(isThere);
    // A pattern takes its time to be made: one of all people of a large roster would take minutes.
    if (unnamed.length === 0) return false;
    const words = (needles: readonly Needle[]) => needles.map(({ knownBy }) => knownBy);
    return wordFinder(words(unnamed), words(known.named.filter(isThere)))(text).length > 0;
  };
}

/**
 * Says of texts whether they may name somebody who did not agree to it: as long as a part of the roster
 * could not be read, each of them may.
 */
export function mayNameUnnamed({
  members,
  unread,
}: Pick<Community, 'members' | 'unread'>): (text: string) => boolean {
  return unread.members.length > 0 ? () => true : unnamedIn(members);
}

/** What somebody is known by, and the parts of it without which a text cannot have it. */
interface Needle {
  readonly knownBy: KnownBy;
  /** Words that stand between other signs. */
  readonly words: readonly string[];
  /** What may stand within a longer word. */
  readonly pieces: readonly string[];
}

/** What the people of a roster are known by: those who did not agree to be named, and those who did. */
interface Known {
  readonly unnamed: readonly Needle[];
  readonly named: readonly Needle[];
}

/** Of a large roster it takes its time, and one report asks several times. */
const KNOWN = new WeakMap<readonly Member[], Known>();

function knownIn(members: readonly Member[]): Known {
  const known = KNOWN.get(members) ?? needlesOf(members);
  KNOWN.set(members, known);
  return known;
}

function needlesOf(members: readonly Member[]): Known {
  const { who } = peopleOf(members);
  const isNamed = ({ id }: Member) => who(id)?.named ?? false;
  const unnamed = members.filter((one) => !isNamed(one));
  const words = [...new Set(unnamed.flatMap(nameWords))];
  return {
    unnamed: [
      ...identifyingWords(unnamed).anywhere,
      ...words.map((text): KnownBy => ({ text, as: 'name' })),
    ].map(needleOf),
    named: members.filter(isNamed).flatMap(knownBy).map(needleOf),
  };
}

/** Scripts in which a word is written in one, with other signs around it. */
const WORD = /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{N}\p{M}]+/gu;
const ONE_WORD = /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{N}\p{M}]+$/u;

function needleOf({ text, as }: KnownBy): Needle {
  const one: KnownBy = { text: bareLetters(text), as };
  const plain = folded(one.text);
  if (one.as === 'address') return { knownBy: one, words: [], pieces: [plain] };
  const parts = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  return {
    knownBy: one,
    words: parts.filter((part) => ONE_WORD.test(part)),
    pieces: parts.filter((part) => !ONE_WORD.test(part)),
  };
}

/** Says of what somebody is known by whether a text has all parts of it. */
function partsOf(text: string): (needle: Needle) => boolean {
  const plain = folded(text);
  const there = new Set(plain.match(WORD));
  return ({ words, pieces }) =>
    words.every((word) => there.has(word)) && pieces.every((piece) => plain.includes(piece));
}
