import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { painter } from '../../src/terminal/paint.ts';

/** Streams in the place of a terminal: what is typed goes in, what is drawn can be read. */
export function fakeTerminal(columns = 80, width = columns) {
  const input = new PassThrough();
  // A terminal stays open when a prompt that was drawn on it ends.
  const output = Object.assign(new PassThrough(), { columns, end: () => {} });
  let drawn = '';
  output.on('data', (chunk: Buffer) => {
    drawn += chunk.toString();
  });
  const screen = { width, paint: painter(0), ascii: false, cop: 'cop' };
  return {
    // The prompts use no more of a terminal than a stream has.
    terminal: { input, output, screen } as never,
    input,
    /** Everything that was drawn so far, without what moves the cursor or colours. */
    drawn: () => stripVTControlCharacters(drawn),
    /** Types, as soon as a text has been drawn since the last time. */
    async typeAt(text: string, keys: string): Promise<void> {
      while (!stripVTControlCharacters(drawn).includes(text))
        await new Promise((resolve) => setTimeout(resolve, 5));
      drawn = '';
      input.write(keys);
    },
  };
}
