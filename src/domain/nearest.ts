import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant by `written`, or undefined where none comes near:
 * at most a third of its letters differ (but always one may), without regard to case.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const letters = distance(fold(written), fold(candidate));
    if (letters < fewest) [best, fewest] = [candidate, letters];
  }
  return best !== undefined && fewest <= Math.max(1, Math.floor(best.length / 3))
    ? best
    : undefined;
}

function fold(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
