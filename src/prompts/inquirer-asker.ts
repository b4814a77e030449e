import inquirer from 'inquirer';
import { visible } from '../terminal/escape.ts';
import type { Screen } from '../terminal/screen.ts';
import { cut, widthOf } from '../terminal/width.ts';
import type { Asker, ChoiceQuestion, LineQuestion, TickQuestion } from './asker.ts';
import { left } from './leaving.ts';
import { INDENT, laidOut, remark, withUnderstood, wrapped } from './question-layout.ts';
import { type QuestionStyles, questionStyles } from './question-styles.ts';

/** The terminal that questions are put to. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Colours and width of `output`, and whether it shows ASCII alone. */
  readonly screen: Pick<Screen, 'paint' | 'width' | 'ascii'>;
}

/** So many choices are shown at least, and so many lines stand around them. */
const LEAST_PAGE = 5;
const BESIDE_CHOICES = 5;

/** A terminal that does not say how many lines it has is taken to have these. */
const USUAL_ROWS = 24;

/** Asks a person at a terminal that can move its cursor. */
export function inquirerAsker(terminal: Terminal): Asker {
  // A terminal that does not know its width says 0; one made narrower meanwhile says so here.
  const width = () =>
    Math.min(terminal.output.columns || terminal.screen.width, terminal.screen.width);
  const style = questionStyles(terminal.screen.paint, width);
  // All choices are shown, as far as the terminal has the lines for them and the question.
  const page = (choices: number) =>
    Math.min(choices, Math.max(LEAST_PAGE, (terminal.output.rows || USUAL_ROWS) - BESIDE_CHOICES));
  // Whoever is asked for several lines may paste them all at once.
  let pasted: string[] = [];

  function nextPasted(question: LineQuestion): string | undefined {
    const next = question.message === '' ? pasted.shift() : undefined;
    if (next !== undefined && question.refuse?.(next) === undefined) return next;
    pasted = [];
    return undefined;
  }

  return {
    line: async (question) => {
      const line = nextPasted(question);
      if (line === undefined) {
        const config = lineConfig(question, width(), style);
        const hear = (typed: string) => pasted.push(...linesAfterFirst(typed));
        return (await put<string>(terminal, config, hear)).trim();
      }
      terminal.output.write(`${remark(`${INDENT}${line}`, width())}\n`);
      return line;
    },
    confirm: ({ message, preset }) =>
      put<boolean>(terminal, {
        type: 'confirm',
        message: wrapped(message, width() - 8, INDENT),
        default: preset === 'yes',
        theme: style.question,
      }),
    choose: async (question) => {
      const pageSize = page(question.choices.length);
      const theme = style.choice(question.choices.length - pageSize);
      const shown = choices(question, width());
      const config = { type: 'select', ...shown, loop: false, pageSize, theme };
      return chosen(question, await put<number>(terminal, config));
    },
    chooseSeveral: async (question) => {
      const pageSize = page(question.choices.length);
      const config = {
        type: 'checkbox',
        ...choices(question, width()),
        choices: tickable(question, width()),
        loop: false,
        shortcuts: { all: null, invert: null },
        pageSize,
        theme: style.choices(question.message, question.choices.length - pageSize),
      };
      const indexes = await put<number[]>(terminal, config);
      return indexes.map((index) => chosen(question, index));
    },
    say: (text) => {
      terminal.output.write(`${remark(text, width())}\n`);
    },
  };
}

type Config = Readonly<Record<string, unknown>> & { readonly message: string };

/**
 * Puts one question. The prompt library hears ^C; that the input has ended, with ^D or otherwise,
 * it learns only when the process is about to end, so that is listened for here.
 * @param hear what is told of all that is typed meanwhile
 */
async function put<T>(
  { input, output }: Terminal,
  config: Config,
  hear: (typed: string) => void = () => {},
): Promise<T> {
  const leaving = new AbortController();
  let answered = false;
  // The input is paused when it ends, and when the process is brought back to the foreground after
  // ^Z: then it has to flow again.
  const awake = () => setImmediate(() => input.resume());
  const pausing = () =>
    setImmediate(() => {
      if (!answered && input.isPaused()) leaving.abort();
    });
  const typing = (chunk: Buffer | string) => hear(chunk.toString());
  process.on('SIGCONT', awake);
  input.on('pause', pausing);
  input.on('data', typing);
  try {
    const ask = inquirer.createPromptModule({ input, output, signal: leaving.signal });
    const answers: Record<string, unknown> = await ask([{ ...config, name: 'answer' }]);
    return answers.answer as T;
  } catch (error) {
    const names = ['ExitPromptError', 'AbortPromptError'];
    throw error instanceof Error && names.includes(error.name) ? left() : error;
  } finally {
    answered = true;
    process.off('SIGCONT', awake);
    input.off('pause', pausing);
    input.off('data', typing);
  }
}

/** The lines of a text that was pasted, but for the first: that is the answer to the question. */
function linesAfterFirst(typed: string): string[] {
  const [, ...others] = typed.split(/\r\n?|\n/);
  return others.map((line) => line.trim()).filter((line) => line !== '');
}

function lineConfig(question: LineQuestion, width: number, style: QuestionStyles): Config {
  const { preset, refuse, understood } = question;
  const { message, answer } = laidOut(question, width);
  const lastLine = message.split('\n').at(-1) ?? '';
  const before = answer === 'below' ? INDENT.length : widthOf(`? ${lastLine} `);
  return {
    type: 'input',
    // The library puts one space between a question and its answer.
    message: message !== '' && answer === 'below' ? `${message}\n${INDENT.slice(1)}` : message,
    ...(preset === undefined ? {} : { default: preset }),
    validate: (typed: string) => refuse?.(typed.trim()) ?? true,
    transformer: (typed: string, { isFinal }: { readonly isFinal: boolean }) =>
      isFinal ? style.answer(finalAnswer(typed.trim())) : typed,
    theme: message === '' ? style.further : style.question,
  };

  /** The last column stays free: the library would add an empty line. */
  function finalAnswer(typed: string): string {
    const meant = understood?.(typed) ?? '';
    if (meant !== '') return withUnderstood(typed, meant, { before, width: width - 1 });
    const below = wrapped(typed, width - 1, INDENT);
    if (answer === 'below') return below;
    return before + widthOf(visible(typed)) < width ? visible(typed) : `\n${INDENT}${below}`;
  }
}

function choices<T>(question: ChoiceQuestion<T>, width: number) {
  return {
    message: wrapped(question.message, width - 1, INDENT),
    choices: question.choices.map(({ name }, value) => ({
      name: cut(visible(name), width - 6),
      value,
    })),
  };
}

function tickable<T>(question: TickQuestion<T>, width: number) {
  const { ticked = [] } = question;
  return choices(question, width).choices.map((choice) => ({
    ...choice,
    checked: ticked.includes(chosen(question, choice.value)),
  }));
}

function chosen<T>({ choices }: ChoiceQuestion<T>, index: number): T {
  const choice = choices[index];
  if (!choice) throw new RangeError(`no choice ${index}`);
  return choice.value;
}
