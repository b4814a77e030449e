import { distance } from 'fastest-levenshtein';

/** Fewer letters in another order make too many other words. */
const LEAST_LETTERS = 4;

/**
 * The candidate that was most likely meant by `written`, or undefined where none comes near:
 * at most a third of its letters differ (but always one may), without regard to case. Two letters
 * that changed places count as one.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const letters = differences(fold(written), fold(candidate));
    if (letters < fewest) [best, fewest] = [candidate, letters];
  }
  return best !== undefined && fewest <= Math.max(1, Math.floor(best.length / 3))
    ? best
    : undefined;
}

function differences(written: string, candidate: string): number {
  const letters = distance(written, candidate);
  const mayBeSwap = letters === 2 && candidate.length >= LEAST_LETTERS;
  return mayBeSwap && inOrder(written) === inOrder(candidate) ? 1 : letters;
}

function inOrder(text: string): string {
  return [...text].sort().join('');
}

function fold(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
