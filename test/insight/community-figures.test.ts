import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds.ts';
import { communityFigures } from '../../src/insight/community-figures.ts';
import type { CommunityFigures, GoalFigures, GoalWithFigures } from '../../src/insight/figures.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import type { Status } from '../../src/insight/status.ts';
import { day, goal, reach, TEN_DAYS, timeline } from './builders.ts';

type Parts = Partial<GoalFigures> & { readonly weight?: number };

/** A goal with one key result over the ten days, 5 to 14 October. */
function one({ weight = 1, ...figures }: Parts, its = TEN_DAYS): GoalWithFigures {
  const keyResult = reach({ timeline: its });
  return {
    goal: goal('goal', [keyResult], { weight }),
    figures: { progress: 0, expected: 0.5, pace: null, status: 'on-track', ...figures },
    keyResults: [
      {
        keyResult,
        reference: 'goal/kr',
        figures: keyResultFigures(keyResult, [], day('10-09'), DEFAULT_THRESHOLDS),
      },
    ],
  };
}

const EMPTY: GoalWithFigures = {
  goal: goal('empty', [], { weight: 100 }),
  figures: { progress: null, expected: null, pace: null, status: null },
  keyResults: [],
};

function figures(goals: readonly GoalWithFigures[], asOf = '10-09'): CommunityFigures {
  return communityFigures(goals, day(asOf), DEFAULT_THRESHOLDS);
}

describe('the figures of the community', () => {
  it('are the means over the goals by weight', () => {
    const found = figures([
      one({ progress: 0.8, weight: 3 }),
      one({ progress: 0.4, expected: 0.1 }),
    ]);
    expect(found.progress).toBeCloseTo(0.7, 12);
    expect(found.expected).toBeCloseTo(0.4, 12);
  });

  it('count the goals in each status', () => {
    const found = figures([
      one({ status: 'at-risk' }),
      one({ status: 'achieved' }),
      one({ status: 'at-risk' }),
      EMPTY,
    ]);
    expect([...found.goalsByStatus]).toEqual([
      ['at-risk', 2],
      ['achieved', 1],
    ]);
  });

  it('are not changed by a goal without key results', () => {
    expect(figures([one({ progress: 0.4 }), EMPTY])).toEqual(figures([one({ progress: 0.4 })]));
  });

  it('are null without a goal that counts', () => {
    const noFigures = { progress: null, expected: null, status: null, rule: null };
    const none = { ...noFigures, goalsByStatus: new Map() };
    expect(figures([])).toEqual(none);
    expect(figures([EMPTY])).toEqual(none);
  });
});

describe('the status of the community', () => {
  const achieved = { status: 'achieved', progress: 1 } as const;

  it('is upcoming before its first result starts', () => {
    const later = one({ status: 'upcoming' }, timeline('Weeks 6-8'));
    const first = one({ status: 'upcoming', expected: 0 });
    expect(figures([later, first], '10-04').status).toBe('upcoming');
    expect(
      figures([later, { ...first, figures: { ...first.figures, status: 'on-track' } }], '10-05')
        .status,
    ).toBe('on-track');
  });

  it('is achieved when all its goals are, before or after their end', () => {
    expect(figures([one(achieved), one(achieved)]).status).toBe('achieved');
    expect(figures([one(achieved), one(achieved)], '10-15').status).toBe('achieved');
  });

  it.each([
    [0.9, 'nearly'],
    [0.89, 'missed'],
  ])('after its last result’s end is by its mean, at %d %s', (progress, expected) => {
    const ended = one({ status: 'missed', progress, expected: 1 });
    expect(figures([ended], '10-15').status).toBe(expected);
    expect(figures([ended], '10-14').status).not.toBe(expected);
  });

  it('runs as long as one of its results does', () => {
    const goals = [
      one({ status: 'missed', progress: 0, expected: 1 }),
      one({ status: 'on-track', progress: 0.1, expected: 0.1 }, timeline('Weeks 1-8')),
    ];
    expect(figures(goals, '10-15').status).toBe('off-track');
  });

  it.each([
    // What the means give, where no goal is better:
    [
      [
        ['on-track', 0.5],
        ['at-risk', 0.4],
      ],
      'on-track',
    ],
    [
      [
        ['off-track', 0.1],
        ['on-track', 0.5],
      ],
      'at-risk',
    ],
    [
      [
        ['off-track', 0.1],
        ['off-track', 0.2],
      ],
      'off-track',
    ],
    // Never worse than its weakest goal:
    [
      [
        ['on-track', 0.1],
        ['on-track', 0.1],
      ],
      'on-track',
    ],
    [
      [
        ['at-risk', 0.1],
        ['on-track', 0.1],
      ],
      'at-risk',
    ],
    [
      [
        ['nearly', 0.1],
        ['on-track', 0.3],
      ],
      'nearly',
    ],
    [
      [
        ['nearly', 0.1],
        ['achieved', 0.4],
      ],
      'nearly',
    ],
    // Achieved and upcoming goals mixed are on track:
    [
      [
        ['achieved', 0.1],
        ['upcoming', 0],
      ],
      'on-track',
    ],
    [
      [
        ['upcoming', 0],
        ['off-track', 0.1],
      ],
      'off-track',
    ],
  ] as const)('while it runs, of %j against 0.5, is %s', (goals, expected) => {
    const made = goals.map(([status, progress]: readonly [Status, number]) =>
      one({ status, progress }),
    );
    expect(figures(made).status).toBe(expected);
  });

  it.each<[string, readonly GoalWithFigures[], string, string]>([
    ['it has not begun', [one({ status: 'upcoming' })], '10-04', 'upcoming by before-first-day'],
    ['all is achieved', [one(achieved)], '10-09', 'achieved by all-achieved'],
    ['all is over', [one({ status: 'missed', progress: 0.89 })], '10-15', 'missed by over'],
    ['0.45 of 0.5', [one({ progress: 0.45 })], '10-09', 'on-track by on-track-share'],
    [
      '0.1 of 0.2',
      [one({ status: 'off-track', progress: 0.1, expected: 0.2 })],
      '10-09',
      'on-track by on-track-gap',
    ],
    [
      '0.3 of 0.5',
      [one({ status: 'off-track', progress: 0.3 })],
      '10-09',
      'at-risk by at-risk-share',
    ],
    [
      '0 of 0.25',
      [one({ status: 'off-track', progress: 0, expected: 0.25 })],
      '10-09',
      'at-risk by at-risk-gap',
    ],
    [
      '0.24 of 0.5',
      [one({ status: 'off-track', progress: 0.24 })],
      '10-09',
      'off-track by behind-all',
    ],
    [
      'it is not worse than its weakest goal',
      [one({ status: 'at-risk', progress: 0.24 })],
      '10-09',
      'at-risk by weakest-goal',
    ],
    [
      'the weakest goal says the same as the means',
      [one({ status: 'at-risk', progress: 0.3 })],
      '10-09',
      'at-risk by at-risk-share',
    ],
  ])('names its rule: %s', (_, goals, asOf, expected) => {
    const { status, rule } = figures(goals, asOf);
    expect(`${status} by ${rule}`).toBe(expected);
  });

  it('goes by the numbers of cop.yaml', () => {
    const goals = [one({ status: 'off-track', progress: 0.45 })];
    const strict = { onTrack: 1, onTrackGap: 0.01, atRisk: 0.95, atRiskGap: 0.02 };
    expect(communityFigures(goals, day('10-09'), strict).status).toBe('off-track');
    expect(figures(goals).status).toBe('on-track');
  });
});
