import { describe, expect, it } from 'vitest';
import type { Persona } from '../../src/domain/persona.ts';
import { askPersonaAnew } from '../../src/prompts/ask-persona-anew.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const NEW_ANALYST: Persona = {
  id: 'new-analyst',
  file: 'personas/new-analyst.yaml',
  persona: 'New analyst',
  description: 'Six months in;\nreads much, asks little\n',
  status: 'aspired',
  needs: ['A first chart', 'A face to ask'],
  learns: ['by doing'],
  challenges: [],
};

const KEEP = '';

async function ask(answers: readonly Answer[], persona = NEW_ANALYST) {
  const asker = scriptedAsker(answers);
  const wishes = await askPersonaAnew(asker, persona);
  return { wishes, transcript: asker.transcript() };
}

describe('askPersonaAnew', () => {
  it('shows what is there, and wishes only what was changed', async () => {
    const { wishes, transcript } = await ask([
      'Newcomer',
      KEEP,
      'Yes, among the members now',
      'yes',
      'A face to ask',
      'A map',
      '',
      KEEP,
      'Asks nobody',
      '',
      'yes',
    ]);
    expect(wishes).toEqual({
      persona: 'Newcomer',
      status: 'current',
      needs: ['A face to ask', 'A map'],
      challenges: ['Asks nobody'],
    });
    expect(transcript).toBe(`\
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? What do you call this kind of member? Newcomer
? Who is that, in a sentence?
  Six months in; reads much, asks little
? Are they members already? Yes, among the members now
? Needs: A first chart · A face to ask. Change them? Yes
? What do they need? One a line; an empty line ends.
  A face to ask
  A map

? Learns: by doing. Change them? No
? What stands in their way? One a line.
  Asks nobody


  personas/new-analyst.yaml
    persona: New analyst → Newcomer
    status: aspired → current
    needs: A first chart · A face to ask → A face to ask · A map
    challenges: nothing → Asks nobody
? Write it? Yes
`);
  });

  it('keeps all of it at Enter, also a description of several lines', async () => {
    const { wishes, transcript } = await ask([KEEP, KEEP, KEEP, KEEP, KEEP, KEEP]);
    expect(wishes).toEqual({});
    expect(transcript).not.toContain('Write it?');
  });

  it('takes out a description at a hyphen, and a list of which no line is given', async () => {
    const { wishes, transcript } = await ask([KEEP, '-', KEEP, 'yes', KEEP, KEEP, KEEP, 'yes']);
    expect(wishes).toEqual({ description: null, needs: null });
    expect(transcript).toContain(`
    description: Six months in; reads much, asks little → nothing
    needs: A first chart · A face to ask → nothing
`);
  });

  it('changes nothing where the same lines are given again, in whatever order', async () => {
    const same = ['yes', 'A face to ask', 'A first chart', 'A face to ask', ''];
    expect((await ask([KEEP, KEEP, KEEP, ...same, KEEP, KEEP])).wishes).toEqual({});
  });

  it('does not take out the name', async () => {
    const { transcript } = await ask(['-', KEEP, KEEP, KEEP, KEEP, KEEP, KEEP]);
    expect(transcript).toContain('! A persona needs a name.');
  });

  it('gives nothing where the person does not want it written', async () => {
    const { wishes } = await ask(['Newcomer', KEEP, KEEP, KEEP, KEEP, KEEP, 'no']);
    expect(wishes).toBeUndefined();
  });
});
