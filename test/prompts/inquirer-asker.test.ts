import { describe, expect, it } from 'vitest';
import { inquirerAsker } from '../../src/prompts/inquirer-asker.ts';
import { fakeTerminal } from './fake-terminal.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

const FRUIT = {
  message: 'Which ones?',
  choices: [
    { name: 'Apples', value: 'a' },
    { name: 'Pears', value: 'p' },
  ],
};

function start(columns?: number) {
  const fake = fakeTerminal(columns);
  return { ...fake, asker: inquirerAsker(fake.terminal) };
}

describe('inquirerAsker', () => {
  it('takes a line without the spaces around it', async () => {
    const { asker, typeAt } = start();
    const answer = asker.line({ message: 'What is it about?' });
    await typeAt('? What is it about?', `  Showing data ${ENTER}`);
    expect(await answer).toBe('Showing data');
  });

  it('takes Enter for the preset, as it is and not as it is shown', async () => {
    const { asker, typeAt } = start();
    const answer = asker.line({ message: 'Name?', preset: 'Chart\u200bGuild' });
    await typeAt('? Name? (Chart\\u{200b}Guild)', ENTER);
    expect(await answer).toBe('Chart\u200bGuild');
  });

  it('asks again for what is refused', async () => {
    const { asker, typeAt } = start();
    const answer = asker.line({
      message: 'How many?',
      refuse: (typed) => (typed === 'many' ? 'That is no number.' : undefined),
    });
    await typeAt('? How many?', `many${ENTER}`);
    await typeAt('That is no number.', `\u00153${ENTER}`);
    expect(await answer).toBe('3');
  });

  it('shows at the right what was understood', async () => {
    const { asker, typeAt, drawn } = start(40);
    const answer = asker.line({
      message: 'How many?',
      answer: 'below',
      understood: (typed) => typed.replace(',', '.'),
    });
    await typeAt('? How many?', `12,5${ENTER}`);
    await answer;
    expect(drawn()).toContain(`  12,5${'12.5'.padStart(33)}`);
  });

  it.each([
    ['does not say how wide it is', { columns: 0, width: 40 }],
    ['was narrowed by COLUMNS', { columns: 100, width: 40 }],
    ['was made narrower meanwhile', { columns: 40, width: 100 }],
  ])('lays questions out for a terminal that %s', async (_, { columns, width }) => {
    const { terminal, typeAt, drawn } = fakeTerminal(columns, width);
    const answer = inquirerAsker(terminal).line({
      message: 'How many?',
      answer: 'below',
      understood: (typed) => typed.replace(',', '.'),
    });
    await typeAt('? How many?', `12,5${ENTER}`);
    await answer;
    expect(drawn()).toContain(`  12,5${'12.5'.padStart(33)}`);
  });

  it.each([
    { keys: ENTER, taken: true },
    { keys: `n${ENTER}`, taken: false },
    { keys: `yes${ENTER}`, taken: true },
  ])('takes yes or no: $taken', async ({ keys, taken }) => {
    const { asker, typeAt } = start();
    const answer = asker.confirm({ message: 'Write it?', preset: 'yes' });
    await typeAt('? Write it? (Y/n)', keys);
    expect(await answer).toBe(taken);
  });

  it.each([
    { keys: ENTER, taken: 'a' },
    { keys: DOWN + ENTER, taken: 'p' },
  ])('lets choose one: $taken', async ({ keys, taken }) => {
    const { asker, typeAt } = start();
    const answer = asker.choose(FRUIT);
    await typeAt('Up and down, then Enter', keys);
    expect(await answer).toBe(taken);
  });

  it('lets tick several, and shows the ticks', async () => {
    const { asker, typeAt, drawn } = start();
    const answer = asker.chooseSeveral(FRUIT);
    await typeAt('Space ticks one, Enter goes on', `${DOWN} ${ENTER}`);
    expect(await answer).toEqual(['p']);
    expect(drawn()).toContain('? Which ones? ◯ Apples  ◉ Pears');
  });

  it('shows what is ticked already, and lets take a tick away', async () => {
    const { asker, typeAt } = start();
    const kept = asker.chooseSeveral({ ...FRUIT, ticked: ['p'] });
    await typeAt('◉ Pears', ENTER);
    expect(await kept).toEqual(['p']);
    const changed = asker.chooseSeveral({ ...FRUIT, ticked: ['p'] });
    await typeAt('◉ Pears', ` ${DOWN} ${ENTER}`);
    expect(await changed).toEqual(['a']);
  });

  it('shows the ticks below one another where there is no room', async () => {
    const { asker, typeAt, drawn } = start(30);
    const answer = asker.chooseSeveral(FRUIT);
    await typeAt('Space ticks one', ` ${ENTER}`);
    await answer;
    expect(drawn()).toContain('? Which ones?\n  ◉ Apples\n  ◯ Pears');
  });

  it('keeps the lines that were pasted for the questions that go on', async () => {
    const { asker, typeAt } = start();
    const first = asker.line({ message: 'One a line.', answer: 'below' });
    await typeAt('? One a line.', `first\rsecond\r\r third\r`);
    expect(await first).toBe('first');
    expect(await asker.line({ message: '', answer: 'below' })).toBe('second');
    expect(await asker.line({ message: '', answer: 'below' })).toBe('third');
  });

  it('forgets what was pasted when another question comes, or it is refused', async () => {
    const { asker, typeAt } = start();
    const first = asker.line({ message: 'One a line.', answer: 'below' });
    await typeAt('? One a line.', 'first\rsecond\rthird\r');
    await first;
    const refused = asker.line({
      message: '',
      refuse: (typed) => (typed === 'second' ? 'Not that one.' : undefined),
    });
    await typeAt('', `another${ENTER}`);
    expect(await refused).toBe('another');
    const next = asker.line({ message: 'Who?' });
    await typeAt('? Who?', `ana${ENTER}`);
    expect(await next).toBe('ana');
  });

  it('makes safe what it says', async () => {
    const { asker, drawn } = start();
    asker.say('  About \u001b[2Jcharts');
    expect(drawn()).toBe('  About \\u{1b}[2Jcharts\n');
  });

  it.each([
    { name: '^C', keys: CTRL_C },
    { name: '^D', keys: CTRL_D },
  ])('is left with $name', async ({ keys }) => {
    const { asker, typeAt } = start();
    const line = asker.line({ message: 'Who?' });
    await Promise.all([
      expect(line).rejects.toMatchObject({ exit: 130, message: 'Left; nothing was written' }),
      typeAt('? Who?', keys),
    ]);
  });

  it('is left where the input ends', async () => {
    const { asker, typeAt, input } = start();
    const line = asker.choose(FRUIT);
    await Promise.all([
      expect(line).rejects.toMatchObject({ exit: 130 }),
      typeAt('Apples', '').then(() => input.end()),
    ]);
  });
});
