import { describe, expect, it } from 'vitest';
import type { KeyResultFile } from '../../src/domain/key-result-file.ts';
import { goalsToCarry, goalThatContinues, quarterAfter } from '../../src/insight/carried-goal.ts';
import { CALENDAR, community, goal, Q4, quarter, reach } from './builders.ts';

const Q1 = quarter('2027-Q1');
const MEET = goal('meet', [reach({ id: 'invite' })], { weight: 2, personas: ['new-analyst'] });

function file(id: string): KeyResultFile {
  return { id, key_result: `The key result ${id}`, target: 6 };
}

function carried(...ids: string[]) {
  return ids.map((id) => ({ goal: MEET, file: file(id), timeline: 'Weeks 1-6' }));
}

describe('quarterAfter', () => {
  it.each([
    ['2026-Q3', '2026-Q4'],
    ['2026-Q4', '2027-Q1'],
  ])('%s is before %s, in every calendar', (before, after) => {
    expect(quarterAfter(quarter(before), CALENDAR)).toBe(after);
    expect(quarterAfter(quarter(before), { ...CALENDAR, yearStarts: 4 })).toBe(after);
  });
});

describe('the id of the goal that carries another on', () => {
  const idOf = (id: string, others: readonly string[]) => {
    const goals = others.map((one) => goal(one, []));
    const one = { goal: goal(id, []), file: file('invite'), timeline: 'Week 1' };
    return goalsToCarry([one], Q1, community({ goals })).made[0]?.id;
  };
  it.each<[string, string[], string]>([
    ['build-relationships', [], 'build-relationships-2027-q1'],
    ['build-relationships-2026-q4', [], 'build-relationships-2027-q1'],
    ['build-2026-q4-2', [], 'build-2027-q1'],
    ['build', ['build-2027-q1'], 'build-2027-q1-2'],
    ['build', ['build-2027-q1', 'build-2027-q1-2'], 'build-2027-q1-3'],
    ['a'.repeat(63), [], `${'a'.repeat(55)}-2027-q1`],
  ])('%s, beside %j, becomes %s', (id, others, expected) => {
    expect(idOf(id, others)).toBe(expected);
  });
});

describe('goalsToCarry', () => {
  it('makes one goal for what is carried of a goal, that reads as it and continues it', () => {
    const { made, grown, carriedTo } = goalsToCarry(
      carried('invite', 'greet'),
      Q1,
      community({ goals: [MEET] }),
    );
    expect(made).toEqual([
      {
        id: 'meet-2027-q1',
        quarter: Q1,
        goal: MEET.goal,
        timeline: 'Weeks 1-6',
        owner: 'ana',
        personas: ['new-analyst'],
        continues: 'meet',
        weight: 2,
        keyResults: [file('invite'), file('greet')],
      },
    ]);
    expect(grown).toEqual([]);
    expect([...carriedTo]).toEqual([
      ['meet/invite', 'meet-2027-q1/invite'],
      ['meet/greet', 'meet-2027-q1/greet'],
    ]);
  });

  it('lets a goal grow that carries it on already, but for what is there', () => {
    const there = goal('onwards', [reach({ id: 'invite' })], { quarter: Q1, continues: 'meet' });
    const both = community({ goals: [MEET, there] });
    const { made, grown, carriedTo } = goalsToCarry(carried('invite', 'greet'), Q1, both);
    expect(made).toEqual([]);
    expect(grown).toEqual([{ goal: there, keyResults: [file('greet')] }]);
    expect([...carriedTo.values()]).toEqual(['onwards/invite', 'onwards/greet']);
    expect(goalsToCarry(carried('invite'), Q1, both).grown).toEqual([]);
  });

  it('says what stands there with other numbers than were meant', () => {
    const stays = (of: ReturnType<typeof reach>) => {
      const there = goal('onwards', [of], { quarter: Q1, continues: 'meet' });
      const both = community({ goals: [MEET, there] });
      return [...goalsToCarry(carried('invite'), Q1, both).stays];
    };
    const { baseline = 0, target = 0 } = file('invite');
    expect(stays(reach({ id: 'invite', baseline, target }))).toEqual([]);
    expect(stays(reach({ id: 'invite', baseline, target: target + 1 }))).toEqual([
      ['onwards/invite', { baseline, target }],
    ]);
    expect(stays(reach({ id: 'another' }))).toEqual([]);
  });
});

describe('goalThatContinues', () => {
  it('is the first of a later quarter', () => {
    const later = goal('later', [], { quarter: quarter('2027-Q2'), continues: 'meet' });
    const next = goal('next', [], { quarter: Q1, continues: 'meet' });
    const same = goal('same', [], { quarter: Q4, continues: 'meet' });
    const of = (...goals: (typeof later)[]) => goalThatContinues(MEET, community({ goals }))?.id;
    expect(of(MEET, same, later, next)).toBe('next');
    expect(of(MEET, same)).toBeUndefined();
  });
});
