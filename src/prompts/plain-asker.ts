import { createInterface } from 'node:readline';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { visible } from '../terminal/escape.ts';
import { askParsed } from './ask-parsed.ts';
import type { Asker, ChoiceQuestion, LineQuestion, TickQuestion } from './asker.ts';
import { left } from './leaving.ts';
import { INDENT, laidOut, remark } from './question-layout.ts';

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks a person at a terminal that only prints line after line: no cursor is moved and nothing is
 * painted over. Choices are numbered.
 */
export function plainAsker(streams: Streams): Asker {
  const say = (text: string) => {
    streams.output.write(`${remark(text, 80)}\n`);
  };

  async function line(question: LineQuestion): Promise<string> {
    const { preset = '', refuse } = question;
    for (;;) {
      streams.output.write(promptFor(question));
      const answer = (await nextLine(streams)).trim() || preset;
      const refused = refuse?.(answer);
      const remark = refused ?? question.understood?.(answer) ?? '';
      if (remark !== '') say(`${INDENT}${remark}`);
      if (refused === undefined) return answer;
    }
  }

  function listed<T>({ message, choices }: ChoiceQuestion<T>): void {
    say(`? ${message}`);
    for (const [index, { name }] of choices.entries()) say(`${INDENT}${index + 1} ${name}`);
  }

  const asker: Asker = {
    line,
    say,
    confirm: ({ message, preset }) => askParsed(asker, { message, preset, read: yesOrNo }),
    choose: (question) => {
      listed(question);
      const read = (typed: string) => numberIn(question, typed);
      return askParsed(asker, { message: 'Which number?', preset: '1', read });
    },
    chooseSeveral: (question) => {
      listed(question);
      const read = (typed: string) => numbersIn(question, typed);
      return askParsed(asker, { ...whichNumbers(question), read });
    },
  };
  return asker;
}

function promptFor(question: LineQuestion): string {
  if (question.message === '') return INDENT;
  const { message, answer } = laidOut(question, 80);
  const preset = question.preset === undefined ? '' : `(${visible(question.preset)}) `;
  return answer === 'below' ? `? ${message}\n${INDENT}${preset}` : `? ${message} ${preset}`;
}

function yesOrNo(typed: string): Parsed<boolean> {
  if (/^(y|yes)$/i.test(typed)) return understood(true);
  if (/^(n|no)$/i.test(typed)) return understood(false);
  return notUnderstood(`"${typed}" is neither`, 'Write yes or no');
}

function numberIn<T>({ choices }: ChoiceQuestion<T>, typed: string): Parsed<T> {
  const choice = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
  if (choice) return understood(choice.value);
  return notUnderstood(`"${typed}" is none of them`, `Write a number from 1 to ${choices.length}`);
}

function whichNumbers<T>({ choices, ticked = [] }: TickQuestion<T>) {
  const numbers = choices.flatMap(({ value }, index) =>
    ticked.includes(value) ? [index + 1] : [],
  );
  return numbers.length === 0
    ? { message: 'Which numbers, such as 1 3? Enter for none.' }
    : { message: 'Which numbers, such as 1 3? A hyphen for none.', preset: numbers.join(' ') };
}

function numbersIn<T>(question: TickQuestion<T>, typed: string): Parsed<readonly T[]> {
  if (typed === '-' && question.ticked !== undefined) return understood([]);
  const values: T[] = [];
  for (const word of typed.split(/[\s,]+/).filter(Boolean)) {
    const parsed = numberIn(question, word);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return understood(values);
}

function nextLine({ input, output }: Streams): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input, terminal: false });
    let answered = false;
    const leave = () => lines.close();
    process.once('SIGINT', leave);
    lines.once('line', (line) => {
      answered = true;
      lines.close();
      resolve(line);
    });
    lines.once('close', () => {
      process.off('SIGINT', leave);
      if (answered) return;
      output.write('\n');
      reject(left());
    });
  });
}
