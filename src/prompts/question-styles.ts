import { visible } from '../terminal/escape.ts';
import type { Paint } from '../terminal/screen.ts';
import { widthOf } from '../terminal/width.ts';
import { INDENT, wrapped } from './question-layout.ts';

export type QuestionStyles = ReturnType<typeof questionStyles>;

/**
 * How questions look, in the words of the prompt library. All colours are ours: the library's own
 * are those of stdout, whatever stream it draws on.
 * @param width gives the columns of the terminal as it is now
 */
export function questionStyles(paint: Paint, width: () => number) {
  const style = {
    answer: paint.command,
    message: paint.strong,
    error: (text: string) => paint.bad(`${INDENT}${wrapped(text, width(), INDENT)}`),
    defaultAnswer: (text: string) => paint.dim(`(${visible(text)})`),
    highlight: paint.command,
    help: paint.dim,
    key: paint.strong,
    disabled: paint.dim,
    description: paint.dim,
  };
  const mark = paint.command('?');
  const prefix = { idle: mark, done: mark };
  const hint = (text: string) => () => paint.dim(`${INDENT}${wrapped(text, width(), INDENT)}`);
  return {
    answer: paint.command,
    question: { prefix, style },
    /** One more line under the last question. */
    further: { prefix: '', style },
    /** @param hidden how many choices are not shown until the cursor goes on to them */
    choice: (hidden: number) => ({
      prefix,
      icon: { cursor: '❯' },
      style: { ...style, keysHelpTip: hint(`Up and down${moreText(hidden)}, then Enter`) },
    }),
    choices: (message: string, hidden: number) => ({
      prefix,
      icon: { cursor: '❯', checked: ' ◉', unchecked: ' ◯' },
      style: {
        ...style,
        keysHelpTip: hint(`Space ticks one, Enter goes on${moreText(hidden)}`),
        renderSelectedChoices: (_: unknown, all: readonly Ticked[]) =>
          ticks(all, width() - widthOf(`? ${message} `)),
      },
    }),
  };
}

function moreText(hidden: number): string {
  return hidden === 0 ? '' : ` (${hidden} more below)`;
}

interface Ticked {
  readonly name: string;
  readonly checked: boolean;
}

/** Once it is answered, all choices are shown with their ticks: beside the question, or below one another. */
function ticks(all: readonly Ticked[], room: number): string {
  const shown = all.map(({ name, checked }) => `${checked ? '◉' : '◯'} ${name}`);
  const beside = shown.join('  ');
  return widthOf(beside) < room ? beside : shown.map((one) => `\n${INDENT}${one}`).join('');
}
