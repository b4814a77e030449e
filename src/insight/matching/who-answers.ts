import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';
import type { Circle, Seat } from './circle.ts';
import { favourOf } from './favour.ts';
import { fits, type Phrase, phraseOf } from './phrase.ts';
import { keyOf } from './profile.ts';

/** What of somebody's profile suits an ask, in their words. */
export interface Suits {
  readonly how: 'offers' | 'is good at' | 'cares about';
  readonly text: string;
}

/** Somebody who could answer an ask, and why. */
export interface Answerer {
  readonly seat: Seat;
  readonly why: readonly Suits[];
}

/** The numbers of docs/matching.md: of what suits what the ask takes, and what suits its own words. */
const WORTH = {
  offers: { skills: 4, about: 3 },
  'is good at': { skills: 4, about: 2 },
  'cares about': { skills: 1, about: 1 },
} as const satisfies Record<Suits['how'], { skills: number; about: number }>;
const MOST_COUNTED = 3;

/**
 * Who could answer an ask, the best first: those of whom something suits what it takes, or what it is
 * about. Who did much for others of late comes after all others; what is worth the same goes by their ids.
 * @param without who asks, and who answered already
 */
export function whoAnswers(
  ask: Pick<Happening, 'says'>,
  { all }: Pick<Circle, 'all'>,
  without: ReadonlySet<Member>,
): readonly Answerer[] {
  const wanted = wantedBy(ask);
  return all
    .filter(({ profile }) => !without.has(profile.member))
    .map((seat) => ({ seat, found: suiting(seat, wanted) }))
    .filter(({ found }) => found.length > 0)
    .map(({ seat, found }) => ({ seat, why: found, place: placeOf(seat, found) }))
    .sort((a, b) => b.place - a.place)
    .map(({ seat, why }) => ({ seat, why: why.map(({ how, text }) => ({ how, text })) }));
}

interface Wanted {
  readonly skills: readonly Phrase[];
  readonly about: readonly Phrase[];
}

function wantedBy({ says: { skills, about } }: Pick<Happening, 'says'>): Wanted {
  const list: readonly unknown[] = Array.isArray(skills) ? skills : [];
  return {
    skills: list.filter((one) => typeof one === 'string').map(phraseOf),
    about: typeof about === 'string' ? [phraseOf(about)] : [],
  };
}

type Found = Suits & { readonly key: string; readonly worth: number };

/** What suits the ask, what suits it best first; each phrase once, by the strongest word for it. */
function suiting({ profile }: Seat, wanted: Wanted): readonly Found[] {
  const all = [
    ...foundAmong(profile.offers, 'offers', wanted),
    ...foundAmong(profile.skills, 'is good at', wanted),
    ...foundAmong(profile.interests, 'cares about', wanted),
  ];
  const once = new Map(all.toReversed().map((one) => [one.key, one]));
  return all.filter((one) => once.get(one.key) === one).sort((a, b) => b.worth - a.worth);
}

function foundAmong(
  phrases: readonly Phrase[],
  how: Suits['how'],
  { skills, about }: Wanted,
): readonly Found[] {
  return phrases.flatMap((phrase) => {
    const suits = (wanted: readonly Phrase[]) => wanted.some((one) => fits(phrase, one));
    const by = suits(skills) ? 'skills' : suits(about) ? 'about' : undefined;
    return by ? [{ how, text: phrase.text, key: keyOf(phrase), worth: WORTH[how][by] }] : [];
  });
}

function placeOf({ lately }: Seat, found: readonly Found[]): number {
  const worth = found.slice(0, MOST_COUNTED).reduce((sum, one) => sum + one.worth, 0);
  return worth + favourOf(lately) - (lately.done > 0 ? TIRED_COME_LAST : 0);
}

const TIRED_COME_LAST = 1_000;
