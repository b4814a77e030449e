/** Values laid out from bottom to top. */
export interface Scale {
  /** The height of a value in px, from the top down. */
  readonly y: (value: number) => number;
}

/**
 * Values between the lowest and the highest of some, with a little room above and below. Of one value
 * alone it stands in the middle.
 * @param height in px
 */
export function scaleOver(values: readonly number[], height: number): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Half of it first: the distance of two very large numbers would overflow.
  const half = high / 2 - low / 2;
  if (!(half > 0)) return { y: () => height / 2 };
  return { y: (value) => height * (1 - (value / 2 - low / 2) / half) };
}
