import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../src/insight/tables/minutes.ts';

describe('how long somebody stayed', () => {
  it.each([
    ['77', 77],
    ['19m 26s', 19 + 26 / 60],
    ['1h 2m 3s', 62 + 3 / 60],
    ['1 hr 2 min', 62],
    ['1 godz. 2 min 3 sek.', 62 + 3 / 60],
    ['1 Std. 5 Min.', 65],
    ['1:17:30', 77.5],
    ['45,5', 45.5],
  ])('%s', (written, minutes) => {
    expect(minutesOf(written)).toBeCloseTo(minutes, 9);
  });

  it.each(['', '--', 'long', '5 bananas', '17:30', '-5'])('is not said by "%s"', (written) => {
    expect(minutesOf(written)).toBeUndefined();
  });

  it('is the sum of its parts, whatever they are', () => {
    const part = fc.nat(500);
    fc.assert(
      fc.property(part, part, part, (h, m, s) => {
        expect(minutesOf(`${h}h ${m}m ${s}s`)).toBeCloseTo(h * 60 + m + s / 60, 6);
      }),
    );
  });
});
