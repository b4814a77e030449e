import { describe, expect, it } from 'vitest';
import { notUnderstood, understood } from '../../src/domain/parsed.ts';
import { askAnew } from '../../src/prompts/ask-anew.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const count = {
  message: 'How many?',
  now: '20',
  read: (typed: string) =>
    /^\d+$/.test(typed)
      ? understood(Number(typed))
      : notUnderstood('that is no number', 'Write one'),
  understood: (number: number) => `${number} members`,
};

async function ask(answers: readonly Answer[], more: Partial<typeof count & { needed: string }>) {
  const asker = scriptedAsker(answers);
  const answer = await askAnew(asker, { ...count, ...more });
  return { answer, transcript: asker.transcript() };
}

describe('asking for what is there already', () => {
  it('keeps it at Enter', async () => {
    expect((await ask([''], {})).answer).toBeUndefined();
  });

  it('takes what is typed, and says what was understood', async () => {
    const { answer, transcript } = await ask(['25'], {});
    expect(answer).toBe(25);
    expect(transcript).toContain('25 members');
  });

  it('takes it out at a hyphen', async () => {
    expect((await ask(['-'], {})).answer).toBeNull();
  });

  it('does not take out what is needed, and says why', async () => {
    const { answer, transcript } = await ask(['-', ''], { needed: 'a goal has a timeline' });
    expect(answer).toBeUndefined();
    expect(transcript).toContain('! A goal has a timeline. Write it, or press Enter to keep it.');
  });

  it('asks again where an answer is none', async () => {
    const { answer, transcript } = await ask(['many', '25'], {});
    expect(answer).toBe(25);
    expect(transcript).toContain('! That is no number. Write one.');
  });

  it('leaves out at Enter what was not there', async () => {
    const asker = scriptedAsker(['']);
    expect(await askAnew(asker, { ...count, now: null })).toBeUndefined();
    asker.transcript();
  });
});
