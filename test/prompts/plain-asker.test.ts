import { describe, expect, it } from 'vitest';
import { plainAsker } from '../../src/prompts/plain-asker.ts';
import { terminalAsker } from '../../src/prompts/terminal-asker.ts';
import { fakeTerminal } from './fake-terminal.ts';

const FRUIT = {
  message: 'Which ones?',
  choices: [
    { name: 'Apples', value: 'a' },
    { name: 'Pears', value: 'p' },
  ],
};

function start() {
  const fake = fakeTerminal();
  return { ...fake, asker: plainAsker(fake.terminal) };
}

describe('plainAsker', () => {
  it('prints a question and takes a line', async () => {
    const { asker, typeAt } = start();
    const answer = asker.line({ message: 'What is it about?' });
    await typeAt('? What is it about? ', '  Showing data \n');
    expect(await answer).toBe('Showing data');
  });

  it('shows what would act in a preset', async () => {
    const { asker, typeAt } = start();
    const answer = asker.line({ message: 'Name?', preset: 'a\u001b[2Jb' });
    await typeAt('? Name? (a\\u{1b}[2Jb) ', '\n');
    expect(await answer).toBe('a\u001b[2Jb');
  });

  it('takes Enter for the preset', async () => {
    const { asker, typeAt } = start();
    const answer = asker.line({ message: 'Name?', preset: 'Chart Guild', answer: 'below' });
    await typeAt('? Name?\n  (Chart Guild) ', '\n');
    expect(await answer).toBe('Chart Guild');
  });

  it('asks again for what is refused, and says what was understood', async () => {
    const { asker, typeAt, drawn } = start();
    const answer = asker.line({
      message: 'How many?',
      refuse: (typed) => (typed === 'many' ? 'That is no number.' : undefined),
      understood: () => 'three',
    });
    await typeAt('? How many?', 'many\n');
    await typeAt('  That is no number.\n? How many?', '3\n');
    expect(await answer).toBe('3');
    expect(drawn()).toBe('  three\n');
  });

  it.each([
    { typed: '', taken: false },
    { typed: 'y', taken: true },
    { typed: 'NO', taken: false },
  ])('takes yes or no: "$typed"', async ({ typed, taken }) => {
    const { asker, typeAt } = start();
    const answer = asker.confirm({ message: 'Write it?', preset: 'no' });
    await typeAt('? Write it? (no) ', 'perhaps\n');
    await typeAt('"perhaps" is neither. Write yes or no.', `${typed}\n`);
    expect(await answer).toBe(taken);
  });

  it('numbers the choices', async () => {
    const { asker, typeAt } = start();
    const answer = asker.choose(FRUIT);
    await typeAt('? Which ones?\n  1 Apples\n  2 Pears\n? Which number? (1) ', '1 2\n');
    await typeAt('"1 2" is none of them. Write a number from 1 to 2.', '2\n');
    expect(await answer).toBe('p');
  });

  it('takes several numbers, or none', async () => {
    const { asker, typeAt } = start();
    const both = asker.chooseSeveral(FRUIT);
    await typeAt('Enter for none. ', '3\n');
    await typeAt('"3" is none of them. Write a number from 1 to 2.', '2, 1\n');
    expect(await both).toEqual(['p', 'a']);
    const none = asker.chooseSeveral(FRUIT);
    await typeAt('Enter for none. ', '\n');
    expect(await none).toEqual([]);
  });

  it('keeps at Enter what is ticked already, and takes every tick away at a hyphen', async () => {
    const { asker, typeAt } = start();
    const question = { ...FRUIT, ticked: ['p'] };
    const kept = asker.chooseSeveral(question);
    await typeAt('? Which numbers, such as 1 3? A hyphen for none. (2) ', '\n');
    expect(await kept).toEqual(['p']);
    const none = asker.chooseSeveral(question);
    await typeAt('(2) ', '-\n');
    expect(await none).toEqual([]);
  });

  it('is left where the input ends', async () => {
    const { asker, typeAt, input } = start();
    const line = asker.line({ message: 'Who?' });
    await Promise.all([
      expect(line).rejects.toMatchObject({ exit: 130 }),
      typeAt('? Who?', '').then(() => input.end()),
    ]);
  });
});

describe('terminalAsker', () => {
  it.each([
    { term: 'dumb', hint: '1 Apples' },
    { term: 'xterm-256color', hint: 'Up and down, then Enter' },
  ])('asks for TERM=$term as that can', async ({ term, hint }) => {
    const { terminal, typeAt, input } = fakeTerminal();
    const asker = await terminalAsker(terminal, { TERM: term });
    const answer = asker.choose(FRUIT);
    await typeAt(hint, term === 'dumb' ? '1\n' : '\r');
    expect(await answer).toBe('a');
    input.end();
  });
});
