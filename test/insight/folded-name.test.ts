import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedName } from '../../src/insight/folded-name.ts';
import { folded } from '../../src/insight/folded-text.ts';

describe('two names are the same', () => {
  it.each([
    ['in any case', 'ANA Example', 'ana example'],
    ['with any blanks', '  Ana \t  Example ', 'Ana Example'],
    ['with a space that does not break', 'Ana\u00a0Example', 'Ana Example'],
    ['with accents composed or not', 'Zo\u00eb', 'Zoe\u0308'],
    ['with ß and SS', 'Strauß', 'STRAUSS'],
    ['with wide letters', 'Ａｎａ', 'Ana'],
    ['with marks that cannot be seen', 'An\u200ba\u00ad', 'Ana'],
    ['with either small sigma', 'Νίκος', 'ΝΊΚΟΣ'],
  ])('%s', (_, one, other) => {
    expect(foldedName(one)).toBe(foldedName(other));
  });

  it('but not without an accent, nor as a part', () => {
    expect(foldedName('Zoë')).not.toBe(foldedName('Zoe'));
    expect(foldedName('Zoë')).not.toContain('zoe');
  });

  it('wherever erasing takes them for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldedName(folded(text))).toBe(foldedName(text));
        expect(foldedName(foldedName(text))).toBe(foldedName(text));
      }),
    );
  });
});
