import { mostPairs, NOBODY } from './blossom.ts';
import { exchangePartners } from './exchange.ts';
import type { PairWorths } from './pair-worths.ts';

/**
 * Pairs of people such that nobody is left out, but for one of an odd number; that as few as can be met
 * before; and that no exchange of partners between a few of the pairs would make them worth more. Of up
 * to eight people these are the best pairs there are. The same people give the same pairs: what is worth
 * the same goes by their order.
 * 1. Two by two, the pairs that are worth most, of those whom something links and who did not meet.
 * 2. Others exchange partners so that as many as can be are linked, then so that as many as can be did
 *    not meet before (`mostPairs`). Who is left met all others who are: they are paired as they come.
 * 3. Pairs exchange partners as long as that is worth more (`exchangePartners`).
 * @returns each one's partner, or `NOBODY`
 */
export function bestPairs(all: PairWorths): Int32Array {
  const { size, areLinked, haveMet } = all;
  const isNew = (one: number, other: number) => !haveMet(one, other);
  const linked = (one: number, other: number) => areLinked(one, other) && isNew(one, other);
  const first = mostPairs(size, linked, greedyPairs(all, linked));
  const partner = withSomebodyForAll(mostPairs(size, isNew, first));
  const worth = (one: number, other: number): number =>
    one < size && other < size ? all.worth(one, other) : 0;
  exchangePartners(partner, worth, mostAtOnce(size));
  return partner.slice(0, size).map((its) => (its < size ? its : NOBODY));
}

/** The more people, the fewer pairs may take part in one exchange: there are too many chains of them. */
function mostAtOnce(size: number): number {
  if (size <= FEW) return 4;
  return size <= MANY ? 3 : 2;
}

const FEW = 60;
const MANY = 250;

/** @param mayMeet only such two become a pair */
function greedyPairs(all: PairWorths, mayMeet: MayMeet): Int32Array {
  const { size } = all;
  const partner = new Int32Array(size).fill(NOBODY);
  for (const pair of bestFirst(all, mayMeet)) {
    const [one, other] = [Math.floor(pair / size), pair % size];
    if (partner[one] === NOBODY && partner[other] === NOBODY) join(partner, one, other);
  }
  return partner;
}

type MayMeet = (one: number, other: number) => boolean;

/** Each two as `one * size + other`. There are millions of them and few worths: no list of them is sorted. */
function bestFirst({ size, worth }: PairWorths, mayMeet: MayMeet): readonly number[] {
  const byWorth = new Map<number, number[]>();
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1) {
      if (!mayMeet(one, other)) continue;
      const alike = byWorth.get(worth(one, other));
      if (alike) alike.push(one * size + other);
      else byWorth.set(worth(one, other), [one * size + other]);
    }
  return [...byWorth].sort(([a], [b]) => b - a).flatMap(([, pairs]) => pairs);
}

/** Those without a partner, two by two; of an odd number, the last one with an empty chair behind everybody. */
function withSomebodyForAll(pairs: Int32Array): Int32Array {
  const size = pairs.length;
  const partner = new Int32Array(size + (size % 2)).fill(NOBODY);
  partner.set(pairs);
  const alone = [...partner.keys()].filter((one) => partner[one] === NOBODY);
  for (let at = 0; at < alone.length; at += 2) join(partner, alone[at] ?? 0, alone[at + 1] ?? 0);
  return partner;
}

function join(partner: Int32Array, one: number, other: number): void {
  partner[one] = other;
  partner[other] = one;
}
