import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOver, percent } from '../../../src/report/charts/days.ts';
import { firstFree, type Label, spreadApart } from '../../../src/report/charts/labels.ts';
import { scaleOver } from '../../../src/report/charts/scale.ts';
import { day } from '../../insight/builders.ts';

describe('days from left to right', () => {
  const { start, end } = daysOver({ from: day('10-05'), to: day('10-14') });

  it.each([
    ['10-05', 0, 10],
    ['10-09', 40, 50],
    ['10-14', 90, 100],
  ])('of ten days, %s goes from %d %% to %d %%', (on, from, to) => {
    expect(start(day(on))).toBe(from);
    expect(end(day(on))).toBe(to);
  });

  it('are written with one decimal', () => {
    expect(percent(33.333)).toBe('33.3%');
    expect(percent(50)).toBe('50%');
  });
});

describe('values from bottom to top', () => {
  it.each([
    [
      'up',
      [0, 30],
      [
        [0, 90],
        [15, 45],
        [30, 0],
      ],
    ],
    [
      'down',
      [36, 12],
      [
        [12, 90],
        [24, 45],
        [36, 0],
      ],
    ],
    [
      'below zero',
      [-10, 20],
      [
        [-10, 90],
        [5, 45],
        [20, 0],
      ],
    ],
    ['one alone', [7], [[7, 45]]],
    ['very large', [-1.7e308, 1.7e308], [[0, 45]]],
  ] as const)('%s', (_, values, heights) => {
    const { y } = scaleOver(values, 90);
    for (const [value, height] of heights) expect(y(value)).toBeCloseTo(height, 9);
  });

  it.each([
    ['grow for a guess', [30], [0, 90, 30, 0]],
    ['and for one below', [-5], [-5, 90, 20, 0]],
    ['but by half of their length at most', [500], [0, 90, 30, 0, 500, -1410]],
    ['at each end', [500, -500], [-10, 90, 30, 0]],
    ['and not for one between', [7], [0, 90, 20, 0]],
  ])('of 0 to 20 %s', (_, guesses, heights) => {
    const { y } = scaleOver([0, 20], 90, guesses);
    for (let at = 0; at < heights.length; at += 2)
      expect(y(heights[at] ?? 0)).toBeCloseTo(heights[at + 1] ?? 0, 9);
  });

  it('are finite, however large they and the guesses are', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), fc.array(any), (values, guesses) => {
        const { y } = scaleOver(values, 90, guesses);
        for (const value of values) {
          expect(y(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(y(value)).toBeLessThanOrEqual(90 + 1e-9);
        }
      }),
    );
  });
});

describe('labels of one column', () => {
  const label = (y: number) => ({ y });
  const room = { top: 10, bottom: 110 };
  const heights = (labels: readonly { y: number }[]) => spreadApart(labels, room).map(({ y }) => y);

  it.each([
    ['stay where they do not touch', [20, 40], [20, 40]],
    ['give way downwards', [50, 52], [50, 63]],
    ['stay below the top', [0], [10]],
    ['stay above the bottom, and push up', [108, 109], [97, 110]],
    ['are in the order of their heights', [60, 30], [30, 60]],
  ])('%s', (_, before, after) => {
    expect(heights(before.map((y) => label(y)))).toEqual(after);
  });

  it('never cover one another, and keep between the two heights', () => {
    const ys = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(ys, (all) => {
        const spread = heights(all.map((y) => label(y)));
        for (const [index, y] of spread.entries()) {
          expect(y).toBeGreaterThanOrEqual(room.top - 1e-9);
          expect(y).toBeLessThanOrEqual(room.bottom + 1e-9);
          const above = spread[index - 1];
          if (above !== undefined) expect(y - above).toBeGreaterThanOrEqual(13 - 1e-9);
        }
      }),
    );
  });
});

describe('the place of a label', () => {
  // Five letters are 34 px wide, of the 240 of the narrowest chart.
  const label = (parts: Partial<Label>): Label => ({
    ...{ text: 'Label', kind: 'now', x: 50, y: 50, anchor: 'start' },
    ...parts,
  });
  const room = { top: 10, bottom: 110 };
  const isFree = (one: Partial<Label>, taken: readonly Partial<Label>[] = []) =>
    firstFree([label(one)], taken.map(label), room) !== undefined;

  it.each<[string, Partial<Label>, boolean]>([
    ['that ends at the right edge', { x: 100, anchor: 'end' }, true],
    ['that would go beyond it', { x: 90 }, false],
    ['moved back inside it', { x: 90, shift: -12 }, true],
    ['that begins at the left edge', { x: 0 }, true],
    ['that would begin before it', { x: 5, anchor: 'middle' }, false],
    ['above the room', { y: 9 }, false],
    ['at its foot', { y: 110 }, true],
    ['below the room', { y: 111 }, false],
  ])('%s', (_, one, is) => {
    expect(isFree(one)).toBe(is);
  });

  it.each<[string, Partial<Label>, boolean]>([
    ['on another', {}, false],
    ['a line below it', { y: 63 }, true],
    ['a line below it, but for what a machine rounds', { y: 62.999999999999 }, true],
    ['less than a line below it', { y: 62 }, false],
    ['beside it, with a gap', { x: 50, anchor: 'end', shift: -4 }, true],
    ['beside it, without one', { x: 50, anchor: 'end', shift: -3 }, false],
  ])('%s', (_, one, is) => {
    expect(isFree(one, [{}])).toBe(is);
  });

  it('is the first that is free', () => {
    const places = [label({}), label({ y: 80 }), label({ y: 20 })];
    expect(firstFree(places, [label({})], room)?.y).toBe(80);
  });

  it('holds in every wider chart: what is free in the narrowest is free there', () => {
    const any = fc.record({
      x: fc.integer({ min: 0, max: 100 }),
      anchor: fc.constantFrom('start', 'middle', 'end'),
      shift: fc.constantFrom(0, 4, -4, 6, -6),
      text: fc.constantFrom('5', 'Label', 'expected 1 200 h'),
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 240, max: 1400 }), (one, width) => {
        fc.pre(isFree(one));
        const long = one.text.length * 6.8;
        const before = { start: 0, middle: long / 2, end: long }[one.anchor];
        const left = (one.x / 100) * width + one.shift - before;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + long).toBeLessThanOrEqual(width);
      }),
    );
  });
});
