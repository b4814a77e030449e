import { describe, expect, it } from 'vitest';
import type { MemberWishes } from '../../src/domain/member-wishes.ts';
import { askMember } from '../../src/prompts/ask-member.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const PERSONAS = [
  { id: 'new-analyst', persona: 'New analyst' },
  { id: 'silent-reader', persona: 'Silent reader' },
];

async function ask(answers: readonly Answer[], given: MemberWishes = {}, personas = PERSONAS) {
  const asker = scriptedAsker(answers);
  const wishes = await askMember(asker, given, personas);
  return { wishes, transcript: asker.transcript() };
}

describe('askMember', () => {
  it('asks for what flags have not said, and shows the person before they are written', async () => {
    const { wishes, transcript } = await ask([
      '',
      'Ana Silva',
      'ana',
      'ana@example.org',
      'Invited, not there yet',
      'New analyst',
      'October',
      '2026-10-05',
      'Charts',
      'R',
      '',
      '',
      'Reviews of charts',
      '',
      '',
      'yes',
      'yes',
    ]);
    expect(wishes).toEqual({
      name: 'Ana Silva',
      email: 'ana@example.org',
      status: 'invited',
      persona: 'new-analyst',
      joined: '2026-10-05',
      skills: ['Charts', 'R'],
      offers: ['Reviews of charts'],
      named: 'yes',
    });
    expect(transcript).toBe(`\
? What are they called?
  ! Write a name, such as: Ana Silva.
? What are they called? Ana Silva
? Their e-mail address, if you know it? ana
  ! "ana" is no e-mail address. Write one such as ana@example.org.
? Their e-mail address, if you know it? ana@example.org
? How do they belong? Invited, not there yet
? Which persona fits them best? New analyst
? Since when do they belong, if you know it? (2026-10-05) October
  ! The calendar has no day "October". Write a day as year-month-day: 2026-10-05.
? Since when do they belong, if you know it? (2026-10-05) 2026-10-05
? What are they good at? One a line; an empty line ends.
  Charts
  R

? What do they care about? One a line.

? What would they do for others? One a line.
  Reviews of charts

? What would they like from others? One a line.

? Did they agree to be named outside your terminal, as in reports? Yes

  Ana Silva · invited
    · e-mail: ana@example.org
    · persona: new-analyst
    · joined: 2026-10-05
    · skills: Charts · R
    · offers: Reviews of charts
    · may be named outside your terminal
? Write it? Yes
`);
  });

  it('does not ask again what flags have said', async () => {
    const given: MemberWishes = {
      name: 'Ana',
      email: 'ana@example.org',
      handles: { slack: 'ana' },
      status: 'quiet',
      persona: 'new-analyst',
      joined: '2026-10-05',
      skills: ['R'],
      interests: ['Maps'],
      offers: ['Help'],
      seeks: ['Time'],
      named: 'yes',
      role: 'expert',
      note: 'Met at the fair',
    };
    const { wishes, transcript } = await ask(['yes'], given);
    expect(wishes).toEqual(given);
    expect(transcript).toContain('    · handles: slack=ana\n');
  });

  it('says nothing of what was left empty, and asks for no persona where there is none', async () => {
    const { wishes } = await ask(['Ana', '', '', '', '', '', '', '', '', 'yes'], {}, []);
    expect(wishes).toEqual({ name: 'Ana', status: 'active' });
  });

  it('gives nothing where the person does not want it written, or leaves', async () => {
    const { wishes } = await ask(['Ana', '', '', '', '', '', '', '', '', 'no'], {}, []);
    expect(wishes).toBeUndefined();
    await expect(ask(['Ana', LEAVE])).rejects.toMatchObject({ exit: 130 });
  });
});
