import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/terminal/escape.ts';

/** What a terminal acts on, whatever the order it comes in. */
const ACTS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff\u200b\u2060]/u;

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\u001b',
        '\u009b',
        '\r',
        '\n',
        '\t',
        '\u0007',
        '\u202e',
        '\u2067',
        'a',
        '日',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('visible', () => {
  it.each([
    ['a colour', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a link', '\u001b]8;;http://evil\u0007Ana', '\\u{1b}]8;;http://evil\\u{7}Ana'],
    ['a C1 sequence', '\u009b31m', '\\u{9b}31m'],
    ['a carriage return', 'Ana\rBob', 'Ana\\u{d}Bob'],
    ['a line feed', 'Ana\nBob', 'Ana\\u{a}Bob'],
    ['a tab', 'Ana\tBob', 'Ana\\u{9}Bob'],
    ['a delete', 'Ana\u007f', 'Ana\\u{7f}'],
    ['a turn of direction', '\u202egnp', '\\u{202e}gnp'],
    ['an isolate', '\u2067x\u2069', '\\u{2067}x\\u{2069}'],
    ['a mark of direction', '\u200e\u200f\u061c', '\\u{200e}\\u{200f}\\u{61c}'],
    ['a line separator', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['a byte order mark', '\ufeffAna', '\\u{feff}Ana'],
    ['zero width', 'a\u200bb\u2060c', 'a\\u{200b}b\\u{2060}c'],
    ['half of a character', 'a\ud83db', 'a\\u{d83d}b'],
    ['a joiner that joins nothing', 'ad\u200dmin', 'ad\\u{200d}min'],
    ['a joiner at the end', '日\u200d', '日\\u{200d}'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['plain text', 'Invite at least 20 members'],
    ['accents and other scripts', 'Zoë, Ωmega, Привет, 日本語, שלום, مرحبا'],
    ['combining marks', 'e\u0301'],
    ['an emoji made of several', '👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇵🇹'],
    ['the joiners of Persian and Malayalam', 'می\u200cخواهم ന\u0d4d\u200dയ'],
  ])('leaves %s as it is', (_, text) => {
    expect(visible(text)).toBe(text);
  });

  it('leaves nothing that a terminal would act on', () => {
    fc.assert(fc.property(hostile, (text) => !ACTS.test(visible(text))));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(hostile, (text) => visible(visible(text)) === visible(text)));
  });
});
