import { inAscii } from './ascii.ts';
import { keptInOrder } from './direction.ts';
import type { Screen } from './screen.ts';

/** A text as a screen can show it: the last thing that is done to what a person is to read. */
export function shownOn({ ascii, width }: Pick<Screen, 'ascii' | 'width'>, text: string): string {
  return ascii ? inAscii(text, width) : keptInOrder(text);
}
