import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { lastText, valueText } from '../../src/report/value-text.ts';
import {
  CHARTER,
  COUNTS_INTRODUCTIONS,
  checkIn,
  day,
  done,
  keep,
  MEDIAN_OF_NOTHING,
  milestone,
  reach,
  steps,
  value,
} from '../insight/builders.ts';

const figuresOf = (keyResult: KeyResult, ...checkIns: ReturnType<typeof checkIn>[]) =>
  keyResultFigures(keyResult, checkIns, day('10-10'), CHARTER.thresholds);

const textOf = (keyResult: KeyResult, ...checkIns: ReturnType<typeof checkIn>[]) =>
  valueText(keyResult, figuresOf(keyResult, ...checkIns));

describe('valueText', () => {
  it.each([
    ['23 of 20', reach({ unit: 'members' }), [value('10-06', 23)]],
    ['no data yet', reach(), []],
    ['0 of 20', reach(), [value('10-06', 0)]],
    ['31 of 40 h', reach({ target: 40, unit: 'h' }), [value('10-06', 31)]],
    ['31 h → 12 h', reach({ baseline: 36, target: 12, unit: 'h' }), [value('10-06', 31)]],
    ['55 % → 70 %', reach({ baseline: 40, target: 70, unit: '%' }), [value('10-06', 55)]],
    ['2 → −5', reach({ target: -5 }), [value('10-06', 2)]],
    ['held 5/5 d', keep(), [value('10-06', 92)]],
    ['no data yet', keep(), []],
    ['not done', milestone(), []],
    ['done', milestone(), [done('10-06', true)]],
    ['1 of 3 steps', milestone({ steps: steps('a', 'b', 'c') }), [done('10-06', 'b')]],
    ['0 of 1 step', milestone({ steps: steps('a') }), []],
    ['0 of 20', reach({ measure: COUNTS_INTRODUCTIONS }), []],
    ['no data', reach({ measure: MEDIAN_OF_NOTHING }), []],
    ['no data', keep({ measure: MEDIAN_OF_NOTHING }), []],
  ])('%s', (text, keyResult, checkIns) => {
    expect(textOf(keyResult, ...checkIns)).toBe(text);
  });
});

describe('lastText', () => {
  it('says what was said last, and when', () => {
    const one = keep({ unit: '%' });
    expect(lastText(one, figuresOf(one, value('10-06', 92)))).toBe('last 92 % on 6 Oct');
  });

  it('leaves out the day where the last check-in said no figure', () => {
    const one = keep({ unit: '%' });
    const figures = figuresOf(one, value('10-06', 92), checkIn('10-08', { note: 'All well' }));
    expect(lastText(one, figures)).toBe('last 92 %');
  });

  it('says where one stands now that counts itself, whenever anybody looked', () => {
    const one = keep({ unit: '%', measure: COUNTS_INTRODUCTIONS });
    expect(lastText(one, figuresOf(one, value('10-06', 92)))).toBe('now 92 %');
  });

  it('says nothing before anything was said', () => {
    expect(lastText(keep(), figuresOf(keep()))).toBeUndefined();
  });
});
