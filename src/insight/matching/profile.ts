import type { Member } from '../../domain/member.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** What somebody's profile says of them, as it is compared with others'. */
export interface Profile {
  readonly member: Member;
  readonly skills: readonly Phrase[];
  readonly interests: readonly Phrase[];
  readonly offers: readonly Phrase[];
  readonly seeks: readonly Phrase[];
}

export function profileOf(member: Member): Profile {
  const { skills, interests, offers, seeks } = member;
  return {
    member,
    skills: phrasesOf(skills),
    interests: phrasesOf(interests),
    offers: phrasesOf(offers),
    seeks: phrasesOf(seeks),
  };
}

/** What is said twice, in whatever words, is said once. */
function phrasesOf(written: readonly string[]): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const phrase of written.map(phraseOf)) {
    const key = keyOf(phrase);
    if (!phrases.has(key)) phrases.set(key, phrase);
  }
  return [...phrases.values()];
}

/** The same for phrases that say the same. */
export function keyOf({ words }: Phrase): string {
  return [...words].sort().join(' ');
}

/** Skills and interests: what somebody has to do with, each once. */
export function topicsOf({ skills, interests }: Pick<Profile, 'skills' | 'interests'>): Phrase[] {
  const known = new Set(skills.map(keyOf));
  return [...skills, ...interests.filter((one) => !known.has(keyOf(one)))];
}
