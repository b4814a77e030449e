import { describe, expect, it } from 'vitest';
import type { CharterDraft } from '../../src/domain/drafts.ts';
import { EXIT } from '../../src/domain/errors.ts';
import {
  askCharter,
  type CharterGiven,
  offerFirstPersona,
  offerPractices,
} from '../../src/prompts/ask-charter.ts';
import { afterWriting } from '../../src/prompts/leaving.ts';
import { Q4 } from '../insight/builders.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const SETTINGS = { quarter: Q4, timezone: 'Europe/Lisbon' };

const CHART_GUILD: CharterDraft = {
  name: 'Chart Guild',
  members: { now: 'Analysts in three teams', hopedFor: 'Anyone who shows data' },
  domain: 'Showing data',
  practice: 'Publishing charts that people act on',
  ...SETTINGS,
};

async function ask(answers: readonly Answer[], given: CharterGiven = {}, folder = 'charts') {
  const asker = scriptedAsker(answers);
  const draft = await askCharter(asker, given, { folder, settings: SETTINGS });
  return { draft, transcript: asker.transcript() };
}

describe('askCharter', () => {
  it('asks for the community, its members, its domain and its practice', async () => {
    const { draft, transcript } = await ask([
      'Chart Guild',
      'Analysts in three teams',
      'Anyone who shows data',
      'Showing data',
      'Publishing charts that people act on',
    ]);
    expect(draft).toEqual(CHART_GUILD);
    expect(transcript).toBe(`\
A community of practice has a domain, a community and a practice.
Answer in a sentence, or press Enter and come back to it later.

? What is your community called? Chart Guild
? Who are its members now? Analysts in three teams
? And whom do you hope for? Anyone who shows data
? What is it about? Showing data
? What do members do together, and to what end?
  Publishing charts that people act on
`);
  });

  it('takes Enter for an answer that comes later, and the folder’s name for the community’s', async () => {
    const { draft, transcript } = await ask(['', '', '', '', ''], {}, 'chart-guild_lisbon');
    expect(draft).toEqual({
      name: 'Chart guild lisbon',
      members: { now: null, hopedFor: null },
      domain: null,
      practice: null,
      ...SETTINGS,
    });
    expect(transcript).toContain('? What is your community called? Chart guild lisbon\n');
  });

  it('needs a name, also where the folder has none', async () => {
    const { draft, transcript } = await ask(['', 'Chart Guild', '', '', '', ''], {}, '');
    expect(draft.name).toBe('Chart Guild');
    expect(transcript).toContain(`\
? What is your community called?
  ! A community needs a name. Any will do for now.
? What is your community called? Chart Guild
`);
  });

  it('does not take an answer that the file could not hold', async () => {
    const { draft, transcript } = await ask(['Guild', '', '', 'x'.repeat(501), 'Charts', '']);
    expect(draft.domain).toBe('Charts');
    expect(transcript).toContain('  ! This is longer than 500 characters. Shorten it.\n');
  });

  it('does not ask again what flags have said', async () => {
    const { name, members } = CHART_GUILD;
    const { draft, transcript } = await ask(['Publishing charts that people act on'], {
      name,
      members,
      domain: 'Showing data',
    });
    expect(draft).toEqual(CHART_GUILD);
    expect(transcript).toContain('later.\n\n? What do members do together, and to what end?\n');
  });

  it('says nothing where flags have said it all', async () => {
    const { name, members } = CHART_GUILD;
    const practice = 'Publishing charts that people act on';
    const all = { name, members, domain: 'Showing data', practice };
    expect(await ask([], all)).toEqual({ draft: CHART_GUILD, transcript: '\n' });
  });

  it('is left with ^C', async () => {
    await expect(ask(['Chart Guild', LEAVE])).rejects.toMatchObject({
      exit: EXIT.interrupted,
      message: 'Left; nothing was written',
    });
  });
});

describe('offerPractices', () => {
  it('is taken with Enter, and left out with no', async () => {
    const asker = scriptedAsker(['', 'no']);
    expect(await offerPractices(asker)).toBe(true);
    expect(await offerPractices(asker)).toBe(false);
    expect(asker.transcript()).toBe(`\
? Begin with a ready set of facilitators’ practices? All can be changed. Yes
? Begin with a ready set of facilitators’ practices? All can be changed. No
`);
  });
});

describe('offerFirstPersona', () => {
  it('is taken with Enter', async () => {
    const asker = scriptedAsker(['']);
    expect(await offerFirstPersona(asker)).toBe(true);
    expect(asker.transcript()).toBe('? Go on with the first persona? Yes\n');
  });

  it('does not claim that nothing was written where it is left', async () => {
    const leaving = afterWriting(() => offerFirstPersona(scriptedAsker([LEAVE])));
    await expect(leaving).rejects.toMatchObject({
      exit: EXIT.interrupted,
      message: 'Left; what was written before stays',
    });
  });
});

describe('afterWriting', () => {
  it('lets other trouble pass', async () => {
    const trouble = new Error('the disk is full');
    await expect(afterWriting(() => Promise.reject(trouble))).rejects.toBe(trouble);
  });
});
