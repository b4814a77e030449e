import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { explainCommunity } from '../../../src/insight/derivation/community.ts';
import type { Derivation } from '../../../src/insight/derivation/derivation.ts';
import { change, community, goal, Q4, reach, value } from '../builders.ts';
import { workedOut } from './formula.ts';
import { groundsOf, stepOf } from './grounds.ts';
import { COMMUNITY_RULE_NAMES, COMMUNITY_SCENES, IN_STEPS } from './scenes.ts';

function explained(of: Community, on: string): Derivation {
  return explainCommunity(Q4, groundsOf(of, on));
}

describe('where the figures of the community come from', () => {
  it('is tried for every rule there is', () => {
    expect([...new Set(COMMUNITY_SCENES.map(({ rule }) => rule))].sort()).toEqual(
      [...COMMUNITY_RULE_NAMES].sort(),
    );
  });

  it.each(COMMUNITY_SCENES)('$rule: $status', ({ rule, status, of, on }) => {
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
    const found = stepOf(explained(IN_STEPS, '10-08'), 'status');
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
