import { describe, expect, it } from 'vitest';
import {
  amountText,
  boundsText,
  differenceText,
  distanceText,
  milestoneText,
  shortUnit,
  stepsText,
} from '../../src/domain/amount-text.ts';

describe('an amount', () => {
  it.each([
    [92, '%', '92 %'],
    [-3, 'h', '−3 h'],
    [12_000, 'members', '12\u202f000 members'],
    [0, null, '0'],
    [500, '$', '$500'],
    [-12_000, 'US$', '−US$12\u202f000'],
    [2.5, '£', '£2.5'],
    [500, '€', '500 €'],
    [500, 'EUR', '500 EUR'],
    [4.2, 'score', '4.2 score'],
  ])('%d %s is %s', (number, unit, text) => {
    expect(amountText(number, unit)).toBe(text);
  });
});

describe('a difference', () => {
  it.each([
    [9, null, '+9'],
    [9, 'answers', '+9 answers'],
    [-5, 'h', '−5 h'],
    [500, '$', '+$500'],
    [-500, '$', '−$500'],
    [0.125, 'h', '+0.13 h'],
    [0, 'h', '±0'],
    [-1e-9, null, '±0'],
    [12_345, null, '+12\u202f345'],
  ])('of %d with the unit %j is %s', (difference, unit, text) => {
    expect(differenceText(difference, unit)).toBe(text);
  });
});

describe('a way', () => {
  it.each([
    [36, 12, 'h', '36 h → 12 h'],
    [40, 70, '%', '40 % → 70 %'],
    [0, 20, 'members', '0 → 20 members'],
    [2, -5, null, '2 → −5'],
  ])('from %d to %d %s is %s', (from, to, unit, text) => {
    expect(distanceText(from, to, unit)).toBe(text);
  });

  it('is without a long unit where the sentence beside it has that', () => {
    expect(distanceText(0, 20, shortUnit('members'))).toBe('0 → 20');
    expect(distanceText(36, 12, shortUnit('min'))).toBe('36 min → 12 min');
  });
});

describe('bounds', () => {
  it.each([
    [90, null, '%', 'at least 90 %'],
    [null, 12, 'h', 'at most 12 h'],
    [5, 10, 'h', 'between 5 and 10 h'],
    [5, 10, null, 'between 5 and 10'],
  ])('%s, %s, %s are %s', (atLeast, atMost, unit, text) => {
    expect(boundsText({ atLeast, atMost, unit })).toBe(text);
  });
});

describe('steps', () => {
  it.each([
    [0, 'a milestone'],
    [1, 'a milestone in 1 step'],
    [4, 'a milestone in 4 steps'],
  ])('%d make %s', (steps, text) => {
    expect(milestoneText(steps)).toBe(text);
  });

  it('are counted as done of all', () => {
    expect(stepsText(0, 1)).toBe('0 of 1 step');
    expect(stepsText(1, 3)).toBe('1 of 3 steps');
  });
});
