import { isAddress } from '../domain/address.ts';
import type { Member } from '../domain/member.ts';
import { isCommonWord } from './common-words.ts';
import { folded } from './folded-text.ts';
import type { KnownBy } from './word-matcher.ts';

/** What somebody is known by, and where it means them. */
export interface IdentifyingWords {
  /** These mean them in every text, as whole words. */
  readonly anywhere: readonly KnownBy[];
  /** These are short, or words like any other: they mean them where a text says nothing else. Folded. */
  readonly alone: readonly string[];
  /** Their first name, which means them where a person is to be named, and nothing else is said. Folded. */
  readonly firstNames: readonly string[];
}

/**
 * What people are known by: names, addresses, what they go by on platforms, and by what platforms know
 * them.
 * @param members the lines of one person
 * @param also further words, which count everywhere
 */
export function identifyingWords(
  members: readonly Member[],
  also: readonly string[] = [],
): IdentifyingWords {
  const known = members.flatMap(knownBy);
  const told = also.map(
    (text): KnownBy => ({ text: text.trim(), as: isAddress(text) ? 'address' : 'name' }),
  );
  const anywhere = [...told, ...known.filter((one) => !isCommon(one))];
  return {
    anywhere: distinct(anywhere, ({ text, as }) => `${as} ${folded(text)}`),
    alone: distinct(
      known.filter(isCommon).map(({ text }) => folded(text)),
      String,
    ),
    firstNames: distinct(members.flatMap(firstNameOf).map(folded), String),
  };
}

/** All that is said of who somebody is. */
export function knownBy({ name, email, otherEmails, handles, accounts }: Member): KnownBy[] {
  const names = name === null ? [] : [name, ...bothWaysRound(withoutAside(name))];
  const addresses = email === null ? otherEmails : [email, ...otherEmails];
  const handle = (text: string): KnownBy => {
    const own = withoutAt(text);
    return { text: own, as: isAddress(own) ? 'address' : 'handle' };
  };
  const all: KnownBy[] = [
    ...names.map((text): KnownBy => ({ text, as: 'name' })),
    ...addresses.map((text): KnownBy => ({ text, as: 'address' })),
    ...[...handles.values(), ...accounts.values()].map(handle),
  ];
  return all
    .map(({ text, as }) => ({ text: text.trim(), as }))
    .filter(({ text }) => folded(text) !== '');
}

/** Somebody's first name, where their name has several. */
export function firstNameOf({ name }: Member): string[] {
  const [first = '', ...others] = (name ?? '').trim().split(/\s+/u);
  return others.length > 0 && lettersIn(first) > 1 ? [first] : [];
}

/** A handle without the sign that people write before it. */
export function withoutAt(handle: string): string {
  return handle.trim().replace(/^@/, '');
}

/** A name as it stands, and as lists have it: `Ana Ruiz` is `Ruiz, Ana` too, and the other way round. */
function bothWaysRound(name: string): string[] {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim());
  if (first !== undefined) return more.length === 0 ? [name, `${first} ${last}`.trim()] : [name];
  const words = name.trim().split(/\s+/u);
  const surname = words.at(-1) ?? '';
  return words.length < 2 ? [name] : [name, `${surname}, ${words.slice(0, -1).join(' ')}`];
}

/** `Ana Ruiz (she/her)` is Ana Ruiz too. */
export function withoutAside(name: string): string {
  return name.replace(/\s*[([{（［【].*$/su, '');
}

const LEAST_LETTERS = 3;
/** Where a letter is a syllable or a word, two make a name. */
const LEAST_SYLLABLES = 2;

/** Whether a text can be looked for: it has letters, and more than one of them. */
export function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && lettersIn(text) > 1;
}

/** Whether a word is too short, or too common, to mean one person wherever it stands. */
function isCommon({ text, as }: KnownBy): boolean {
  if (as === 'address') return false;
  const isDense = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u.test(text);
  if (lettersIn(text) < (isDense ? LEAST_SYLLABLES : LEAST_LETTERS)) return true;
  return !/\p{L}/u.test(text) || isCommonWord(folded(text));
}

function lettersIn(text: string): number {
  return text.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
