import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { standsText } from '../../src/report/stands-text.ts';
import {
  COUNTS_INTRODUCTIONS,
  checkIn,
  keep,
  milestone,
  reach,
  steps,
} from '../insight/builders.ts';

const SEEN = { value: null, stepsDone: [], lastCheckIn: checkIn('11-20'), noData: false };
const COUNTED = { measure: COUNTS_INTRODUCTIONS };
const THREE = milestone({ steps: steps('a', 'b', 'c') });

describe('where a key result stands, in a clause', () => {
  it.each<[KeyResult, Partial<Parameters<typeof standsText>[1]>, string]>([
    [reach({ unit: 'members' }), { value: 12 }, 'it stands at 12 members'],
    [keep({ unit: '%' }), { value: 92.5 }, 'it stands at 92.5 %'],
    [keep(), {}, 'it has no value'],
    [THREE, {}, '0 of 3 steps are done'],
    [THREE, { stepsDone: ['b'] }, '1 of 3 steps is done'],
    [THREE, { stepsDone: ['a', 'b'] }, '2 of 3 steps are done'],
    [milestone(), { stepsDone: [true] }, 'it is done'],
    [milestone(), {}, 'it is not done'],
    // Where it starts is its value, but nobody has looked yet.
    [reach(), { value: 0, lastCheckIn: null }, 'it has no check-in'],
    [reach(COUNTED), { value: 0, lastCheckIn: null }, 'it stands at 0'],
    [reach(COUNTED), { value: 0, noData: true }, 'there is no data'],
  ])('%#', (keyResult, figures, text) => {
    expect(standsText(keyResult, { ...SEEN, ...figures })).toBe(text);
  });
});
