import { before, endOf, openingOf, type Step, startOf } from './nodes.ts';
import {
  beginsLine,
  endOfLine,
  type Splice,
  skipSpaces,
  skipTrivia,
  startOfLine,
  startOfNextLine,
} from './trivia.ts';

/**
 * Takes a pair or an item out of its brackets, with its comma. One that has its lines to itself goes
 * with them and with the comment lines directly above it.
 * @param parent what holds the brackets
 */
export function removedFromFlow(text: string, step: Step, parent: Step | undefined): Splice[] {
  // `[a: 1]` holds a mapping without brackets; with no key it needs them.
  if (parent && openingOf(text, step.within) === undefined)
    return [{ from: startOf(text, parent), to: endOf(text, parent), text: '{}' }];
  return hasLines(text, step) ? withLines(text, step) : fromLine(text, step);
}

function commaAfter(text: string, end: number): number | undefined {
  const at = skipTrivia(text, end);
  return text[at] === ',' ? at : undefined;
}

function hasLines(text: string, step: Step): boolean {
  const end = endOf(text, step);
  const comma = skipSpaces(text, end);
  const rest = skipSpaces(text, text[comma] === ',' ? comma + 1 : end);
  if (text[rest] !== '#' && rest !== endOfLine(text, end)) return false;
  return beginsLine(text, startOf(text, step)) || isBehindComma(text, step);
}

/** Whether a line begins with the comma that others end the line before with. */
function isBehindComma(text: string, step: Step): boolean {
  const start = startOf(text, step);
  return /^[ \t]*,[ \t]*$/.test(text.slice(startOfLine(text, start), start));
}

function withLines(text: string, step: Step): Splice[] {
  const end = endOf(text, step);
  const from = commentsAbove(text, step);
  const to = startOfNextLine(text, end);
  const comma = commaAfter(text, end);
  const hasComma = comma !== undefined && comma < to;
  if (isBehindComma(text, step)) return hasComma ? minimal(text, step) : [{ from, to, text: '' }];
  if (hasComma) return [{ from, to, text: '' }];
  // A comma that begins the next line is that of the next; the first has none before it.
  if (comma !== undefined) return minimal(text, step);
  if (step.index === 0) return [{ from, to, text: '' }];
  const separator = commaAfter(text, endOf(text, before(step))) ?? from;
  return [{ from: separator, to, text: text.slice(separator + 1, from) }];
}

function commentsAbove(text: string, step: Step): number {
  const floor = step.index > 0 ? endOf(text, before(step)) : (openingOf(text, step.within) ?? 0);
  let first = startOfLine(text, startOf(text, step));
  while (first > 0) {
    const above = startOfLine(text, first - 1);
    if (above <= floor || !/^[ \t]*#/.test(text.slice(above, first))) break;
    first = above;
  }
  return first;
}

function fromLine(text: string, step: Step): Splice[] {
  const [start, end] = [startOf(text, step), endOf(text, step)];
  if (step.index > 0) {
    const from = endOf(text, before(step));
    const isClear = !text.slice(from, start).includes('#');
    return isClear ? [{ from, to: end, text: '' }] : minimal(text, step);
  }
  const comma = commaAfter(text, end);
  const isOnly = (step.last ?? 0) === step.within.items.length - 1;
  const next = skipTrivia(text, comma === undefined ? end : comma + 1);
  if (text.slice(end, next).includes('#')) return minimal(text, step);
  const opening = (openingOf(text, step.within) ?? 0) + 1;
  const isOnLine = isOnly && !text.slice(opening, next).includes('\n');
  return [{ from: isOnLine ? opening : start, to: next, text: '' }];
}

/** Only the thing and its comma, where comments stand around it. */
function minimal(text: string, step: Step): Splice[] {
  const [start, end] = [startOf(text, step), endOf(text, step)];
  const comma = commaAfter(text, end);
  if (comma !== undefined) return [{ from: start, to: comma + 1, text: text.slice(end, comma) }];
  if (step.index === 0) return [{ from: start, to: end, text: '' }];
  const separator = commaAfter(text, endOf(text, before(step))) ?? start;
  return [{ from: separator, to: end, text: text.slice(separator + 1, start) }];
}
