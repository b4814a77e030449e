import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../src/domain/finding.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import { goalQuestions, questionsOnGoal } from '../../../src/insight/findings/goal-questions.ts';
import {
  ALL_READ,
  community,
  day,
  goal,
  keep,
  measure,
  milestone,
  personas,
  quarter,
  reach,
  steps,
  timeline,
} from '../builders.ts';
import { shown } from './problems.ts';

const Q3 = quarter('2026-Q3');
const Q1 = quarter('2027-Q1');

function asked(goals: readonly Goal[], more = {}): string[] {
  return goalQuestions(community({ goals, ...more }), day('11-15')).map(shown);
}

describe('an outcome', () => {
  it('is asked for where a goal says what is done', () => {
    expect(asked([goal('run', [reach()], { goal: 'Run a survey' })])).toEqual([
      'goals/2026-Q4/run.yaml goal goal/no-outcome | it says what is done, and not yet what changes by it | What is different afterwards, and for whom? That could be the goal | goal edit run',
    ]);
  });

  it('is not asked for where the quarter is over', () => {
    const parts = { goal: 'Run a survey' };
    expect(asked([goal('run', [reach()], { ...parts, quarter: Q3 })])).toEqual([]);
    expect(asked([goal('run', [reach()], { ...parts, quarter: Q1 })])).toHaveLength(1);
  });
});

describe('a number', () => {
  const plain = (keyResult: string) => milestone({ keyResult });

  it('is asked for where every key result is only done or not done', () => {
    expect(asked([goal('guide', [plain('Write down how we answer')])])).toEqual([
      'goals/2026-Q4/guide.yaml key_results goal/no-number | its key result is done or not done: no number says how far it is | Is there something about it that could be counted? | kr add guide',
    ]);
    const two = [plain('Agree on how we answer'), plain('Write it down')];
    expect(asked([goal('guide', two)])[0]).toContain(
      'its key results are done or not done: no number says how far they are',
    );
  });

  it.each([
    ['one of them has a number', [plain('Write it down'), reach()]],
    ['one of them keeps a level', [plain('Write it down'), keep()]],
    ['one of them has steps', [plain('Write it down'), milestone({ steps: steps('a', 'b') })]],
    ['a number is said that no key says, which is told already', [plain('Invite 7 members')]],
    ['one of something is meant', [plain('Send out a survey')]],
    ['there is none, which is told already', []],
  ])('is not asked for where %s', (_, keyResults) => {
    expect(asked([goal('guide', keyResults)])).toEqual([]);
  });
});

describe('a date', () => {
  const whole = { timeline: timeline('Whole quarter') };
  const three = ['a', 'b', 'c'].map((id) => goal(id, [reach(whole)], whole));

  it('is asked for, once, where three goals take the whole quarter', () => {
    expect(asked(three)).toEqual([
      'goals/2026-Q4/a.yaml timeline goal/no-date | all 3 goals take the whole quarter: none has to show anything before 31 Dec | What could be there earlier? That goal, or a key result of it, could end there | goal edit a',
    ]);
    const inWeeks = { timeline: timeline('Weeks 1-13') };
    expect(asked(['a', 'b', 'c'].map((id) => goal(id, [reach(inWeeks)], inWeeks)))).toHaveLength(1);
  });

  it('is not asked for where one goal, or a key result, ends earlier, or begins later', () => {
    const early = { timeline: timeline('Weeks 1-6') };
    const late = { timeline: timeline('Weeks 6-14') };
    const [a, b] = three;
    if (!a || !b) throw new Error('there are three');
    expect(asked([a, b, goal('c', [reach(early)], early)])).toEqual([]);
    expect(asked([a, b, goal('c', [reach(whole), reach({ ...early, id: 'x' })], whole)])).toEqual(
      [],
    );
    expect(asked([a, b, goal('c', [reach(late)], late)])).toEqual([]);
    expect(asked([a, b])).toEqual([]);
  });
});

describe('a persona', () => {
  const people = { personas: personas('new-analyst', 'reader', 'host') };
  const serving = (id: string, ...its: string[]) => goal(id, [reach()], { personas: its });

  it('is told that no goal of the three names', () => {
    const goals = [serving('a', 'reader'), serving('b', 'host', 'reader'), serving('c')];
    expect(asked(goals, people)).toEqual([
      'personas/new-analyst.yaml persona goal/persona-unserved | no goal of 2026-Q4 names this persona | Does one of them serve it? Name it there, or keep it in mind for the next quarter | goal list --quarter 2026-Q4',
    ]);
  });

  it('is asked for once where none of the three names any', () => {
    const goals = [serving('a'), serving('b'), serving('c')];
    expect(asked(goals, people)).toEqual([
      'goals/2026-Q4/a.yaml goal goal/persona-unserved | none of the 3 goals of 2026-Q4 says which persona it serves | Whom is each of them for? Name them under personas | goal edit a',
    ]);
    expect(asked(goals)).toEqual([]);
  });

  it('may still be served by a goal to come, or by one that could not be read', () => {
    const two = [serving('a', 'reader'), serving('b', 'host')];
    expect(asked(two, people)).toEqual([]);
    const unread = { ...ALL_READ, goals: [{ id: 'd', quarter: quarter('2026-Q4') }] };
    expect(asked([...two, serving('c')], { ...people, unread })).toEqual([]);
    const nowhere = { ...ALL_READ, goals: [{ id: 'd', quarter: null }] };
    expect(asked([...two, serving('c')], { ...people, unread: nowhere })).toEqual([]);
  });

  it('is looked for in each quarter by itself', () => {
    const now = ['a', 'b', 'c'].map((id) => serving(id, 'reader', 'host', 'new-analyst'));
    const next = now.map((one) => ({
      ...one,
      id: `${one.id}-next`,
      quarter: Q1,
      personas: ['host'],
    }));
    expect(asked([...now, ...next], people)).toHaveLength(2);
    const all = community({ goals: [...now, ...next], ...people });
    const [ofNow, ofNext] = [now, next].map(([one]) =>
      one ? questionsOnGoal(one, all, day('11-15')).length : -1,
    );
    expect([ofNow, ofNext]).toEqual([0, 2]);
  });
});

describe('what is asked of one goal', () => {
  const goals = ['a', 'b', 'c'].map((id) =>
    goal(id, [reach({ timeline: timeline('Whole quarter') })], {
      goal: 'Send a newsletter',
      timeline: timeline('Whole quarter'),
    }),
  );
  const all = community({ goals, personas: [] });
  const codes = (of: typeof all, asOf = day('11-15')) =>
    goals
      .slice(1, 2)
      .flatMap((one) => questionsOnGoal(one, of, asOf).map(({ code, file }) => `${code} ${file}`));
  const [OWN, QUARTER] = [
    'goal/no-outcome goals/2026-Q4/b.yaml',
    'goal/no-date goals/2026-Q4/a.yaml',
  ];

  it('is its own questions, and those of its quarter wherever they stand', () => {
    expect(codes(all)).toEqual([OWN, QUARTER]);
  });

  it('is not what the community turned off', () => {
    const adviceOff = new Set<FindingCode>(['goal/no-outcome']);
    expect(codes({ ...all, charter: { ...all.charter, adviceOff } })).toEqual([QUARTER]);
  });

  it('is nothing of a quarter that is over', () => {
    expect(codes(all, day('2027-02-01'))).toEqual([]);
  });
});

describe('a strand', () => {
  const counting = (id: string, ...names: string[]) =>
    goal(
      id,
      names.map((name) => reach({ id: name, measure: measure(name) })),
    );

  it('is told that no goal counts anything of', () => {
    expect(asked([counting('a', 'introductions-made'), counting('b', 'surveys-sent')])).toEqual([
      'goals/2026-Q4/a.yaml key_results goal/strand-unserved | no goal of 2026-Q4 counts anything that is done to increase contribution | Would a goal, or a key result, for it do the community good? | goal ideas',
    ]);
    const two = [counting('a', 'complete-profiles'), counting('b', 'newcomers-welcomed')];
    expect(asked(two)[0]).toContain('is done to increase contribution, or to amplify impact |');
  });

  it.each([
    ['commitment', 'complete-profiles', ['surveys-sent', 'members-who-contributed']],
    ['impact', 'people-who-came-twice', ['invitations-sent', 'members-who-contributed']],
    ['impact', 'belonging', ['invitations-sent', 'asks-answered-in-two-days']],
    ['contribution', 'hours-to-first-answer', ['belonging', 'introductions-made']],
  ])('of %s is served by %s', (_, name, others) => {
    expect(asked([counting('a', name), counting('b', ...others)])).toEqual([]);
  });

  it('is told by the sentence, too, of a key result that says no measure', () => {
    const said = reach({ keyResult: 'Foster 5 introductions', target: 5, unit: 'introductions' });
    const two = [counting('a', 'surveys-sent'), counting('b', 'members-who-contributed')];
    expect(asked(two)).toHaveLength(1);
    expect(asked([...two, goal('c', [said], { personas: [] })])).toEqual([]);
  });

  it('is not asked for where it is not known what a goal counts, or too few count themselves', () => {
    const unknown = goal('c', [reach({ keyResult: 'Hold 4 debates', unit: 'debates' })]);
    const two = [counting('a', 'introductions-made'), counting('b', 'surveys-sent')];
    expect(asked([...two, unknown])).toEqual([]);
    expect(asked([counting('a', 'introductions-made')])).toEqual([]);
    expect(asked([...two, goal('c', [reach({ measure: measure({ count: 'x-club' }) })])])).toEqual(
      [],
    );
  });
});
