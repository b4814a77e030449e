import { describe, expect, it } from 'vitest';
import { readConfidence } from '../../src/domain/confidence.ts';

describe('readConfidence', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['7,5', 7.5],
    ['10', 10],
  ])('reads %j', (text, number) => {
    expect(readConfidence(text)).toEqual({ ok: true, value: number });
  });

  it.each(['11', '-1', '10.1'])('says how far it goes where it is asked to take %j', (text) => {
    expect(readConfidence(text)).toEqual({
      ok: false,
      problem: 'confidence goes from 0 to 10',
      remedy: 'Write a number from 0 to 10',
    });
  });

  it.each(['5 apples', '8 %'])('takes no unit: %j', (text) => {
    expect(readConfidence(text)).toEqual({
      ok: false,
      problem: 'confidence has no unit',
      remedy: 'Write a number from 0 to 10',
    });
  });

  it('takes no word', () => {
    expect(readConfidence('high')).toMatchObject({ ok: false, problem: '"high" is no number' });
  });
});
