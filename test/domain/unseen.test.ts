import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeUnseen, escapeUnseenInJson } from '../../src/domain/unseen.ts';

const asNumber = (character: string) => `<${character.codePointAt(0)?.toString(16)}>`;

describe('escapeUnseen', () => {
  it.each([
    ['control characters', 'a\u0000\t\u001b\u007f\u009b', 'a<0><9><1b><7f><9b>'],
    ['lone surrogates', 'a\ud83d', 'a<d83d>'],
    ['line separators', 'a\u2028\u2029', 'a<2028><2029>'],
    [
      'marks that turn the writing',
      '\u061c\u200e\u202e\u2066\u2069',
      '<61c><200e><202e><2066><2069>',
    ],
    ['characters without width', '\u200b\u2060\ufeff', '<200b><2060><feff>'],
  ])('writes %s otherwise', (_, text, escaped) => {
    expect(escapeUnseen(text, asNumber)).toBe(escaped);
  });

  it.each(['Ünïcode', '日本', '👩\u200d🏫', 'می\u200cخواهم', 'a b'])('leaves %j', (text) => {
    expect(escapeUnseen(text, asNumber)).toBe(text);
  });
});

describe('escapeUnseenInJson', () => {
  it('leaves the data as it is, and nothing but line breaks that could not be seen', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\u001b\u009b\r\n\t\u202e\u2067\u200b\u2060a日') }),
    );
    fc.assert(
      fc.property(fc.record({ name: text, list: fc.array(text) }), (data) => {
        const json = escapeUnseenInJson(JSON.stringify(data, null, 2));
        const parts = json.split('\n').join('');
        expect(escapeUnseen(parts, asNumber)).toBe(parts);
        expect(JSON.parse(json)).toEqual(data);
      }),
    );
  });
});
