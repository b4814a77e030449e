import { describe, expect, it } from 'vitest';
import { askGoalAnew } from '../../src/prompts/ask-goal-anew.ts';
import { CALENDAR, goal, Q4, timeline } from '../insight/builders.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const PERSONAS = [
  { id: 'new-analyst', persona: 'New analyst' },
  { id: 'power-user', persona: 'Power user' },
  { id: 'silent-reader', persona: 'Silent reader' },
];

const GOAL = goal('answer', [], {
  goal: 'Members answer one another',
  timeline: timeline('Weeks 5-12'),
  personas: ['power-user', 'ghost'],
});

const KEEP = '';

interface Circumstances {
  readonly moves?: boolean;
  readonly why?: string;
  readonly personas?: typeof PERSONAS;
}

async function ask(
  answers: readonly Answer[],
  { moves = false, why, personas = PERSONAS }: Circumstances = {},
  now = GOAL,
) {
  const asker = scriptedAsker(answers);
  const around = { calendar: CALENDAR, personas, why: why ?? null, movesGoalposts: () => moves };
  const wishes = await askGoalAnew(asker, now, around);
  return { wishes, transcript: asker.transcript() };
}

describe('askGoalAnew', () => {
  it('shows what is there, and wishes only what was changed', async () => {
    const { wishes, transcript } = await ask([
      KEEP,
      KEEP,
      'Weeks 1-3',
      '-',
      'Silent reader, ghost (not described)',
      '2',
      'yes',
    ]);
    expect(wishes).toEqual({
      keys: {
        timeline: 'Weeks 1-3',
        owner: null,
        personas: ['ghost', 'silent-reader'],
        weight: 2,
      },
      quarter: Q4,
      why: null,
    });
    expect(transcript).toBe(`\
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? What do you want for the community?
  Members answer one another
? In which quarter? 2026-Q4
? When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)
  Weeks 1-3                                         Mon 28 Sep – Sun 18 Oct 2026
? Who looks after it? -
? Which personas does it serve? ◯ New analyst  ◯ Power user  ◉ Silent reader  ◉ ghost (not described)
? How much does it count beside the others? 2

  goals/2026-Q4/answer.yaml
    timeline: Weeks 5-12 → Weeks 1-3
    owner: ana → nothing
    personas: power-user · ghost → ghost · silent-reader
    weight: 1 → 2
? Write it? Yes
`);
  });

  it('asks nothing more where nothing is to change', async () => {
    const { wishes, transcript } = await ask([KEEP, KEEP, KEEP, KEEP, KEEP, KEEP]);
    expect(wishes).toEqual({ keys: {}, quarter: Q4, why: null });
    expect(transcript).not.toContain('Write it?');
  });

  it('gives nothing where the person does not want it written', async () => {
    const { wishes } = await ask(['Answer well', KEEP, KEEP, KEEP, KEEP, KEEP, 'no']);
    expect(wishes).toBeUndefined();
  });

  it('moves to another quarter, and reads the timeline as one of that', async () => {
    const { wishes, transcript } = await ask([
      KEEP,
      '2027-Q1',
      'Weeks 1-3',
      KEEP,
      KEEP,
      KEEP,
      'yes',
    ]);
    expect(wishes).toEqual({ keys: { timeline: 'Weeks 1-3' }, quarter: '2027-Q1', why: null });
    expect(transcript).toContain('Mon 28 Dec 2026 – Sun 17 Jan 2027');
    expect(transcript).toContain(
      '\n  goals/2026-Q4/answer.yaml\n    → goals/2027-Q1/answer.yaml\n    timeline: Weeks 5-12 → Weeks 1-3\n',
    );
  });

  it('says what a timeline that stays means in another quarter', async () => {
    const { wishes, transcript } = await ask([KEEP, '2027-q1', KEEP, KEEP, KEEP, KEEP, 'yes']);
    expect(wishes).toEqual({ keys: {}, quarter: '2027-Q1', why: null });
    expect(transcript).toContain(
      'timeline: Weeks 5-12, which is Mon 25 Jan – Sun 21 Mar 2027\n? Write it? Yes\n',
    );
  });

  it('asks why where a goalpost moves after the start', async () => {
    const answers = [KEEP, KEEP, 'Week 9', KEEP, KEEP, KEEP, 'The tool came late', 'yes'];
    const { wishes, transcript } = await ask(answers, { moves: true });
    expect(wishes?.why).toBe('The tool came late');
    expect(transcript).toContain(`\
? Why? It has started already, so the log keeps what it was, and why.
  The tool came late
? Write it? Yes
`);
  });

  it('does not ask why where a flag has said it, or nobody cares to say', async () => {
    const answers = [KEEP, KEEP, 'Week 9', KEEP, KEEP, KEEP, 'yes'];
    expect((await ask(answers, { moves: true, why: 'Late' })).wishes?.why).toBe('Late');
    const silent = [KEEP, KEEP, 'Week 9', KEEP, KEEP, KEEP, KEEP, 'yes'];
    expect((await ask(silent, { moves: true })).wishes?.why).toBeNull();
  });

  it('does not take out what a goal needs', async () => {
    const answers = ['-', KEEP, '-', KEEP, '-', KEEP, KEEP, KEEP, KEEP];
    const { wishes, transcript } = await ask(answers);
    expect(wishes?.keys).toEqual({});
    expect(transcript).toContain('! A goal is a sentence. Write it, or press Enter to keep it.');
    expect(transcript).toContain('! A goal is of a quarter.');
    expect(transcript).toContain('! A goal has a timeline.');
  });

  it('asks again for what it cannot take', async () => {
    const answers = [KEEP, '2027', KEEP, 'soon', KEEP, KEEP, KEEP, '0', KEEP];
    const { wishes, transcript } = await ask(answers);
    expect(wishes?.keys).toEqual({});
    expect(transcript).toContain('! "2027" is no quarter. Write it as 2026-Q4.');
    expect(transcript).toContain('! "soon" is no timeline');
    expect(transcript).toContain('! A weight is more than 0. Write 1, 2 or 0.5.');
  });

  it('takes every persona out', async () => {
    const { wishes } = await ask([KEEP, KEEP, KEEP, KEEP, '-', KEEP, 'yes']);
    expect(wishes?.keys).toEqual({ personas: null });
  });

  it('does not ask for personas where there are none', async () => {
    const alone = goal('answer', []);
    const answers = [KEEP, KEEP, KEEP, KEEP, KEEP];
    const { transcript } = await ask(answers, { personas: [] }, alone);
    expect(transcript).not.toContain('personas');
  });
});
