import { painter } from '../../src/terminal/paint.ts';
import type { Screen } from '../../src/terminal/screen.ts';

/** A screen without colours. */
export function plainScreen(width = 80): Screen {
  return { width, paint: painter(0), ascii: false, cop: 'cop' };
}

/** A screen with colours. */
export function colouredScreen(width = 80): Screen {
  return { width, paint: painter(1), ascii: false, cop: 'cop' };
}

/** Text without the colours that this program gives it: nothing else of a terminal's language goes. */
export function withoutColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
}
