import { describe, expect, it } from 'vitest';
import type { PracticeIdea } from '../../src/domain/practice-ideas.ts';
import {
  askPractice,
  askReadySet,
  askWhichPractice,
  type PracticeGiven,
} from '../../src/prompts/ask-practice.ts';
import { askPracticeAnew } from '../../src/prompts/ask-practice-anew.ts';
import { askWhichOccasions } from '../../src/prompts/ask-practice-occasions.ts';
import { day, personas, practice } from '../insight/builders.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const AROUND = {
  takenIds: ['ask-question'],
  personas: personas('new-analyst', 'silent-reader'),
  since: day('11-24'),
};

async function ask(answers: readonly Answer[], given: PracticeGiven = {}) {
  const asker = scriptedAsker(answers);
  const draft = await askPractice(asker, given, AROUND);
  return { draft, transcript: asker.transcript() };
}

describe('askPractice', () => {
  it('asks what is done, what for, how often, what shows it, by whom and for whom', async () => {
    const { draft, transcript } = await ask([
      'Ask a question',
      'To increase contribution',
      'sometimes',
      'every  other week',
      'conversation: members talked about something of the domain',
      'ana',
      'silent-reader',
      'yes',
    ]);
    expect(draft).toEqual({
      id: 'ask-question-2',
      practice: 'Ask a question',
      strand: 'contribution',
      rhythm: { kind: 'weeks', every: 2 },
      rhythmWords: 'every other week',
      shownBy: 'conversation',
      owner: 'ana',
      personas: ['silent-reader'],
      since: '2026-11-24',
    });
    expect(transcript).toBe(`\
? What do the facilitators do, in a sentence?
  Ask a question
? What is it for? To increase contribution
? How often? (every week, every 2 weeks, monthly, after each experience, within 3 days of joining)
  sometimes
  ! "sometimes" is no rhythm. Write every week, every 2 weeks, monthly, after each experience, or within 3 days of joining.
? How often? (every week, every 2 weeks, monthly, after each experience, within 3 days of joining)
  every  other week
? What else in the log shows that it was done? conversation: members talked about something of the domain
? Who looks after it? ana
? Which personas does it serve? None for everybody. ◯ new-analyst  ◉ silent-reader

  facilitation.yaml
    Ask a question · every other week · ana
? Write it? Yes
`);
  });

  it('does not ask again what flags have said', async () => {
    const { draft, transcript } = await ask(['To amplify impact', 'no'], {
      practice: 'Meet an expert',
      rhythm: { kind: 'months', every: 1 },
      rhythmWords: 'monthly',
      shownBy: null,
      owner: 'ben',
      personas: [],
    });
    expect(draft).toBeUndefined();
    expect(transcript).toContain('Meet an expert · monthly · ben\n? Write it? No\n');
  });

  it('does not offer what cannot show a practice of its rhythm', async () => {
    const after = ask(['To amplify impact', 'experience: a learning experience was held'], {
      practice: 'Send a survey',
      rhythm: { kind: 'after-experience', within: 7 },
      rhythmWords: 'after each experience',
      owner: 'ben',
      personas: [],
    });
    await expect(after).rejects.toThrow('experience: a learning experience was held');
  });
});

describe('askReadySet', () => {
  const IDEA: PracticeIdea = {
    id: 'thank',
    practice: 'Thank somebody by name',
    strand: 'contribution',
    rhythm: 'every week',
    shownBy: null,
    why: 'It shows that it mattered',
  };
  const OTHER: PracticeIdea = { ...IDEA, id: 'meet', practice: 'Meet an expert' };

  it('gives those that are ticked', async () => {
    const asker = scriptedAsker(['Meet an expert', 'yes']);
    expect(await askReadySet(asker, [IDEA, OTHER])).toEqual([OTHER]);
    expect(asker.transcript()).toBe(`\
? Which of the ready set? Tick none to write one of your own. ◯ Thank somebody by name  ◉ Meet an expert

  facilitation.yaml
    Meet an expert · every week
? Write it? Yes
`);
  });

  it('gives none where none is ticked, or none is left', async () => {
    expect(await askReadySet(scriptedAsker(['']), [IDEA])).toEqual([]);
    expect(await askReadySet(scriptedAsker([]), [])).toEqual([]);
  });

  it('gives nothing where the person does not want them written', async () => {
    expect(
      await askReadySet(scriptedAsker(['Thank somebody by name', 'no']), [IDEA]),
    ).toBeUndefined();
  });
});

describe('askPracticeAnew', () => {
  const NOW = practice('every week', {
    owner: 'ana',
    personas: ['new-analyst', 'gone'],
    shownBy: 'x-walk',
    since: day('11-02'),
  });

  async function anew(answers: readonly Answer[]) {
    const asker = scriptedAsker(answers);
    const wishes = await askPracticeAnew(asker, NOW, personas('new-analyst'));
    return { wishes, transcript: asker.transcript() };
  }

  it('shows what is there, and wishes only what was changed', async () => {
    const { wishes, transcript } = await anew([
      '',
      '',
      'monthly',
      'Nothing else: somebody says so',
      '-',
      'new-analyst',
      '2026-11-99',
      '2027-01-04',
      'yes',
    ]);
    expect(wishes).toEqual({
      rhythm: 'monthly',
      shown_by: null,
      owner: null,
      personas: ['new-analyst'],
      since: '2027-01-04',
    });
    expect(transcript).toContain(`
? What else in the log shows that it was done? Nothing else: somebody says so
? Who looks after it? -
? Which personas does it serve? None for everybody. ◉ new-analyst  ◯ gone (not described)
? From which day on is it due? 2026-11-99
  ! The calendar has no day "2026-11-99". Write it as 2026-11-24.
? From which day on is it due? 2027-01-04

  facilitation.yaml
    rhythm: every week → monthly
    shown_by: x-walk → nothing
    owner: ana → nothing
    personas: new-analyst · gone → new-analyst
    since: 2026-11-02 → 2027-01-04
? Write it? Yes
`);
  });

  it('wishes nothing where Enter keeps all of it', async () => {
    expect((await anew(['', '', '', '', '', '', ''])).wishes).toEqual({});
  });

  it('keeps the sentence and the rhythm from being taken out', async () => {
    const { transcript } = await anew(['-', '', '', '-', '', '', '', '', '']);
    expect(transcript).toContain(
      '! A practice is a sentence. Write it, or press Enter to keep it.',
    );
    expect(transcript).toContain('! A practice has a rhythm. Write it, or press Enter to keep it.');
  });
});

describe('which one is meant', () => {
  it('is chosen by its sentence', async () => {
    const [one, other] = [{ practice: 'Ask' }, { practice: 'Thank' }];
    const asker = scriptedAsker(['Thank']);
    expect(await askWhichPractice(asker, [one, other])).toBe(other);
    expect(asker.transcript()).toBe('? Which practice? Thank\n');
  });

  it('may be several people, or one experience', async () => {
    const choices = [
      { name: 'Dee', value: 1 },
      { name: 'Kim', value: 2 },
    ];
    expect(await askWhichOccasions(scriptedAsker(['Dee, Kim']), 'people', choices)).toEqual([1, 2]);
    expect(await askWhichOccasions(scriptedAsker(['Kim']), 'experience', choices)).toEqual([2]);
  });
});
