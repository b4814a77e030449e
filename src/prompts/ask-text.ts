import type { Asker } from './asker.ts';
import { required, tooLong } from './refusals.ts';

/** Asks for several things, one a line, until the line is empty. */
export async function askLines(asker: Asker, message: string): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await asker.line({
      message: lines.length === 0 ? message : '',
      answer: 'below',
      refuse: tooLong,
    });
    if (line === '') return lines;
    lines.push(line);
  }
}

/** Asks for something that may be left out: null where the person only presses Enter. */
export async function askOptional(
  asker: Asker,
  message: string,
  answer: 'beside' | 'below' = 'beside',
): Promise<string | null> {
  return (await asker.line({ message, answer, refuse: tooLong })) || null;
}

/** Asks for a sentence to take the place of one that is there. */
export function askSentence(asker: Asker, before: string): Promise<string> {
  return asker.line({
    message: `How should it read, instead of "${before}"?`,
    answer: 'below',
    refuse: required('Write the sentence.'),
  });
}
