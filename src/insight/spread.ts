import { difference } from './exact-decimals.ts';

/** The median of numbers in order, the smallest first; of an even count the mean of the middle two. */
export function medianOf(inOrder: Float64Array): number {
  const middle = inOrder.length / 2;
  const [low, high] = [at(inOrder, Math.ceil(middle) - 1), at(inOrder, Math.floor(middle))];
  // The half of the smallest number there is would be 0.
  return low === high ? low : difference(low / 2, -high / 2);
}

/**
 * The lower and upper quartile of numbers in order: those that a quarter of the others lie outside
 * of. Always numbers that are there, of two the outer one.
 */
export function quartilesOf(inOrder: Float64Array): readonly [low: number, high: number] {
  const last = inOrder.length - 1;
  return [at(inOrder, Math.floor(last * 0.25)), at(inOrder, Math.ceil(last * 0.75))];
}

function at(inOrder: Float64Array, index: number): number {
  const number = inOrder[index];
  if (number === undefined) throw new RangeError('no numbers have no median');
  return number;
}
