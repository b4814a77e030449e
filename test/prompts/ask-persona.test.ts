import { describe, expect, it } from 'vitest';
import type { PersonaDraft } from '../../src/domain/drafts.ts';
import { askAnotherPersona, askPersona, type PersonaGiven } from '../../src/prompts/ask-persona.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const NEW_ANALYST: PersonaDraft = {
  id: 'new-analyst',
  persona: 'New analyst',
  description: 'Six months in; reads much, asks little',
  status: 'current',
  needs: ['A first chart that somebody uses', 'A face to ask'],
  learns: ['by doing, beside a peer'],
  challenges: [],
};

async function ask(answers: readonly Answer[], given: PersonaGiven = {}, taken: string[] = []) {
  const asker = scriptedAsker(answers);
  const draft = await askPersona(asker, given, taken);
  return { draft, transcript: asker.transcript() };
}

describe('askPersona', () => {
  it('asks who it is, what it needs, how it learns and what stands in its way', async () => {
    const { draft, transcript } = await ask([
      'New analyst',
      'Six months in; reads much, asks little',
      '',
      'A first chart that somebody uses',
      'A face to ask',
      '',
      'by doing, beside a peer',
      '',
      '',
      'yes',
    ]);
    expect(draft).toEqual(NEW_ANALYST);
    expect(transcript).toBe(`\
? What do you call this kind of member? New analyst
? Who is that, in a sentence?
  Six months in; reads much, asks little
? Are they members already? Yes, among the members now
? What do they need? One a line; an empty line ends.
  A first chart that somebody uses
  A face to ask

? How do they prefer to learn? One way a line.
  by doing, beside a peer

? What stands in their way? One a line.


  personas/new-analyst.yaml
    New analyst · among the members now
    Six months in; reads much, asks little
    · needs: A first chart that somebody uses
    · needs: A face to ask
    · learns: by doing, beside a peer
? Write it? Yes
`);
  });

  it('gives nothing where the person does not want it written', async () => {
    const { draft, transcript } = await ask([
      'Silent reader',
      '',
      'Not yet, hoped for',
      '',
      '',
      '',
      'no',
    ]);
    expect(draft).toBeUndefined();
    expect(transcript).toMatch(/\n {4}Silent reader · hoped for\n\? Write it\? No\n$/);
  });

  it('needs a name', async () => {
    const { transcript } = await ask(['', 'Silent reader', '', '', '', '', '', '']);
    expect(transcript).toContain(`\
? What do you call this kind of member?
  ! A persona needs a name, such as: New analyst.
? What do you call this kind of member? Silent reader
`);
  });

  it('gives an id that is not taken', async () => {
    const { draft } = await ask(['New analyst', '', '', '', '', '', ''], {}, ['new-analyst']);
    expect(draft?.id).toBe('new-analyst-2');
  });

  it('does not ask again what flags have said', async () => {
    const { id: _, ...given } = NEW_ANALYST;
    const { draft, transcript } = await ask([''], given);
    expect(draft).toEqual(NEW_ANALYST);
    expect(transcript).not.toContain('What do you call');
  });
});

describe('askAnotherPersona', () => {
  it.each([
    { count: 1, preset: true },
    { count: 2, preset: true },
    { count: 3, preset: false },
    { count: 4, preset: false },
  ])('with $count personas suggests $preset', async ({ count, preset }) => {
    const asker = scriptedAsker(['']);
    expect(await askAnotherPersona(asker, count)).toBe(preset);
    expect(asker.transcript()).toBe(
      `? Another persona? (${count} so far; three to five serve best) ${preset ? 'Yes' : 'No'}\n`,
    );
  });

  it('does not ask from five on', async () => {
    const asker = scriptedAsker([]);
    expect(await askAnotherPersona(asker, 5)).toBe(false);
    expect(asker.transcript()).toBe('\n');
  });

  it('does not claim that nothing was written where it is left', async () => {
    await expect(askAnotherPersona(scriptedAsker([LEAVE]), 1)).rejects.toThrow(
      'Left; what was written before stays',
    );
  });
});
