import { describe, expect, it } from 'vitest';
import { heardOn } from '../../src/insight/heard.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { community, day, goal, keep, Q4, quarter, reach, recordId, value } from './builders.ts';

describe('the figures of a quarter', () => {
  const q3 = quarter('2026-Q3');
  const goals = [
    goal('meet', [reach({ id: 'invite' }), keep({ id: 'answered' })]),
    goal('learn', [reach({ id: 'invite', target: 10 })]),
    goal('before', [reach({ id: 'invite' })], { quarter: q3 }),
  ];
  const checkIns = [
    value('10-06', 5, { id: 1, keyResult: 'meet/invite' }),
    value('10-06', 5, { id: 2, keyResult: 'learn/invite' }),
    value('10-07', 20, { id: 3, keyResult: 'before/invite' }),
  ];
  const whole = community({ goals, records: checkIns });

  it('are those of its goals and their own check-ins, in order', () => {
    const found = quarterFigures(whole, Q4, day('10-09'));
    expect(found).toMatchObject({ quarter: '2026-Q4', asOf: '2026-10-09' });
    expect(found.goals.map((one) => one.goal.id)).toEqual(['meet', 'learn']);
    const keyResults = found.goals.flatMap((one) => one.keyResults);
    expect(keyResults.map((one) => [one.reference, one.figures.progress])).toEqual([
      ['meet/invite', 0.25],
      ['meet/answered', 0],
      ['learn/invite', 0.5],
    ]);
    expect(found.goals.map((one) => one.figures.progress)).toEqual([0.125, 0.5]);
    expect(found.figures.progress).toBe(0.3125);
  });

  it('count what was recorded for a goal of another quarter', () => {
    const found = quarterFigures(whole, q3, day('10-09'));
    expect(found.goals.map((one) => one.figures.progress)).toEqual([1]);
  });

  it('may be those of a day as they are known on a later one', () => {
    const corrected = value('10-10', 1, { id: 4, keyResult: 'meet/invite', corrects: recordId(1) });
    const log = community({ goals, records: [...checkIns, corrected] });
    const progressOf = (...days: Parameters<typeof day>[0][]) => {
      const [asOf = '', knownOn = asOf] = days;
      const heard = heardOn(log, goals, day(knownOn));
      return quarterFigures(log, Q4, day(asOf), heard).goals[0]?.keyResults[0]?.figures.progress;
    };
    expect(progressOf('10-09')).toBe(0.25);
    expect(progressOf('10-09', '10-10')).toBe(0);
    expect(progressOf('10-10')).toBe(0.05);
  });
});
