import { describe, expect, it } from 'vitest';
import { totalLines } from '../../../src/report/terminal/totals.ts';
import { community, goal, reach, timeline, value } from '../../insight/builders.ts';
import { plainScreen } from '../../terminal/plain-screen.ts';
import { modelOf } from '../analyst-circle.ts';

describe('the figures of the quarter', () => {
  const whole = timeline('Whole quarter');
  const invite = reach({ id: 'invite', target: 20, unit: 'members', timeline: whole });
  const of = community({
    goals: [goal('grow', [invite], { timeline: whole })],
    records: [value('11-20', 3, { keyResult: 'grow/invite' })],
  });

  it.each([80, 40])('say that progress is kept back, and what is not, at %i columns', (width) => {
    const model = modelOf({ of, audience: 'public' });
    expect(totalLines(model, plainScreen(width)).join('\n')).toMatchSnapshot();
  });

  it('are those of the counts alone where nothing is counted', () => {
    const none = modelOf({ of: community({ goals: [goal('grow', [])] }) });
    expect(totalLines(none, plainScreen())).toEqual(['  1 goal: not counted']);
  });
});
