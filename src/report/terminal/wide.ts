import type { Screen } from '../../terminal/screen.ts';

const WIDE = 70;

/** Whether figures and bars have room beside their titles; else they stand below them. */
export function isWide({ width }: Pick<Screen, 'width'>): boolean {
  return width >= WIDE;
}
