import { indented } from './layout.ts';
import type { Screen } from './screen.ts';
import { widthOf } from './width.ts';

/**
 * A text whose lines fit a screen: a longer one goes on below, as far in as it began. A line with a
 * command is left whole, since it is there to be copied.
 */
export function reflow(text: string, { width, cop }: Pick<Screen, 'width' | 'cop'>): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (widthOf(line) <= width || line.includes(`${cop} `)) return [line];
      const indent = line.length - line.trimStart().length;
      return indented(line, indent, width);
    })
    .join('\n');
}
