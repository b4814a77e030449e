import { describe, expect, it } from 'vitest';
import type { DerivedStep, Input } from '../../../src/insight/derivation/derivation.ts';
import { filledIn } from '../../../src/report/explain/filled-in.ts';
import { value } from '../../insight/builders.ts';

function step(
  formula: string,
  inputs: Readonly<Record<string, number>>,
  more: Partial<DerivedStep> = {},
): DerivedStep {
  return {
    name: 'value',
    result: 0,
    as: 'amount',
    formula,
    method: null,
    rule: null,
    inputs: Object.entries(inputs).map(
      ([name, number]): Input => ({ name, value: number, as: 'amount', from: { kind: 'step' } }),
    ),
    parts: [],
    ...more,
  };
}

function adding(...numbers: readonly (number | null)[]): Pick<DerivedStep, 'parts'> {
  return {
    parts: numbers.map((addedSince) => ({
      kind: 'check-in',
      record: value('11-02', 1),
      value: null,
      added: addedSince,
      addedSince,
      total: 0,
    })),
  };
}

describe('a formula with its numbers', () => {
  const way = '(value − baseline) / (target − baseline)';

  it.each([
    [way, { value: 14, baseline: 0, target: 30 }, '(14 − 0) / (30 − 0)'],
    [
      way,
      { value: 1234567, baseline: 0, target: 2e6 },
      '(1\u202f234\u202f567 − 0) / (2\u202f000\u202f000 − 0)',
    ],
    [way, { value: -3, baseline: -5, target: 2 }, '(−3 − (−5)) / (2 − (−5))'],
    ['value + per_day × days_left', { value: 31, per_day: -2, days_left: 3 }, '31 − 2 × 3'],
  ])('%s of %j', (formula, inputs, filled) => {
    expect(filledIn(step(formula, inputs))).toBe(filled);
  });

  it.each([
    [[1, 2, 3], '0 + 1 + 2 + 3'],
    [[null, 5], '0 + 5'],
    [[4, -2], '0 + 4 − 2'],
    [[-2], '0 − 2'],
    [[], '0 + 0'],
  ])('adds up what %j have', (numbers, filled) => {
    const sum = step('last_value + Σ(added_since)', { last_value: 0 }, adding(...numbers));
    expect(filledIn(sum)).toBe(filled);
  });

  it('is none where it would add up more than six', () => {
    const sum = (count: number) =>
      filledIn(
        step(
          'last_value + Σ(added_since)',
          { last_value: 0 },
          adding(...Array.from({ length: count }, () => 1)),
        ),
      );
    expect(sum(6)).toBe('0 + 1 + 1 + 1 + 1 + 1 + 1');
    expect(sum(7)).toBeUndefined();
  });

  it('leaves out a weight of 1, and counts where all are that', () => {
    const part = (weight: number, progress: number) =>
      ({
        kind: 'goal',
        reference: 'a',
        title: 'A',
        weight: { name: 'weight', value: weight, as: 'weight', from: { kind: 'usual' } },
        progress,
        expected: 1,
        status: 'on-track',
        command: 'explain a',
      }) as const;
    const mean = (...parts: readonly ReturnType<typeof part>[]) =>
      filledIn(step('Σ(weight × progress) / Σ(weight)', {}, { parts }));
    expect(mean(part(2, 0.2), part(1, 1))).toBe('(2 × 20 % + 100 %) / (2 + 1)');
    expect(mean(part(1, 0.2), part(1, 1))).toBe('(20 % + 100 %) / 2');
    expect(mean(part(3, 0.2))).toBe('3 × 20 % / 3');
  });

  it('is none of what has no formula', () => {
    expect(filledIn({ ...step('', {}), formula: null })).toBeUndefined();
  });
});
