import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/terminal/escape.ts';
import {
  cut,
  cutStart,
  padEnd,
  padStart,
  widthOf,
  wrap,
  wrapAtMost,
} from '../../src/terminal/width.ts';

const anyText = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), fc.string({ unit: 'binary' }))
  .map(visible);
const columns = fc.integer({ min: 2, max: 60 });

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['Zoë → 12 %', 10],
    ['━━╌╿ ✔▲✖●·…', 11],
    ['日本語', 6],
    ['한국어', 6],
    ['ﾊﾟ', 2],
    ['e\u0301', 1],
    ['👍', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇵🇹', 2],
    ['✔️', 2],
    ['1️⃣', 2],
    ['שלום', 4],
  ])('%s takes %i columns', (text, expected) => {
    expect(widthOf(text)).toBe(expected);
  });

  it('agrees with string-width on every character of one code point', () => {
    const differing: string[] = [];
    for (let code = 32; code < 0x32000; code += 1) {
      const character = String.fromCodePoint(code);
      if (visible(character) !== character || !/\p{Assigned}/u.test(character)) continue;
      if (widthOf(character) !== stringWidth(character)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('agrees with string-width on texts of whole characters', () => {
    const text = fc.string({ unit: 'grapheme' }).map(visible);
    fc.assert(fc.property(text, (one) => widthOf(one) === stringWidth(one)));
  });
});

describe('cut', () => {
  it.each([
    ['fits', 10, 'fits'],
    ['is too long', 8, 'is too…'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦…'],
    ['x', 0, ''],
  ])('%s in %i columns', (text, room, expected) => {
    expect(cut(text, room)).toBe(expected);
  });

  it('never takes more columns than it may', () => {
    fc.assert(fc.property(anyText, columns, (text, room) => widthOf(cut(text, room)) <= room));
    fc.assert(fc.property(anyText, columns, (text, room) => widthOf(cutStart(text, room)) <= room));
  });

  it('keeps the end where it cuts the start', () => {
    expect(cutStart('one two three', 6)).toBe('…three');
  });
});

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('Get to know the people who use the product', 16)).toEqual([
      'Get to know the',
      'people who use',
      'the product',
    ]);
  });

  it('breaks what has no spaces between characters', () => {
    expect(wrap('日本語のテキスト', 7)).toEqual(['日本語', 'のテキ', 'スト']);
    expect(wrap('a supercalifragilistic word', 10)).toEqual([
      'a',
      'supercalif',
      'ragilistic',
      'word',
    ]);
  });

  it('gives one empty line for an empty text', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  it('loses nothing but spaces, and no line is too long', () => {
    fc.assert(
      fc.property(anyText, columns, (text, room) => {
        const lines = wrap(text, room);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.every((line) => widthOf(line) <= room)).toBe(true);
      }),
    );
  });

  it('cuts the last line that it may use', () => {
    expect(wrapAtMost('one two three four five', 9, 2)).toEqual(['one two', 'three fo…']);
    expect(wrapAtMost('one two', 9, 2)).toEqual(['one two']);
  });
});

describe('padding', () => {
  it('counts columns, not characters', () => {
    expect(padEnd('日本', 6)).toBe('日本  ');
    expect(padStart('👍', 4)).toBe('  👍');
    expect(padEnd('longer than that', 4)).toBe('longer than that');
  });
});
