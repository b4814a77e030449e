import { describe, expect, it } from 'vitest';
import { heights } from '../../src/terminal/heights.ts';

describe('counts as columns', () => {
  it.each<[readonly number[], string]>([
    [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    [[0, 1], '▁█'],
    [[3, 3, 3], '███'],
    [[0, 0], '▁▁'],
    [[1, 1000], '▂█'],
    [[999, 1000], '██'],
    [[], ''],
  ])('draws %j', (counts, drawn) => {
    expect(heights(counts)).toBe(drawn);
  });
});
