import { describe, expect, it } from 'vitest';
import { indented } from '../../src/terminal/layout.ts';

describe('a text in lines', () => {
  const TEXT = 'It is at 12 of 30, expected by now 76 % of it.';

  it('breaks no number off its percent sign', () => {
    expect(indented(TEXT, 2, 39)).toEqual([
      '  It is at 12 of 30, expected by now',
      '  76 % of it.',
    ]);
    expect(indented(TEXT, 2, 41)).toEqual([
      '  It is at 12 of 30, expected by now 76 %',
      '  of it.',
    ]);
  });

  it('says what it said, whatever breaks', () => {
    for (let columns = 12; columns < 60; columns++)
      expect(
        indented(TEXT, 2, columns)
          .map((line) => line.trim())
          .join(' '),
      ).toBe(TEXT);
  });
});
