export const PACE = 'progress / expected';

/** Progress over expected progress, 1 being just on plan; null while nothing is expected yet. */
export function paceOf(progress: number, expected: number): number | null {
  return expected === 0 ? null : progress / expected;
}
