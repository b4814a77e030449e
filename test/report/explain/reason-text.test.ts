import { describe, expect, it } from 'vitest';
import type { DerivedStep } from '../../../src/insight/derivation/derivation.ts';
import { STATUS_RULES } from '../../../src/insight/key-result-status.ts';
import { reasonTexts } from '../../../src/report/explain/reason-text.ts';
import { community, day, goal } from '../../insight/builders.ts';
import { derivationOf, stepOf } from '../../insight/derivation/grounds.ts';
import { SCENES } from '../../insight/derivation/scenes.ts';

describe('why a status is what it is', () => {
  it.each(SCENES)('$rule: $status', ({ keyResult, records, on, reasons }) => {
    const of = community({ goals: [goal('goal', [keyResult])], records });
    expect(reasonTexts(stepOf(derivationOf(of, on), 'status'), day(on))).toEqual(reasons);
  });

  const beside = (progress: number, judged: number): string => {
    const input = (name: string, value: number) =>
      ({ name, value, as: 'share', from: { kind: 'step' } }) as const;
    const step: DerivedStep = {
      name: 'status',
      result: 'at-risk',
      as: 'status',
      formula: STATUS_RULES['at-risk-share'],
      method: null,
      rule: 'at-risk-share',
      parts: [],
      inputs: [
        input('progress', progress),
        input('judged', judged),
        input('at_risk', 0.6),
        input('on_track', 0.9),
        input('on_track_gap', 0.1),
      ],
    };
    return reasonTexts(step, day('10-12'))[0] ?? '';
  };

  it('tells a share apart from the bound that it misses', () => {
    expect(beside(0.8996, 1)).toBe('90 % / 100 % = 0.8996, at least 0.6 and below 0.9');
    expect(beside(0.899_999_9, 1)).toContain('= 0.8999999,');
    expect(beside(0.6, 1)).toContain('= 0.6,');
  });

  it('has the decimals of a share that the report rounds away', () => {
    expect(beside(0.4666, 0.7551)).toContain('46.7 % / 75.5 % = 0.62');
  });
});
