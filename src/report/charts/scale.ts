/** Values laid out from bottom to top. */
export interface Scale {
  /** The height of a value in px, from the top down: 0 to its height for those that it is made for. */
  readonly y: (value: number) => number;
}

/** The largest number that there is. */
const MOST = Number.MAX_VALUE;

/**
 * Values between the lowest and the highest of some. Of one value alone it stands in the middle.
 * @param guesses values that it grows for as well, but at each end by half of its length at most: a
 *   wild guess is not to make all else small
 * @param height in px
 */
export function scaleOver(
  values: readonly number[],
  height: number,
  guesses: readonly number[] = [],
): Scale {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const more = highest / 2 - lowest / 2;
  const low = Math.min(lowest, Math.max(lowest - more, -MOST, Math.min(...guesses)));
  const high = Math.max(highest, Math.min(highest + more, MOST, Math.max(...guesses)));
  // Half of it first: the distance of two very large numbers would overflow.
  const half = high / 2 - low / 2;
  if (!(half > 0)) return { y: () => height / 2 };
  return { y: (value) => height * (1 - (value / 2 - low / 2) / half) };
}
