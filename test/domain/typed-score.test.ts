import { describe, expect, it } from 'vitest';
import { readScore } from '../../src/domain/typed-score.ts';

describe('readScore', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['1.0', 1],
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['.7', 0.7],
    [' 0.3 ', 0.3],
    ['70 %', 0.7],
    ['70%', 0.7],
    ['100 %', 1],
  ])('reads %j', (text, score) => {
    expect(readScore(text)).toEqual({ ok: true, value: score });
  });

  it.each([
    ['7', 'Did you mean 0.7?'],
    ['10', 'Did you mean 1?'],
    ['70', 'Did you mean 0.7?'],
    ['0.75', 'Write 0.7 or 0.8'],
    ['0.05', 'Write 0 or 0.1'],
    ['75 %', 'Write 0.7 or 0.8'],
    ['7.5', 'Write one of 0, 0.1, 0.2 … 0.9, 1'],
    ['-0.5', 'Write one of 0, 0.1, 0.2 … 0.9, 1'],
  ])('refuses %j with what was meant', (text, remedy) => {
    expect(readScore(text)).toEqual({
      ok: false,
      problem: 'a score goes from 0 to 1 in steps of 0.1',
      remedy,
    });
  });

  it('has no unit, and is no word', () => {
    expect(readScore('0.7 h')).toMatchObject({ problem: 'a score has no unit' });
    expect(readScore('good')).toMatchObject({ problem: '"good" is no number' });
    expect(readScore('')).toMatchObject({ problem: 'there is no number' });
  });
});
