import { describe, expect, it } from 'vitest';
import { charterSaid } from '../../src/domain/charter-keys.ts';
import { EXIT } from '../../src/domain/errors.ts';
import { askCharterAnew } from '../../src/prompts/ask-charter-anew.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const DATA = {
  format: 1,
  name: 'Chart Guild',
  members: 'Analysts in three teams',
  domain: 'Showing data',
  practice: 'Publishing charts\n',
  scope: 'Charts.\nNot dashboards.\n',
  facilitators: ['ana', 'ben'],
  timezone: 'Europe/Lisbon',
};

/** Every question but that of the scope, which has two lines. */
const ENTER = ['', '', '', '', '', '', '', '', ''];

async function ask(answers: readonly Answer[], data: object = DATA) {
  const asker = scriptedAsker(answers);
  const wishes = await askCharterAnew(asker, (key) => charterSaid(data, key));
  return { wishes, transcript: asker.transcript() };
}

/** Enter at every question, but for some. */
function answering(given: Readonly<Record<number, string>>): string[] {
  return ENTER.map((enter, index) => given[index] ?? enter);
}

describe('askCharterAnew', () => {
  it('shows what is there, and keeps it with Enter', async () => {
    const { wishes, transcript } = await ask(ENTER);
    expect(wishes).toEqual({});
    expect(transcript).toBe(`\
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? What is your community called? Chart Guild
? Who are its members now? Analysts in three teams
? And whom do you hope for?
? What is it about? Showing data
? What do members do together, and to what end?
  Publishing charts
? Who stands behind it in the organisation?
What belongs to it, and what does not?
  That has several lines: change it in cop.yaml.
? Who facilitates it? (names, with commas between) ana, ben
? When and where does it meet?
? When do you look at this charter again? (as 2027-01-15)
`);
  });

  it('shows what would change before it is written', async () => {
    const answers = answering({ 2: 'Anyone', 3: '-', 6: 'ana ,dee,', 8: '2027-01-15' });
    const { wishes, transcript } = await ask([...answers, 'yes']);
    expect(wishes).toEqual({
      'members.hoped_for': 'Anyone',
      domain: null,
      facilitators: ['ana', 'dee'],
      review_on: '2027-01-15',
    });
    expect(transcript).toContain('2027-01-15\n  Fri 15 Jan 2027\n');
    expect(transcript.split('\n').slice(-7).join('\n')).toBe(
      `\

  cop.yaml
    members.hoped_for: nothing → Anyone
    domain: Showing data → nothing
    facilitators: ana, ben → ana · dee
    review_on: nothing → 2027-01-15
? Write it? Yes
`.replace(/^\n/, ''),
    );
  });

  it('is not written where the person does not want it', async () => {
    expect((await ask([...answering({ 3: 'Charts' }), 'no'])).wishes).toBeUndefined();
  });

  it('takes nothing out where nothing is', async () => {
    expect((await ask(answering({ 5: '-', 7: '-' }))).wishes).toEqual({});
  });

  it('asks again for what cannot be, and needs a name', async () => {
    const answers = ['-', '', '', '', 'x'.repeat(501), '', '', '', ',', '', '', 'soon', ''];
    const { wishes, transcript } = await ask(answers);
    expect(wishes).toEqual({});
    expect(transcript).toContain(
      '  ! A community needs a name. Write it, or press Enter to keep it.',
    );
    expect(transcript).toContain('  ! This is longer than 500 characters. Shorten it.');
    expect(transcript).toContain('  ! There is no name in it. Write names such as ana, ben.');
    expect(transcript).toContain('  ! The calendar has no day "soon". Write it as 2027-01-15.');
  });

  it('is left with ^C', async () => {
    await expect(ask(['', LEAVE])).rejects.toMatchObject({ exit: EXIT.interrupted });
  });
});
