import { formatShare } from '../domain/number-text.ts';

/** A progress: `47 %`, or that it is not for everybody. */
export function progressText(progress: number | null): string {
  return progress === null ? 'not shown' : formatShare(progress);
}

/** How far something is beside where it should be: `Progress 47 %, expected 76 %`. */
export function sharesText(progress: number | null, expected: number): string {
  return `Progress ${progressText(progress)}, expected ${formatShare(expected)}`;
}
