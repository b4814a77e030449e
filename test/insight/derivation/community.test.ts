import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { explainCommunity } from '../../../src/insight/derivation/community.ts';
import type { Derivation } from '../../../src/insight/derivation/derivation.ts';
import {
  CHARTER,
  change,
  community,
  done,
  goal,
  milestone,
  Q4,
  reach,
  steps,
  value,
} from '../builders.ts';
import { workedOut } from './formula.ts';
import { groundsOf, stepOf } from './grounds.ts';
import { COMMUNITY_RULE_NAMES } from './scenes.ts';

/** Goals of one key result each, 0 to 20 over ten days, at these values by the day before they end. */
function withValues(...values: readonly number[]): Community {
  return community({
    goals: values.map((_, index) => goal(`goal-${index}`, [reach()])),
    records: values.map((number, index) =>
      value('10-12', number, { keyResult: `goal-${index}/kr` }),
    ),
  });
}

function explained(of: Community, on: string): Derivation {
  return explainCommunity(Q4, groundsOf(of, on));
}

const THRESHOLDS = { onTrack: 0.9, onTrackGap: 0.1, atRisk: 0.3, atRiskGap: 0.6 };

const RULES: readonly (readonly [string, string, Community, string])[] = [
  ['before-first-day', 'upcoming', withValues(0, 20), '10-04'],
  ['all-achieved', 'achieved', withValues(20, 20), '10-12'],
  ['over', 'nearly', withValues(20, 18), '10-15'],
  ['over', 'missed', withValues(20, 8), '10-15'],
  ['on-track-share', 'on-track', withValues(20, 15), '10-12'],
  ['on-track-gap', 'on-track', withValues(0, 0), '10-05'],
  ['at-risk-share', 'at-risk', withValues(10, 10), '10-12'],
  [
    'at-risk-gap',
    'at-risk',
    {
      ...withValues(4, 4),
      charter: { ...CHARTER, thresholds: { ...THRESHOLDS, atRisk: 0.4 } },
    },
    '10-12',
  ],
  ['behind-all', 'off-track', withValues(2, 2), '10-12'],
  ['weakest-goal', 'on-track', inSteps(), '10-08'],
];

/** A goal in whole steps, of which all that are due are done: it is on track, and its mean at risk. */
function inSteps(): Community {
  const of = milestone({ steps: steps('a', 'b', 'c', 'd') });
  return community({ goals: [goal('goal', [of])], records: [done('10-06', 'a')] });
}

describe('where the figures of the community come from', () => {
  it('is tried for every rule there is', () => {
    expect([...new Set(RULES.map(([rule]) => rule))].sort()).toEqual(
      [...COMMUNITY_RULE_NAMES].sort(),
    );
  });

  it.each(RULES)('%s: %s', (rule, status, of, on) => {
    const step = stepOf(explained(of, on), 'status');
    expect(step).toMatchObject({ rule, result: status });
    if (rule === 'weakest-goal') return;
    const inputs = new Map(step.inputs.map((one) => [one.name, one.value]));
    expect(workedOut(step.formula ?? '', { inputs, parts: [] })).toBe(true);
  });

  it('is the mean of its goals, each by its weight, with the command that explains each', () => {
    const of = community({
      goals: [goal('one', [reach()], { weight: 3 }), goal('two', [reach()]), goal('none', [])],
      records: [value('10-12', 20, { keyResult: 'one/kr' })],
    });
    const found = explained(of, '10-12');
    expect(stepOf(found, 'progress')).toMatchObject({
      result: 0.75,
      parts: [
        { reference: 'one', weight: { value: 3 }, progress: 1, command: 'explain one' },
        { reference: 'two', weight: { value: 1 }, progress: 0, command: 'explain two' },
      ],
    });
    expect(found.ignored).toMatchObject([
      { kind: 'goal', reference: 'none', why: 'nothing-counts' },
    ]);
  });

  it('says which goal is the weakest', () => {
    const found = stepOf(explained(inSteps(), '10-08'), 'status');
    expect(found.inputs.find((one) => one.name === 'weakest')).toMatchObject({
      value: 'on-track',
      from: { kind: 'part', reference: 'goal' },
    });
  });

  it('tells the goalposts that were moved in any of them', () => {
    const of = community({
      goals: [goal('goal', [reach()])],
      records: [
        change('10-06', { keyResult: 'goal/kr' }),
        change('10-06', { keyResult: 'gone/kr' }),
      ],
    });
    expect(explained(of, '10-12').moved.map((one) => one.keyResult)).toEqual(['goal/kr']);
  });
});
