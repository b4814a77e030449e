import { describe, expect, it } from 'vitest';
import { readWeight } from '../../src/domain/typed-weight.ts';

describe('a weight as people type it', () => {
  it.each([
    ['1', 1],
    ['0.5', 0.5],
    ['0,5', 0.5],
  ])('%j is %d', (typed, number) => {
    expect(readWeight(typed)).toEqual({ ok: true, value: number });
  });

  it.each([
    ['0', 'a weight is more than 0'],
    ['-1', 'a weight is more than 0'],
    ['NaN', '"NaN" is no number'],
    ['50 %', 'a weight has no unit'],
    ['much', '"much" is no number'],
    ['', 'there is no number'],
  ])('%j is none', (typed, problem) => {
    expect(readWeight(typed)).toMatchObject({ ok: false, problem });
  });

  it('is never 0: what should not count is measured elsewhere', () => {
    expect(readWeight('0')).toMatchObject({
      remedy: 'Write 1, 2 or 0.5. What should not count is left out here, and measured elsewhere',
    });
  });
});
