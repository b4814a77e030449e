import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestoneAttainment, progressOf, reachAttainment } from '../../src/insight/attainment.ts';
import { milestone, reach, steps } from './builders.ts';

describe('attainment', () => {
  it.each([
    [32, 45, 42, 10 / 13, 10 / 13],
    [8, 5, 6, 2 / 3, 2 / 3],
    [0, 500, 400, 0.8, 0.8],
    [0, 10, 13, 1.3, 1],
    [10, 20, 7, -0.3, 0],
    [36, 12, 31, 5 / 24, 5 / 24],
    [36, 12, 40, -1 / 6, 0],
    [-10, 10, 0, 0.5, 0.5],
    [5, -5, 5, 0, 0],
  ])(
    'from %d to %d at %d is %d, and progress %d',
    (baseline, target, value, attainment, progress) => {
      const found = reachAttainment(reach({ baseline, target }), value);
      expect(found).toBeCloseTo(attainment, 12);
      expect(progressOf(found)).toBeCloseTo(progress, 12);
    },
  );

  it('is a plain 0 where a way down has not begun', () => {
    expect(Object.is(reachAttainment(reach({ baseline: 8, target: 5 }), 8), 0)).toBe(true);
  });

  it('is 0 where only binary fractions keep the value from where it started', () => {
    const tenths = [0.1, 0.1, 0.1].reduce((total, one) => total + one, 0);
    expect(tenths).not.toBe(0.3);
    expect(reachAttainment(reach({ baseline: 0.3, target: 50 }), tenths)).toBe(0);
  });

  it('is a number, and progress 0…1, for all numbers that a file can hold', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, (baseline, target, value) => {
        fc.pre(baseline !== target);
        const attainment = reachAttainment(reach({ baseline, target }), value);
        expect(Number.isFinite(attainment)).toBe(true);
        expect(progressOf(attainment)).toBeGreaterThanOrEqual(0);
        expect(progressOf(attainment)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('attainment of a milestone', () => {
  it('is the share of the steps done', () => {
    const inSteps = milestone({ steps: steps('a', 'b', 'c', 'd') });
    expect(milestoneAttainment(inSteps, ['a', 'c'])).toBe(0.5);
  });

  it('counts the steps by their weight', () => {
    const [a, b] = steps('a', 'b');
    const weighted = milestone({
      steps: [a, b].flatMap((one, at) => (one ? [{ ...one, weight: at === 0 ? 3 : 1 }] : [])),
    });
    expect(milestoneAttainment(weighted, ['a'])).toBe(0.75);
    expect(milestoneAttainment(weighted, ['b'])).toBe(0.25);
    expect(milestoneAttainment(weighted, ['a', 'b'])).toBe(1);
  });

  it('is all or nothing without steps', () => {
    expect(milestoneAttainment(milestone(), [])).toBe(0);
    expect(milestoneAttainment(milestone(), [true])).toBe(1);
  });
});
