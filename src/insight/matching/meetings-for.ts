import type { Member } from '../../domain/member.ts';
import type { Circle, Resting, Seat } from './circle.ts';
import { favourOfTwo } from './favour.ts';
import { type Introduction, introductionOf } from './round.ts';
import { countsOf, worthOfLinks } from './worth.ts';

/** Whom somebody who was named could meet, or why nobody. */
export type MeetingsFor =
  | { readonly member: Member; readonly kind: 'meets'; readonly others: readonly Introduction[] }
  /** They were introduced within the last fortnight. */
  | { readonly member: Member; readonly kind: 'rests'; readonly resting: Resting }
  /** They were only invited, have left, join later or were erased. */
  | { readonly member: Member; readonly kind: 'not-here' };

/**
 * Whom each of some people could meet, the best first: others whom something links to them, or where there
 * is none a single one whom nothing that is known does; nobody for two of them, so that nobody is introduced
 * twice. Each is given one before anybody is given another. Who was named is suggested to another one only where nobody else is there. Who met before is suggested
 * only where nobody else would be.
 * @param most for each
 */
export function meetingsFor(
  members: readonly Member[],
  circle: Circle,
  most: number,
): readonly MeetingsFor[] {
  const named = new Set(members);
  const free = circle.free.filter(({ profile }) => !named.has(profile.member));
  const pool = free.length > 0 ? free : circle.free;
  const taken = new Set<Seat>();
  const wanted = members.map((member) => ({
    member,
    others: ranked(member, pool, circle),
    given: [] as Introduction[],
  }));
  for (let round = 0; round < most; round += 1)
    for (const { others, given } of wanted) {
      const isAnother = given.length > 0;
      const next = others.find(
        ({ seat, introduction: { links } }) =>
          !taken.has(seat) && !(isAnother && links.length === 0),
      );
      if (!next) continue;
      taken.add(next.seat);
      given.push(next.introduction);
    }
  return wanted.map(({ member, given }) => {
    const resting = circle.resting.find((one) => one.member === member);
    if (resting) return { member, kind: 'rests', resting };
    const isHere = circle.free.some(({ profile }) => profile.member === member);
    return isHere ? { member, kind: 'meets', others: given } : { member, kind: 'not-here' };
  });
}

interface Candidate {
  readonly seat: Seat;
  readonly introduction: Introduction;
}

/**
 * Whom somebody could meet: whom something links to them, the best first, and behind them whom nothing does;
 * who met before only where nobody else is there. None for somebody who may not be introduced now.
 */
function ranked(member: Member, pool: readonly Seat[], circle: Circle): readonly Candidate[] {
  const own = circle.free.find(({ profile }) => profile.member === member);
  if (!own) return [];
  const all = pool
    .filter((seat) => seat !== own)
    .map((seat) => ({ seat, introduction: introductionOf(own, seat, circle) }));
  const fresh = all.filter(({ introduction }) => introduction.met === null);
  const key = ({ seat, introduction: { one, other, links } }: Candidate) =>
    worthOfLinks(countsOf(links)) +
    favourOfTwo(one.lately, other.lately) -
    (seat.lately.done > 0 ? TIRED_COME_LAST : 0) -
    (links.length === 0 ? UNLINKED_COME_LAST : 0);
  return (fresh.length > 0 ? fresh : all)
    .map((one) => ({ ...one, key: key(one) }))
    .sort((a, b) => b.key - a.key);
}

/** Behind all whom something links, and of them too the tired last. */
const UNLINKED_COME_LAST = 10_000;
const TIRED_COME_LAST = 1_000;
