/** A number, and how much it counts beside the others. */
export interface Weighted {
  readonly number: number;
  /** Above 0. */
  readonly weight: number;
}

/** The formula of such a mean. @param number what its numbers are called */
export function meanFormula(number: string): string {
  return `Σ(weight × ${number}) / Σ(weight)`;
}

/** The mean of numbers by their weights, or null where there are none. */
export function weightedMean(parts: readonly Weighted[]): number | null {
  // Weights count beside one another, so the largest may be 1: then no sum of them overflows.
  const heaviest = parts.reduce((most, { weight }) => Math.max(most, weight), 0);
  let [total, weights] = [0, 0];
  for (const { number, weight } of parts) {
    total += number * (weight / heaviest);
    weights += weight / heaviest;
  }
  return parts.length === 0 ? null : total / weights;
}
