import { describe, expect, it } from 'vitest';
import { CHARTER, community, goal } from '../builders.ts';
import { workedOut } from './formula.ts';
import { derivationOf, stepOf } from './grounds.ts';
import { SCENES, STATUS_RULE_NAMES } from './scenes.ts';

describe('the rule that gave a status', () => {
  it('is tried for every rule there is', () => {
    const tried = new Set(SCENES.map((one) => one.rule));
    expect([...tried].sort()).toEqual([...STATUS_RULE_NAMES].sort());
  });

  it.each(SCENES)('$rule: $status', ({ rule, status, keyResult, records, on }) => {
    const of = community({ goals: [goal('goal', [keyResult])], records });
    const step = stepOf(derivationOf(of, on), 'status');
    expect(step).toMatchObject({ result: status, rule, as: 'status' });
    const inputs = new Map(step.inputs.map((one) => [one.name, one.value]));
    expect(workedOut(step.formula ?? '', { inputs, parts: [] })).toBe(true);
  });

  it.each(SCENES)('$rule rests on the thresholds that it names', (scene) => {
    const { keyResult, records, on, rule } = scene;
    const of = community({ goals: [goal('goal', [keyResult])], records });
    const step = stepOf(derivationOf(of, on), 'status');
    const inputs = new Map(step.inputs.map((one) => [one.name, one.value]));
    // With each threshold moved over to the other side, what is said of it no longer holds.
    for (const name of ['on_track', 'at_risk', 'on_track_gap', 'at_risk_gap'].filter((one) =>
      inputs.has(one),
    )) {
      const moved = [0, 1].map((bound) => new Map([...inputs, [name, bound]]));
      const holds = moved.map((one) => workedOut(step.formula ?? '', { inputs: one, parts: [] }));
      expect(holds, `${rule} ${name}`).toContain(false);
    }
  });

  it('has the thresholds of cop.yaml, and says whether that says them', () => {
    const thresholds = { onTrack: 0.4, onTrackGap: 0.05, atRisk: 0.3, atRiskGap: 0.2 };
    const scene = SCENES.find((one) => one.rule === 'behind-all');
    const of = community({
      charter: { ...CHARTER, thresholds },
      goals: [goal('goal', scene ? [scene.keyResult] : [])],
      records: scene?.records ?? [],
    });
    const step = stepOf(derivationOf(of, '10-12'), 'status');
    expect(step).toMatchObject({ result: 'on-track', rule: 'on-track-share' });
    expect(step.inputs.find((one) => one.name === 'on_track')).toEqual({
      name: 'on_track',
      value: 0.4,
      as: 'share',
      from: { kind: 'file', place: { file: 'cop.yaml', line: 7 } },
    });
  });
});
