import { describe, expect, it } from 'vitest';
import {
  aligned,
  keyResultColumns,
  lineOf,
} from '../../../src/report/terminal/key-result-columns.ts';

const WIDTHS = Array.from({ length: 101 }, (_, index) => 40 + index);

describe('the columns of a key result', () => {
  it('stand beside the title from 70 columns on', () => {
    expect(keyResultColumns({ width: 69 }).figures).toBe('below');
    expect(keyResultColumns({ width: 70 }).figures).toBe('beside');
  });

  it.each([
    [40, 6],
    [48, 14],
    [69, 14],
    [70, 10],
    [80, 12],
    [90, 16],
    [120, 28],
    [140, 36],
  ])('have on a screen of %i a bar of %i', (width, bar) => {
    expect(keyResultColumns({ width }).bar.width).toBe(bar);
  });

  it('have one for what is expected from 110 columns on', () => {
    expect(keyResultColumns({ width: 109 })).toHaveProperty('expected.width', 0);
    expect(keyResultColumns({ width: 110 })).toHaveProperty('expected.width', 13);
  });

  it.each(WIDTHS)('fill a screen of %i, and none lies over another', (width) => {
    const { figures: _, ...columns } = keyResultColumns({ width });
    const inOrder = Object.values(columns)
      .filter((column) => column.width > 0)
      .sort((a, b) => a.start - b.start);
    const line = lineOf(inOrder.map((column) => [column, aligned('x', column)]));
    expect(line).toHaveLength(width);
    expect(line.match(/x/g)).toHaveLength(inOrder.length);
  });

  it('have their texts on the left or on the right', () => {
    expect(aligned('12', { start: 0, width: 4, align: 'left' })).toBe('12  ');
    expect(aligned('12', { start: 0, width: 4, align: 'right' })).toBe('  12');
  });
});
