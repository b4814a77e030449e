import { describe, expect, it } from 'vitest';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { tellsOfFew } from '../../src/insight/small-group.ts';
import { withheldSmallGroups } from '../../src/insight/withheld.ts';
import { CHARTER, community, day, goal, keep, milestone, Q4, reach, value } from './builders.ts';

const at = (keyResult: string) => ({ keyResult });

function figuresWith(members: number) {
  const of = community({
    charter: CHARTER,
    goals: [
      goal('meet', [
        reach({ id: 'members', unit: 'members' }),
        reach({ id: 'answers', unit: 'answers' }),
      ]),
      goal('other', [reach({ id: 'talks', unit: 'talks' })]),
    ],
    records: [
      value('10-07', members, at('meet/members')),
      value('10-07', 3, at('meet/answers')),
      value('10-07', 3, at('other/talks')),
    ],
  });
  return quarterFigures(of, Q4, day('10-09'));
}

describe('small groups', () => {
  it.each([
    [0, true],
    [1, false],
    [4, false],
    [4.5, false],
    [5, true],
    [-2, true],
  ])('%d members may be told: %s', (members, may) => {
    expect(tellsOfFew(reach({ unit: 'members' }), members)).toBe(!may);
    expect(tellsOfFew(keep({ unit: 'members' }), members)).toBe(!may);
    expect(tellsOfFew(reach({ unit: 'answers' }), members)).toBe(false);
    expect(tellsOfFew(milestone({ unit: 'members' }), members)).toBe(false);
  });

  it('are kept back with all that they could be worked out from', () => {
    const whole = figuresWith(3);
    const { figures, goals } = withheldSmallGroups(whole);
    const [meet, other] = goals;
    const [members, answers] = meet?.keyResults ?? [];
    expect(members?.figures).toMatchObject({
      withheld: true,
      value: null,
      attainment: null,
      progress: null,
      pace: null,
      progressAtEnd: null,
      steps: null,
      zone: null,
      forecast: null,
      expected: 0.5,
      status: 'at-risk',
    });
    expect(members?.figures.lastCheckIn).toMatchObject({ on: day('10-07'), said: null });
    expect(answers?.figures).toEqual(whole.goals[0]?.keyResults[1]?.figures);
    expect(meet?.figures).toMatchObject({ progress: null, pace: null, status: 'at-risk' });
    expect(other).toBe(whole.goals[1]);
    expect(figures).toMatchObject({ progress: null, status: whole.figures.status });
  });

  it('of five and more nothing is kept back', () => {
    const whole = figuresWith(5);
    expect(withheldSmallGroups(whole)).toBe(whole);
  });

  it('are not told by the forecast of what has grown since', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ id: 'members', unit: 'members' })])],
      records: [
        value('10-05', 1, at('meet/members')),
        value('10-06', 4, at('meet/members')),
        value('10-07', 7, at('meet/members')),
      ],
    });
    const whole = quarterFigures(of, Q4, day('10-08'));
    const [members] = withheldSmallGroups(whole).goals[0]?.keyResults ?? [];
    expect(whole.goals[0]?.keyResults[0]?.figures.forecast).not.toBeNull();
    expect(members?.figures).toMatchObject({ withheld: false, value: 7, forecast: null });
    expect(withheldSmallGroups(whole).figures).toEqual(whole.figures);
  });
});
