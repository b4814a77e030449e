import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOver, percent } from '../../../src/report/charts/days.ts';
import { type Label, spreadApart } from '../../../src/report/charts/labels.ts';
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
});

describe('labels of one column', () => {
  const label = (y: number, text = String(y)): Label => ({ y, text, kind: 'target' });
  const room = { top: 10, bottom: 110 };
  const heights = (labels: readonly Label[]) => spreadApart(labels, room).map(({ y }) => y);

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
