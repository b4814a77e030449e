import { describe, expect, it } from 'vitest';
import type { KeyResultFigures } from '../../src/insight/figures.ts';
import { goalFigures } from '../../src/insight/goal-figures.ts';
import { day, reach } from './builders.ts';

function part(figures: Partial<KeyResultFigures>, weight = 1) {
  return {
    keyResult: reach({ weight }),
    figures: {
      asOf: day('10-09'),
      value: 0,
      attainment: 0,
      progress: 0,
      expected: 0.5,
      judged: 0.5,
      judgedOn: day('10-09'),
      pace: 0,
      status: 'on-track',
      rule: 'on-track-share',
      progressAtEnd: 0,
      late: false,
      stale: false,
      confidence: null,
      blocked: false,
      lastCheckIn: null,
      daysSilent: 0,
      days: null,
      stepsDone: [],
      doneOn: new Map(),
      steps: null,
      zone: null,
      forecast: null,
      noData: false,
      withheld: false,
      ...figures,
    } satisfies KeyResultFigures,
  };
}

describe('the figures of a goal', () => {
  it('are the means over its key results by weight', () => {
    const found = goalFigures([
      part({ progress: 1, expected: 0.6 }, 3),
      part({ progress: 0, expected: 0.2 }),
    ]);
    expect(found.progress).toBe(0.75);
    expect(found.expected).toBeCloseTo(0.5, 12);
    expect(found.pace).toBeCloseTo(1.5, 12);
  });

  it.each([
    [['missed', 'off-track', 'at-risk', 'nearly', 'on-track'], 'missed'],
    [['off-track', 'at-risk', 'nearly', 'on-track'], 'off-track'],
    [['at-risk', 'nearly', 'on-track'], 'at-risk'],
    [['on-track', 'nearly'], 'nearly'],
    [['achieved', 'on-track'], 'on-track'],
    [['achieved', 'missed'], 'missed'],
    [['upcoming', 'nearly', 'achieved'], 'nearly'],
    [['upcoming', 'on-track'], 'on-track'],
    [['achieved', 'upcoming'], 'on-track'],
    [['achieved', 'achieved'], 'achieved'],
    [['upcoming', 'upcoming'], 'upcoming'],
    [['at-risk'], 'at-risk'],
  ] as const)('have the status of the weakest of %j: %s', (statuses, expected) => {
    expect(goalFigures(statuses.map((status) => part({ status }))).status).toBe(expected);
  });

  it('leave out what is not for everybody', () => {
    const withheld = part({ progress: null, expected: 1 }, 5);
    expect(goalFigures([withheld, part({ progress: 0.5 })])).toEqual({
      progress: 0.5,
      expected: 0.5,
      pace: 1,
      status: 'on-track',
    });
  });

  it('are null without a key result that counts', () => {
    const none = { progress: null, expected: null, pace: null, status: null };
    expect(goalFigures([])).toEqual(none);
    expect(goalFigures([part({ progress: null })])).toEqual(none);
  });

  it('have no pace while nothing is expected', () => {
    expect(goalFigures([part({ expected: 0, status: 'upcoming' })]).pace).toBeNull();
  });
});
