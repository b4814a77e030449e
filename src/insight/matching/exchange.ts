/** What it is worth that two are a pair, by their numbers from 0. */
type Worth = (one: number, other: number) => number;

/**
 * Lets pairs exchange their partners as long as that makes them worth more together: a chain of pairs in
 * which each gives up their partner for one of the next pair, and the last takes the one whom the first
 * gave up. Only chains whose gains so far are above 0 at each step are followed: of every chain that
 * gains there is one to begin with from which that is so (S. Lin and B. W. Kernighan, "An Effective
 * Heuristic Algorithm for the Traveling-Salesman Problem", Operations Research 21, 1973).
 * @param partner each one's partner, everybody has one; it is changed
 * @param worth a whole number
 * @param most how many pairs may take part in one exchange. The pairs are the best there are where they
 *   are not more than that
 */
export function exchangePartners(partner: Int32Array, worth: Worth, most: number): void {
  const partnerOf = (one: number) => partner[one] ?? one;
  const partners = { size: partner.length, partnerOf, worth, most };
  let again = true;
  while (again) {
    again = false;
    for (let one = 0; one < partner.length; one += 1) {
      const its = partnerOf(one);
      const chain = chainFrom([one, its], -worth(one, its), partners);
      if (!chain) continue;
      again = true;
      pairAnew(partner, chain);
    }
  }
}

interface Partners {
  readonly size: number;
  readonly partnerOf: (one: number) => number;
  readonly worth: Worth;
  readonly most: number;
}

/**
 * A chain of pairs that gains, if one begins so.
 * @param chain the pairs in it; the last person in it has no partner any more
 * @param gain what it is worth more so far
 */
function chainFrom(
  chain: readonly number[],
  gain: number,
  partners: Partners,
): readonly number[] | undefined {
  const { size, partnerOf, worth, most } = partners;
  const [first = 0, last = 0] = [chain[0], chain.at(-1)];
  for (let next = 0; next < size; next += 1) {
    const soFar = gain + worth(last, next);
    if (soFar <= 0 || chain.includes(next)) continue;
    const longer = [...chain, next, partnerOf(next)];
    const without = soFar - worth(next, partnerOf(next));
    if (without + worth(partnerOf(next), first) > 0) return longer;
    const found = longer.length < 2 * most ? chainFrom(longer, without, partners) : undefined;
    if (found) return found;
  }
  return undefined;
}

function pairAnew(partner: Int32Array, chain: readonly number[]): void {
  for (let at = 1; at < chain.length; at += 2) {
    const [one = 0, other = 0] = [chain[at], chain[at + 1] ?? chain[0]];
    partner[one] = other;
    partner[other] = one;
  }
}
