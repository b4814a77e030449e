import { visible } from '../terminal/escape.ts';
import { widthOf, wrap } from '../terminal/width.ts';
import type { LineQuestion } from './asker.ts';

/** What questions and remarks begin with on their further lines, and answers below a question. */
export const INDENT = '  ';

/** A question with less room than this beside it has its answer below. */
const LEAST_ROOM = 16;

/**
 * A text made safe to print, and broken between words so that the terminal does not break it within
 * one. A single word, such as a path, stays whole.
 * @param width columns that a line may take, its indent included
 * @param indent what every line begins with, the first one apart: there it stands already
 */
export function wrapped(text: string, width: number, indent: string): string {
  const [safe, room] = [visible(text), Math.max(10, width - indent.length)];
  return widthOf(safe) <= room || !safe.includes(' ') ? safe : wrap(safe, room).join(`\n${indent}`);
}

/** A remark, made safe to print: each of its lines keeps its own indent when it is broken. */
export function remark(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return `${indent}${wrapped(line.slice(indent.length), width, indent)}`;
    })
    .join('\n');
}

/** The question as it is printed behind its `? `, and whether its answer goes below it. */
export function laidOut(
  { message, answer, preset = '' }: LineQuestion,
  width: number,
): { readonly message: string; readonly answer: 'beside' | 'below' } {
  const text = wrapped(message, width, INDENT);
  const lastLine = text.split('\n').at(-1) ?? '';
  const room = width - widthOf(`? ${lastLine} ${preset === '' ? '' : `(${preset}) `}`);
  return { message: text, answer: answer === 'below' || room < LEAST_ROOM ? 'below' : 'beside' };
}

/**
 * An answer with what was understood of it at the right edge, or on the next line where there is
 * no room for both.
 * @param before how many columns stand before the answer on its line
 */
export function withUnderstood(
  answer: string,
  understood: string,
  { before, width }: { readonly before: number; readonly width: number },
): string {
  const [said, meant] = [visible(answer), visible(understood)];
  if (meant === '') return said;
  const gap = width - before - widthOf(said) - widthOf(meant);
  return gap >= 2
    ? `${said}${' '.repeat(gap)}${meant}`
    : `${said}\n${INDENT}${wrapped(meant, width, INDENT)}`;
}
