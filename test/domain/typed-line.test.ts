import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/domain/typed-line.ts';

describe('a line as people type it', () => {
  it('is without the spaces around it', () => {
    expect(readLine(' Answer well ')).toEqual({ ok: true, value: 'Answer well' });
  });

  it.each([
    [' ', 'this is empty'],
    ['x'.repeat(501), 'this is longer than 500 characters'],
  ])('is not %j', (typed, problem) => {
    expect(readLine(typed)).toMatchObject({ ok: false, problem });
  });
});
