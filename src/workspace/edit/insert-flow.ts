import type { Manner } from './author-style.ts';
import { type Collection, endOf, openingOf, type Step, startOf } from './nodes.ts';
import {
  beginsLine,
  columnOf,
  endOfLine,
  lineEnding,
  type Splice,
  skipSpaces,
  skipTrivia,
  startOfLine,
} from './trivia.ts';

/**
 * Puts a pair or an item between brackets.
 * @param sibling what it comes after; an index of -1 where the brackets are empty
 * @param put its text
 * @param parent what holds the brackets
 */
export function insertedInFlow(
  text: string,
  sibling: Step,
  put: string,
  { flow, parent }: Pick<Manner, 'flow'> & { readonly parent?: Step | undefined },
): Splice {
  if (openingOf(text, sibling.within) === undefined)
    return bracketed(text, parent ?? sibling, flow.comma + put);
  if (sibling.index < 0) return intoEmpty(text, sibling.within, put);
  const end = endOf(text, sibling);
  const afterComma = text[skipSpaces(text, end)] === ',' ? skipSpaces(text, end) + 1 : undefined;
  if (!endsLine(text, sibling, afterComma ?? end))
    return { from: end, to: end, text: flow.comma + put };
  return onLineBelow(text, sibling, { put, hasComma: afterComma !== undefined });
}

/** `[a: 1]` holds a mapping without brackets; with two keys it needs them. */
function bracketed(text: string, item: Step, put: string): Splice {
  const [from, to] = [startOf(text, item), endOf(text, item)];
  return { from, to, text: `{${text.slice(from, to)}${put}}` };
}

/**
 * Whether a new line is to follow: what stands alone on its line gets a neighbour on the next, and a
 * comment behind it stays beside it.
 */
function endsLine(text: string, sibling: Step, end: number): boolean {
  const next = skipSpaces(text, end);
  if (text[next] === '#') return true;
  const isAtEnd = next === endOfLine(text, end);
  return isAtEnd && /^[ \t,]*$/.test(before(text, startOf(text, sibling)));
}

function before(text: string, at: number): string {
  return text.slice(startOfLine(text, at), at);
}

function onLineBelow(
  text: string,
  sibling: Step,
  { put, hasComma }: { readonly put: string; readonly hasComma: boolean },
): Splice {
  const [start, end] = [startOf(text, sibling), endOf(text, sibling)];
  const stop = endOfLine(text, end);
  const ending = lineEnding(text, end);
  const indent = indentBeside(text, sibling);
  if (hasComma) return { from: stop, to: stop, text: `${ending}${indent}${put},` };
  const next = skipTrivia(text, end);
  // The author begins lines with the comma that others end them with.
  const leading = text[next] === ',' ? `${before(text, next)}, ` : before(text, start);
  if (/^[ \t]*,[ \t]*$/.test(leading))
    return { from: stop, to: stop, text: ending + leading + put };
  return { from: end, to: stop, text: `,${text.slice(end, stop)}${ending}${indent}${put}` };
}

/** The indent of a line beside others: that of the sibling's, or under the first that is there. */
function indentBeside(text: string, sibling: Step): string {
  const start = startOf(text, sibling);
  if (beginsLine(text, start)) return before(text, start);
  const first = startOf(text, { ...sibling, index: 0 });
  return beginsLine(text, first) ? before(text, first) : ' '.repeat(columnOf(text, first));
}

function intoEmpty(text: string, collection: Collection, put: string): Splice {
  const from = (openingOf(text, collection) ?? 0) + 1;
  const to = skipTrivia(text, from);
  const inside = text.slice(from, to);
  if (inside === '') return { from, to, text: put };
  if (!inside.includes('\n'))
    return { from: from + 1, to: from + 1, text: inside.length > 1 ? put : put + inside };
  const at = startOfLine(text, to);
  const line = before(text, from);
  const [indent = ''] = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line) ?? [];
  return {
    from: at,
    to: at,
    text: `${' '.repeat(indent.length + 2)}${put}${lineEnding(text, at - 1)}`,
  };
}
