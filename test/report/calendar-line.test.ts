import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedLine } from '../../src/report/calendar-line.ts';

function octets(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

describe('a folded line', () => {
  it.each([
    ['75 octets', 'x'.repeat(75), ['x'.repeat(75)]],
    ['76', 'x'.repeat(76), ['x'.repeat(75), ' x']],
    ['75 and 74 more', 'x'.repeat(149), ['x'.repeat(75), ` ${'x'.repeat(74)}`]],
    ['150', 'x'.repeat(150), ['x'.repeat(75), ` ${'x'.repeat(74)}`, ' x']],
    ['letters of two octets', 'é'.repeat(38), ['é'.repeat(37), ' é']],
    ['of three', '日'.repeat(26), ['日'.repeat(25), ' 日']],
    ['emoji of four', '🎉'.repeat(19), ['🎉'.repeat(18), ' 🎉']],
    ['nothing', '', ['']],
  ])('has at most 75 octets: %s', (_, line, lines) => {
    expect(foldedLine(line).split('\r\n')).toEqual(lines);
  });

  it('is never broken inside a character, and is whole again when unfolded', () => {
    const text = fc.string({
      unit: fc.constantFrom('x', ' ', 'é', '日', '🎉', '👩‍👧'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, (line) => {
        const folded = foldedLine(line);
        for (const one of folded.split('\r\n')) {
          expect(octets(one)).toBeLessThanOrEqual(75);
          expect(Buffer.from(one, 'utf8').toString('utf8')).toBe(one);
          expect(one).not.toMatch(/\p{Cs}/u);
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
