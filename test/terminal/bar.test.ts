import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, lengthBar } from '../../src/terminal/bar.ts';
import { painter } from '../../src/terminal/paint.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { withoutColours } from './plain-screen.ts';

const drawn = (progress: number | null, expected: number | null, columns = 12) =>
  bar({ progress, expected, columns, tone: 'good' }, painter(0));

describe('bar', () => {
  it.each([
    [0.47, 0.76, '━━━━━━╌╌╿╌╌╌'],
    [0.21, 0.6, '━━━╌╌╌╿╌╌╌╌╌'],
    [0.5, 0.5, '━━━━━╿╌╌╌╌╌╌'],
    [0.8, 0.25, '━━╿━━━━━━━╌╌'],
    [1, 1, '━━━━━━━━━━━━'],
    [0, 0, '╌╌╌╌╌╌╌╌╌╌╌╌'],
    [0, 1, '╌╌╌╌╌╌╌╌╌╌╌╿'],
    [null, null, '╌╌╌╌╌╌╌╌╌╌╌╌'],
  ])('%s of the way, %s expected: %s', (progress, expected, text) => {
    expect(drawn(progress, expected)).toBe(text);
  });

  it('is full only when all is done, and empty only when nothing is', () => {
    expect(drawn(0.999, null)).toBe('━━━━━━━━━━━╌');
    expect(drawn(0.001, null)).toBe('━╌╌╌╌╌╌╌╌╌╌╌');
  });

  it('is as wide as it should be, with and without colours', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2, max: 90 }), (progress, expected, columns) => {
        const coloured = bar({ progress, expected, columns, tone: 'bad' }, painter(1));
        expect(widthOf(drawn(progress, expected, columns))).toBe(columns);
        expect(withoutColours(coloured)).toBe(drawn(progress, expected, columns));
      }),
    );
  });
});

describe('a bar without a whole', () => {
  it.each([
    [0, '    '],
    [0.01, '━   '],
    [0.5, '━━  '],
    [0.51, '━━━ '],
    [1, '━━━━'],
  ])('%s of four columns', (share, text) => {
    expect(lengthBar({ share, columns: 4 })).toBe(text);
  });
});
