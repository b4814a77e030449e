import { describe, expect, it } from 'vitest';
import type { GoalDraft } from '../../src/domain/drafts.ts';
import { understandKeyResult } from '../../src/domain/key-result-sentence.ts';
import { askGoal, type GoalGiven, type GoalSurroundings } from '../../src/prompts/ask-goal.ts';
import { CALENDAR, Q4 } from '../insight/builders.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const PERSONAS = [
  { id: 'new-analyst', persona: 'New analyst' },
  { id: 'power-user', persona: 'Power user' },
  { id: 'silent-reader', persona: 'Silent reader' },
];

interface Circumstances {
  readonly given?: GoalGiven;
  readonly personas?: typeof PERSONAS;
  readonly takenIds?: readonly string[];
  readonly questions?: NonNullable<GoalSurroundings['questions']>;
}

async function ask(
  answers: readonly Answer[],
  { given = {}, personas = [], takenIds = [], ...more }: Circumstances = {},
) {
  const asker = scriptedAsker(answers);
  const around = { quarter: Q4, calendar: CALENDAR, takenIds, personas, ...more };
  const draft = await askGoal(asker, given, around);
  return { draft, transcript: asker.transcript() };
}

describe('askGoal', () => {
  it('asks for the goal, when, how one will know, who and for whom', async () => {
    const { draft, transcript } = await ask(
      [
        'Members answer one another',
        'Weeks 5-12',
        'Answer at least 40 questions within a day',
        '',
        'Write down how we answer',
        '',
        '',
        'ana',
        'New analyst, Silent reader',
        '',
      ],
      { personas: PERSONAS },
    );
    const expected: GoalDraft = {
      id: 'members-answer',
      quarter: Q4,
      goal: 'Members answer one another',
      timeline: 'Weeks 5-12',
      keyResults: [
        {
          id: 'answer-questions',
          key_result: 'Answer at least 40 questions within a day',
          target: 40,
          unit: 'questions',
        },
        { id: 'write-answer', key_result: 'Write down how we answer' },
      ],
      owner: 'ana',
      personas: ['new-analyst', 'silent-reader'],
    };
    expect(draft).toEqual(expected);
    expect(transcript).toBe(`\
? What do you want for the community this quarter?
  Members answer one another
? When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)
  Weeks 5-12                                        Mon 26 Oct – Sun 20 Dec 2026
? How will you know? One key result a line, with its number; an empty line ends.
  Answer at least 40 questions within a day
      → reach 40 questions from 0
? Right? Yes
  Write down how we answer
      → a milestone: done or not done
? Right? Yes

? Who looks after it? ana
? Which personas does it serve? ◉ New analyst  ◯ Power user  ◉ Silent reader

  goals/2026-Q4/members-answer.yaml
    Members answer one another · Weeks 5-12 · ana
    · Answer at least 40 questions within a day (0 → 40)
    · Write down how we answer (a milestone)
? Write it? Yes
`);
  });

  it('gives what the flags would have given', async () => {
    const sentence = 'Cut the time to first answer from 36 h to 12 h';
    const given: GoalGiven = {
      goal: 'Answer well',
      timeline: 'Whole quarter',
      keyResults: [understandKeyResult(sentence, [])],
      owner: 'ana',
      personas: [],
    };
    const byFlags = await ask([''], { given, personas: PERSONAS });
    const byAnswers = await ask(
      ['Answer well', 'Whole quarter', sentence, '', 'no', '', 'ana', '', ''],
      { personas: PERSONAS },
    );
    expect(byAnswers.draft).toEqual(byFlags.draft);
    expect(byFlags.transcript).toBe(`\

  goals/2026-Q4/answer-well.yaml
    Answer well · Whole quarter · ana
    · Cut the time to first answer from 36 h to 12 h (36 h → 12 h)
? Write it? Yes
`);
  });

  it('says which key results count themselves', async () => {
    const answers = ['Meet', 'October', 'Foster 5 introductions', '', 'yes', '', 'ana', ''];
    const { draft, transcript } = await ask(answers);
    expect(draft?.keyResults).toMatchObject([{ target: 5, measure: 'introductions-made' }]);
    expect(transcript).toContain('· Foster 5 introductions (0 → 5, counts itself)');
  });

  it('gives nothing where the person does not want it written', async () => {
    const { draft } = await ask(['Answer well', 'October', '', '', 'no']);
    expect(draft).toBeUndefined();
  });

  it('does not ask for personas where there are none, and leaves out what Enter leaves out', async () => {
    const { draft, transcript } = await ask(['Answer well', 'October', '', '', '']);
    expect(draft).toMatchObject({ owner: null, personas: [], keyResults: [] });
    expect(transcript).toMatch(/\? Who looks after it\?\n\n {2}goals\//);
  });

  it('asks again for a timeline that it does not understand', async () => {
    const { draft, transcript } = await ask([
      'Answer well',
      '',
      'soon',
      'Weeks 9-5',
      'Weeks 1-3, 6',
      '',
      '',
      '',
    ]);
    expect(draft?.timeline).toBe('Weeks 1-3, 6');
    expect(transcript).toContain(`\
  ! There is no timeline. Whole quarter will do.
`);
    expect(transcript.replaceAll('\u00a0', ' ')).toContain(`\
  soon
  ! "soon" is no timeline that cop knows. Write one of: Weeks 1-3 · Week 4 · Weeks 1-3, 6 · October · 2026-10-05 to 2026-10-23 · Whole quarter.
`);
    expect(transcript).toContain(`\
  Weeks 9-5
  ! "Weeks 9-5" ends before it begins. Did you mean Weeks 5-9?
? When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)
  Weeks 1-3, 6          Mon 28 Sep – Sun 18 Oct 2026, Mon 2 Nov – Sun 8 Nov 2026
`);
  });

  it('asks what is worth asking of the goal before it is written, and says nothing else', async () => {
    const questions = ({ goal }: GoalDraft) => (goal === 'Run a survey' ? 'What for?' : '');
    const asked = await ask(['Run a survey', 'October', '', '', 'no'], { questions });
    expect(asked.draft).toBeUndefined();
    expect(asked.transcript).toMatch(/Run a survey · October\n\nWhat for\?\n\? Write it\? No\n$/);
    const other = await ask(['Answer well', 'October', '', '', ''], { questions });
    expect(other.transcript).toMatch(/Answer well · October\n\? Write it\? Yes\n$/);
  });

  it('makes the id of what was given for it, where that is not the goal', async () => {
    const { draft } = await ask(['October', '', '', ''], {
      given: { id: 'feel-accepted', goal: 'Members feel that they belong, as they are' },
      takenIds: ['feel-accepted'],
    });
    expect(draft?.id).toBe('feel-accepted-2');
  });

  it('gives an id that no goal of any quarter has', async () => {
    const { draft } = await ask(['Answer well', 'October', '', '', ''], {
      takenIds: ['answer-well'],
    });
    expect(draft?.id).toBe('answer-well-2');
  });
});
