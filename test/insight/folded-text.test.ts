import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldedText, folded } from '../../src/insight/folded-text.ts';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('FoldedText', () => {
  it('is the same for each way to write a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const forms = [written.normalize('NFC'), written.normalize('NFD'), written.toUpperCase()];
        expect(new Set(forms.map(folded)).size).toBe(1);
      }),
    );
  });

  it('knows where each character is written', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const written = `${before} José ${after}`;
        const one = new FoldedText(written);
        const begins = one.text.indexOf(' jose\u0301 ');
        const stretch = one.writtenAt(begins + 1, begins + 6);
        expect(stretch && folded(written.slice(stretch.from, stretch.to))).toBe('jose\u0301');
      }),
    );
  });

  it('parts no character', () => {
    const one = new FoldedText('maß');
    expect(one.text).toBe('mass');
    expect(one.writtenAt(0, 3)).toBeUndefined();
    expect(one.writtenAt(0, 4)).toEqual({ from: 0, to: 3 });
  });
});
