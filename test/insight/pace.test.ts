import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/insight/pace.ts';

describe('pace', () => {
  it('is progress over expected progress', () => {
    expect(paceOf(0.47, 0.76)).toBeCloseTo(0.6184, 4);
    expect(paceOf(0, 0.5)).toBe(0);
    expect(paceOf(1, 0.5)).toBe(2);
  });

  it('is null while nothing is expected', () => {
    expect(paceOf(0, 0)).toBeNull();
    expect(paceOf(1, 0)).toBeNull();
  });
});
