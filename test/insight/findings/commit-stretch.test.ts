import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { keyResultNumbers } from '../../../src/insight/findings/numbers.ts';
import { community, goal, keep, reach } from '../builders.ts';
import { shown } from './problems.ts';

function advice(keyResult: KeyResult): string[] {
  return keyResultNumbers(community({ goals: [goal('a', [keyResult])] })).map(shown);
}

const HERE = 'goals/2026-Q4/a.yaml key_results 0';

describe('commit and stretch', () => {
  it('need no advice on either side of the target', () => {
    expect(advice(reach({ commit: 15, stretch: 25 }))).toEqual([]);
    expect(advice(reach({ commit: 20 }))).toEqual([]);
    expect(advice(reach({ baseline: 36, target: 12, commit: 24, stretch: 8 }))).toEqual([]);
    expect(advice(keep())).toEqual([]);
  });

  it('are told at their keys, each with what mends it', () => {
    expect(advice(reach({ commit: 30, stretch: 40 }))).toEqual([
      `${HERE} commit key-result/commit | this lies beyond the target, 20: no promise goes so far | Write a number above 0, up to 20, or take it out | kr edit a/kr --unset commit`,
    ]);
    expect(advice(reach({ commit: 10, stretch: 20 }))).toEqual([
      `${HERE} stretch key-result/stretch | this does not lie beyond the target, 20 | Write a number above 20, or take it out | kr edit a/kr --unset stretch`,
    ]);
  });

  it('change places where the one was written for the other', () => {
    const command = 'Let the two change places | kr edit a/kr --commit 15 --stretch 30';
    expect(advice(reach({ commit: 30, stretch: 15 }))).toEqual([
      `${HERE} commit key-result/commit | this lies beyond the target, 20: no promise goes so far | ${command}`,
      `${HERE} stretch key-result/stretch | this does not lie beyond the target, 20 | ${command}`,
    ]);
    const [first] = advice(reach({ commit: 0, stretch: 0 }));
    expect(first).toContain('| kr edit a/kr --unset commit');
  });
});
