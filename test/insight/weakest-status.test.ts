import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/insight/status.ts';
import { BEST_FIRST, byWeakness, weakestStatus } from '../../src/insight/weakest-status.ts';

describe('the ranking of the statuses', () => {
  it('goes from missed to achieved; upcoming is no weakness', () => {
    expect([...STATUSES].sort(byWeakness)).toEqual([
      'missed',
      'off-track',
      'at-risk',
      'nearly',
      'on-track',
      'achieved',
      'upcoming',
    ]);
  });

  it('is turned round for good news, with what has not begun at the end', () => {
    expect(BEST_FIRST).toEqual([
      'achieved',
      'on-track',
      'nearly',
      'at-risk',
      'off-track',
      'missed',
      'upcoming',
    ]);
  });

  it.each([
    [[], null],
    [['on-track', 'missed', 'achieved'], 'missed'],
    [['upcoming', 'at-risk', 'nearly'], 'at-risk'],
    [['achieved', 'achieved'], 'achieved'],
    [['upcoming', 'upcoming'], 'upcoming'],
    [['upcoming', 'achieved'], 'on-track'],
    [['achieved', 'on-track'], 'on-track'],
  ] as const)('makes of %j together %s', (statuses, status) => {
    expect(weakestStatus(statuses)).toBe(status);
  });
});
