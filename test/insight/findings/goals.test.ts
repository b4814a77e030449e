import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import { goalAdvice, numberOfGoals } from '../../../src/insight/findings/goals.ts';
import { ALL_READ, community, day, goal, personas, quarter, reach } from '../builders.ts';
import { shown } from './problems.ts';

describe('the number of goals', () => {
  function advice(count: number, asOf = '11-24'): string[] {
    const goals = Array.from({ length: count }, (_, index) => goal(`goal-${index}`, []));
    return numberOfGoals(community({ goals }), day(asOf)).map(shown);
  }

  it.each([
    [
      0,
      [
        'goals/2026-Q4 goals/few | no goal yet for 2026-Q4 | Three goals give a quarter its shape | goal add',
      ],
    ],
    [
      2,
      [
        'goals/2026-Q4 goals/few | two goals for 2026-Q4 | Three goals give a quarter its shape | goal add',
      ],
    ],
    [3, []],
    [
      4,
      [
        'goals/2026-Q4 goals/many | 4 goals for 2026-Q4: more than three are seldom reached | Keep the three that matter most, and move the others to a later quarter',
      ],
    ],
  ])('is three; of %d it says so', (count, expected) => {
    expect(advice(count)).toEqual(expected);
  });

  it('counts one that is there and could not be read', () => {
    const goals = [goal('a', []), goal('b', [])];
    const unreadIn = (of: string) => ({ ...ALL_READ, goals: [{ id: 'c', quarter: quarter(of) }] });
    const advised = (of: string) =>
      numberOfGoals(community({ goals, unread: unreadIn(of) }), day('11-24'));
    expect(advised('2026-Q4')).toEqual([]);
    expect(advised('2026-Q3').map((one) => one.code)).toEqual(['goals/few']);
  });

  it('is that of the quarter that holds the day', () => {
    expect(advice(3, '2027-01-01')[0]).toMatch(/^goals\/2027-Q1 goals\/few \| no goal yet/);
  });
});

describe('a goal', () => {
  function advice(goals: readonly Goal[], ...known: string[]): string[] {
    return goalAdvice(community({ goals, personas: personas(...known) })).map(shown);
  }

  it('needs no advice with a key result and an owner', () => {
    expect(advice([goal('a', [reach()])])).toEqual([]);
  });

  it('needs key results', () => {
    expect(advice([goal('a', [])])).toEqual([
      'goals/2026-Q4/a.yaml goal goal/no-key-results | nothing says how the community will know that it is reached | Add one to five key results, each with a number | kr add a',
    ]);
  });

  it('has five key results at most', () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, index) => reach({ id: `kr-${index}` }));
    expect(advice([goal('a', some(5))])).toEqual([]);
    expect(advice([goal('a', some(6))])).toEqual([
      'goals/2026-Q4/a.yaml key_results goal/many-key-results | 6 key results are more than anybody keeps in mind | Keep the five that tell most, or make two goals of it',
    ]);
  });

  it('needs somebody to look after it, or after each of its key results', () => {
    const unowned = { owner: null };
    const expected =
      'goals/2026-Q4/a.yaml goal goal/no-owner | nobody looks after it | Say who does | goal edit a';
    expect(advice([goal('a', [reach()], unowned)])).toEqual([expected]);
    const half = [reach({ owner: 'ben' }), reach({ id: 'other' })];
    expect(advice([goal('a', half, unowned)])).toEqual([expected]);
    expect(advice([goal('a', [reach({ owner: 'ben' })], unowned)])).toEqual([]);
  });

  it('has a title of its own in its quarter, whatever its case and spaces', () => {
    const titled = (id: string, title: string, of = '2026-Q4') =>
      goal(id, [reach()], { goal: title, quarter: quarter(of) });
    expect(advice([titled('a', 'Meet people'), titled('b', 'meet  People ')])).toEqual([
      'goals/2026-Q4/b.yaml goal goal/equal-titles | goals/2026-Q4/a.yaml has the same title | Say in one of the two what is different, or remove it',
    ]);
    expect(advice([titled('a', 'Meet people'), titled('b', 'Meet people', '2027-Q1')])).toEqual([]);
  });

  it('serves personas that there are', () => {
    const serving = goal('a', [reach()], { personas: ['power-user', 'new-analist', 'zebra'] });
    expect(advice([serving], 'new-analyst', 'power-user')).toEqual([
      'goals/2026-Q4/a.yaml personas 1 goal/unknown-persona | there is no personas/new-analist.yaml | Did you mean new-analyst?',
      'goals/2026-Q4/a.yaml personas 2 goal/unknown-persona | there is no personas/zebra.yaml | Describe that persona, or remove it here | persona add',
    ]);
  });

  it('may serve a persona whose file could not be read', () => {
    const goals = [goal('a', [reach()], { personas: ['new-analyst', 'new-analist'] })];
    const unread = { ...ALL_READ, personas: ['new-analyst'] };
    expect(goalAdvice(community({ goals, unread })).map(shown)).toEqual([
      'goals/2026-Q4/a.yaml personas 1 goal/unknown-persona | there is no personas/new-analist.yaml | Did you mean new-analyst?',
    ]);
  });
});
