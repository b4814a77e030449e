import type { Screen } from '../../terminal/screen.ts';

const WIDE = 70;
const ROOMY = 110;

/** Whether figures and bars have room beside their titles; else they stand below them. */
export function isWide({ width }: Pick<Screen, 'width'>): boolean {
  return width >= WIDE;
}

/** Whether there is room for more than a screen of 80 columns holds: what is expected, and owners. */
export function isRoomy({ width }: Pick<Screen, 'width'>): boolean {
  return width >= ROOMY;
}
