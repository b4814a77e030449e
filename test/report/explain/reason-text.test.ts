import { describe, expect, it } from 'vitest';
import { explainCommunity } from '../../../src/insight/derivation/community.ts';
import type { DerivedStep } from '../../../src/insight/derivation/derivation.ts';
import { STATUS_RULES } from '../../../src/insight/key-result-status.ts';
import { renderExplain } from '../../../src/report/explain/explain.ts';
import { reasonTexts } from '../../../src/report/explain/reason-text.ts';
import { community, day, goal, Q4 } from '../../insight/builders.ts';
import { derivationOf, groundsOf, stepOf } from '../../insight/derivation/grounds.ts';
import { COMMUNITY_SCENES, SCENES } from '../../insight/derivation/scenes.ts';
import { plainScreen } from '../../terminal/plain-screen.ts';
import { explained } from '../explained.ts';

describe('why a status is what it is', () => {
  it.each(SCENES)('$rule: $status', ({ keyResult, records, on, reasons }) => {
    const of = community({ goals: [goal('goal', [keyResult])], records });
    expect(reasonTexts(stepOf(derivationOf(of, on), 'status'), day(on))).toEqual(reasons);
  });

  it.each(COMMUNITY_SCENES)('$rule of the community: $status', ({ of, on, reasons, rule }) => {
    const step = stepOf(explainCommunity(Q4, groundsOf(of, on)), 'status');
    if (rule !== 'weakest-goal') expect(reasonTexts(step, day(on))).toEqual(reasons);
    const says = renderExplain(explained(of, 'community', on), plainScreen(120));
    const words = rule === 'weakest-goal' ? ['that of its weakest goal'] : reasons;
    for (const one of words) expect(says).toContain(one);
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
