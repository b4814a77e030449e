import type { CivilDate } from '../../domain/civil-date.ts';
import { bestPairs } from './best-pairs.ts';
import { NOBODY } from './blossom.ts';
import type { Circle, Seat } from './circle.ts';
import { isNew } from './lately.ts';
import { type Link, linksBetween } from './link.ts';
import { type PairWorths, pairWorths } from './pair-worths.ts';

/** Two people who could meet. */
export interface Introduction {
  readonly one: Seat;
  readonly other: Seat;
  /** Why; none where nothing that is known links them. */
  readonly links: readonly Link[];
  /** The last day on which they were introduced to each other before; null if never. */
  readonly met: CivilDate | null;
}

/** A pair, or three where their number is odd. */
export interface Group {
  /** Of two: one. Of three: the pair, then the third with each of the two. */
  readonly introductions: readonly Introduction[];
}

/**
 * Introductions for everybody who may be introduced now, so that nobody is left out: of an odd number,
 * three are together; of a single one, nobody is there to meet. First those whom something links, then
 * those whom nothing that is known does, then those who met before; those to whom it may matter most
 * first, then by their ids.
 */
export function roundOf(circle: Circle): readonly Group[] {
  const groups = inParts(circle.free).flatMap((seats) => groupsOf(seats, circle));
  return groups.sort((a, b) => b.worth - a.worth).map(({ introductions }) => ({ introductions }));
}

/** The round of more people would take too long: they are parted by their ids. Even, so that few are three. */
const MOST_AT_ONCE = 2_000;

function inParts(seats: readonly Seat[]): readonly (readonly Seat[])[] {
  const parts = Math.max(1, Math.ceil(seats.length / MOST_AT_ONCE));
  const size = Math.max(2, 2 * Math.ceil(seats.length / parts / 2));
  return Array.from({ length: parts }, (_, part) => seats.slice(part * size, (part + 1) * size));
}

type Worthy = Group & { readonly worth: number };

function groupsOf(seats: readonly Seat[], circle: Circle): readonly Worthy[] {
  const worths = pairWorths(seats, circle);
  const partner = bestPairs(worths);
  const pairs = [...partner].flatMap((other, one): [number, number][] =>
    other > one ? [[one, other]] : [],
  );
  const left = partner.indexOf(NOBODY);
  const host = left === NOBODY ? undefined : bestHost(left, pairs, worths);
  return pairs.map(([one, other]) => {
    const joined = host?.includes(one) ? [left] : [];
    const places = [one, other, ...joined].flatMap((at) => seats[at] ?? []);
    return { introductions: among(places, circle), worth: worths.worth(one, other) };
  });
}

/** The pair that somebody who is left joins: the one to both of whom most links them. */
function bestHost(
  left: number,
  pairs: readonly [number, number][],
  { worth }: PairWorths,
): readonly number[] | undefined {
  const worthWith = ([one, other]: readonly [number, number]) =>
    worth(left, one) + worth(left, other);
  return pairs.reduce<readonly [number, number] | undefined>(
    (best, pair) => (best && worthWith(best) >= worthWith(pair) ? best : pair),
    undefined,
  );
}

/** Each of a few with those before them. */
function among(seats: readonly Seat[], circle: Pick<Circle, 'metBy'>): readonly Introduction[] {
  return seats.flatMap((one, at) =>
    seats.slice(0, at).map((before) => introductionOf(before, one, circle)),
  );
}

/** Who is new is named first: the other is asked to receive them. */
export function introductionOf(
  first: Seat,
  second: Seat,
  { metBy }: Pick<Circle, 'metBy'>,
): Introduction {
  const isSecondNew = !isNew(first.lately) && isNew(second.lately);
  const [one, other] = isSecondNew ? [second, first] : [first, second];
  return {
    one,
    other,
    links: linksBetween(one.profile, other.profile),
    met: metBy(one.profile.member).get(other.profile.member.id) ?? null,
  };
}
