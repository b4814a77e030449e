import { describe, expect, it } from 'vitest';
import { askMemberAnew } from '../../src/prompts/ask-member-anew.ts';
import { member } from '../insight/members.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const ANA = member({
  id: 'k3f9x2ab',
  name: 'Ana Silva',
  email: 'ana@example.org',
  persona: 'zebra',
  status: 'quiet',
  skills: ['Charts'],
  named: 'yes',
});

const PERSONAS = [{ id: 'new-analyst', persona: 'New analyst' }];
const KEEP = '';

async function ask(answers: readonly Answer[], personas = PERSONAS) {
  const asker = scriptedAsker(answers);
  const wishes = await askMemberAnew(asker, ANA, personas);
  return { wishes, transcript: asker.transcript() };
}

describe('askMemberAnew', () => {
  it('shows what is there, and wishes only what was changed', async () => {
    const { wishes, transcript } = await ask([
      'Ana S.',
      '-',
      '2026-10-05',
      'Active',
      KEEP,
      'New analyst',
      'yes',
      'R',
      '',
      '',
      '',
      '',
      'no',
      'Met at the fair',
      'yes',
    ]);
    expect(wishes).toEqual({
      name: 'Ana S.',
      email: null,
      joined: '2026-10-05',
      status: 'active',
      persona: 'new-analyst',
      skills: ['R'],
      named: null,
      note: 'Met at the fair',
    });
    expect(transcript).toBe(`\
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? What are they called? Ana S.
? Their e-mail address? -
? Since when do they belong? (2026-10-05) 2026-10-05
? How do they belong? Active
? As what? Member
? Which persona fits them best? New analyst
? Skills: Charts. Change them? Yes
? What are they good at? One a line; an empty line ends.
  R

? What do they care about? One a line.

? What would they do for others? One a line.

? What would they like from others? One a line.

? Did they agree to be named outside your terminal, as in reports? No
? A note, for the facilitators?
  Met at the fair

  members/a.yaml:1
    name: Ana Silva → Ana S.
    email: ana@example.org → nothing
    joined: nothing → 2026-10-05
    status: quiet → active
    persona: zebra → new-analyst
    skills: Charts → R
    named: yes → nothing
    note: nothing → Met at the fair
? Write it? Yes
`);
  });

  it('wishes nothing where Enter keeps it all, also a persona that has no file', async () => {
    const { wishes, transcript } = await ask(Array(12).fill(KEEP));
    expect(wishes).toEqual({});
    expect(transcript).toContain('? Which persona fits them best? zebra (not described)');
  });
});
