import type { Circle, Seat } from './circle.ts';
import { favourOfTwo } from './favour.ts';
import { linkWorths } from './link-worths.ts';

/** What it is worth to introduce any two of some people to each other, by their places in the list. */
export interface PairWorths {
  readonly size: number;
  /** Whether anything that is known links two. */
  readonly areLinked: (one: number, other: number) => boolean;
  /** Whether two were introduced to each other before. */
  readonly haveMet: (one: number, other: number) => boolean;
  /**
   * What counts in a round: two who met before are worth less than any who did not, and of these two whom
   * nothing links less than any whom something does.
   */
  readonly worth: (one: number, other: number) => number;
}

/** More than the links and the favours of two people can come to, and than a whole round of these. */
const LINKED = 100;
const MET = 1_000_000;

/** @param seats by their ids */
export function pairWorths(seats: readonly Seat[], { metBy }: Pick<Circle, 'metBy'>): PairWorths {
  const size = seats.length;
  const worths = linkWorths(seats);
  for (const [one, { profile, lately }] of seats.entries()) {
    const met = metBy(profile.member);
    for (const [other, theirs] of seats.entries()) {
      const at = one * size + other;
      const links = worths[at] ?? 0;
      const favour = favourOfTwo(lately, theirs.lately);
      const isMet = met.size > 0 && met.has(theirs.profile.member.id);
      worths[at] = links + favour + (links > 0 ? LINKED : 0) - (isMet ? MET : 0);
    }
  }
  const worth = (one: number, other: number): number => worths[one * size + other] ?? 0;
  const haveMet = (one: number, other: number): boolean => worth(one, other) < -MET / 2;
  return {
    size,
    worth,
    haveMet,
    areLinked: (one, other) => {
      const its = worth(one, other);
      return (haveMet(one, other) ? its + MET : its) > LINKED / 2;
    },
  };
}
