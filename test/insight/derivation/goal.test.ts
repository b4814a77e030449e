import { describe, expect, it } from 'vitest';
import { explainGoal } from '../../../src/insight/derivation/goal.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  done,
  goal,
  happening,
  milestone,
  reach,
  timeline,
  value,
} from '../builders.ts';
import { groundsOf, stepOf } from './grounds.ts';

const HALF = reach({ id: 'half', keyResult: 'Half of it' });
const DONE = milestone({ id: 'done', keyResult: 'Write it', weight: 3 });
const records = [
  value('10-09', 5, { keyResult: 'goal/half' }),
  done('10-08', true, { keyResult: 'goal/done' }),
];

describe('where the figures of a goal come from', () => {
  const its = goal('goal', [HALF, DONE]);
  const of = explainGoal(its, groundsOf(community({ goals: [its], records }), '10-09'));

  it('is the mean of its key results, each by its weight', () => {
    const step = stepOf(of, 'progress');
    expect(step).toMatchObject({ formula: 'Σ(weight × progress) / Σ(weight)', as: 'share' });
    expect(step.result).toBeCloseTo((0.25 + 3) / 4, 12);
    expect(step.parts).toMatchObject([
      { reference: 'goal/half', title: 'Half of it', progress: 0.25, status: 'at-risk' },
      { reference: 'goal/done', progress: 1, status: 'achieved' },
    ]);
  });

  it('says each weight, also where no file does', () => {
    expect(stepOf(of, 'progress').parts).toMatchObject([
      { weight: { value: 1, from: { kind: 'usual' } } },
      { weight: { value: 3 } },
    ]);
  });

  it('names the command that explains each', () => {
    expect(stepOf(of, 'progress').parts).toMatchObject([
      { command: 'explain goal/half' },
      { command: 'explain goal/done' },
    ]);
  });

  it('has the status of the weakest', () => {
    expect(stepOf(of, 'status')).toMatchObject({
      result: 'at-risk',
      rule: 'weakest-key-result',
      formula: null,
    });
  });

  it('has that of none where some are achieved and all others upcoming', () => {
    const mixed = goal('goal', [DONE, reach({ id: 'later', timeline: timeline('November') })]);
    const found = explainGoal(mixed, groundsOf(community({ goals: [mixed], records }), '10-09'));
    expect(stepOf(found, 'status')).toMatchObject({ result: 'on-track', rule: 'mixed' });
  });

  it('holds also what counts itself', () => {
    const counting = reach({ id: 'counted', measure: COUNTS_INTRODUCTIONS, target: 2 });
    const both = goal('goal', [DONE, counting]);
    const made = happening('introduction', '10-08', { members: ['a1', 'b1'] });
    const all = community({ goals: [both], records: [...records, made] });
    const found = explainGoal(both, groundsOf(all, '10-09'));
    expect(stepOf(found, 'progress').parts).toMatchObject([
      { reference: 'goal/done', progress: 1 },
      { reference: 'goal/counted', progress: 0.5 },
    ]);
    expect(found.ignored).toEqual([]);
  });

  it('has no figures where nothing in it counts', () => {
    const empty = goal('goal', []);
    const found = explainGoal(empty, groundsOf(community({ goals: [empty] })));
    expect(found.steps.map(({ name, result }) => [name, result])).toEqual([
      ['progress', null],
      ['expected', null],
      ['pace', null],
      ['status', null],
      ['weight', 1],
    ]);
  });
});
