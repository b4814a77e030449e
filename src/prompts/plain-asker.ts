import { createInterface } from 'node:readline';
import type { Asker, ChoiceQuestion, LineQuestion } from './asker.ts';
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
    const { preset = '', refuse, understood } = question;
    for (;;) {
      streams.output.write(promptFor(question));
      const answer = (await nextLine(streams)).trim() || preset;
      const refused = refuse?.(answer);
      const remark = refused ?? understood?.(answer) ?? '';
      if (remark !== '') say(`${INDENT}${remark}`);
      if (refused === undefined) return answer;
    }
  }

  async function numbered<T>(question: ChoiceQuestion<T>, several: 'one' | 'several') {
    say(`? ${question.message}`);
    for (const [index, { name }] of question.choices.entries())
      say(`${INDENT}${index + 1} ${name}`);
    const count = question.choices.length;
    const answer = await line({
      message: several === 'one' ? 'Which number?' : 'Which numbers, such as 1 3? Enter for none.',
      ...(several === 'one' ? { preset: '1' } : {}),
      refuse: (typed) =>
        numbersIn(typed, count) ? undefined : `Write numbers from 1 to ${count}.`,
    });
    const chosen = numbersIn(answer, count) ?? [];
    return question.choices.filter((_, index) => chosen.includes(index + 1));
  }

  return {
    line,
    say,
    confirm: async ({ message, preset }) => {
      const answer = await line({
        message,
        preset,
        refuse: (typed) => (/^(y|yes|n|no)$/i.test(typed) ? undefined : 'Write yes or no.'),
      });
      return /^y/i.test(answer);
    },
    choose: async (question) => {
      for (;;) {
        const [only, ...others] = await numbered(question, 'one');
        if (only && others.length === 0) return only.value;
        say(`${INDENT}One number, please.`);
      }
    },
    chooseSeveral: async (question) =>
      (await numbered(question, 'several')).map((choice) => choice.value),
  };
}

function promptFor(question: LineQuestion): string {
  if (question.message === '') return INDENT;
  const { message, answer } = laidOut(question, 80);
  const preset = question.preset === undefined ? '' : `(${question.preset}) `;
  return answer === 'below' ? `? ${message}\n${INDENT}${preset}` : `? ${message} ${preset}`;
}

function numbersIn(typed: string, count: number): number[] | undefined {
  const numbers = typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  return numbers.every((one) => Number.isInteger(one) && one >= 1 && one <= count)
    ? numbers
    : undefined;
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
