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
 * Puts pairs or items between brackets.
 * @param sibling what it comes after; an index of -1 where the brackets are empty
 * @param puts their texts
 * @param parent what holds the brackets
 */
export function insertedInFlow(
  text: string,
  sibling: Step,
  puts: readonly string[],
  { flow, parent }: Pick<Manner, 'flow'> & { readonly parent?: Step | undefined },
): Splice {
  if (openingOf(text, sibling.within) === undefined)
    return bracketed(text, parent ?? sibling, flow.comma + puts.join(flow.comma));
  if (sibling.index < 0) return intoEmpty(text, sibling.within, puts, flow.comma);
  const end = endOf(text, sibling);
  const afterComma = text[skipSpaces(text, end)] === ',' ? skipSpaces(text, end) + 1 : undefined;
  if (!endsLine(text, sibling, afterComma ?? end))
    return { from: end, to: end, text: flow.comma + puts.join(flow.comma) };
  return onLinesBelow(text, sibling, { puts, hasComma: afterComma !== undefined });
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

function onLinesBelow(
  text: string,
  sibling: Step,
  { puts, hasComma }: { readonly puts: readonly string[]; readonly hasComma: boolean },
): Splice {
  const [start, end] = [startOf(text, sibling), endOf(text, sibling)];
  const stop = endOfLine(text, end);
  const ending = lineEnding(text, end);
  const indent = indentBeside(text, sibling);
  const lines = puts.map((put) => ending + indent + put);
  if (hasComma) return { from: stop, to: stop, text: lines.map((line) => `${line},`).join('') };
  const next = skipTrivia(text, end);
  // The author begins lines with the comma that others end them with.
  const leading = text[next] === ',' ? `${before(text, next)}, ` : before(text, start);
  if (/^[ \t]*,[ \t]*$/.test(leading))
    return { from: stop, to: stop, text: puts.map((put) => ending + leading + put).join('') };
  return { from: end, to: stop, text: `,${text.slice(end, stop)}${lines.join(',')}` };
}

/** The indent of a line beside others: that of the sibling's, or under the first that is there. */
function indentBeside(text: string, sibling: Step): string {
  const start = startOf(text, sibling);
  if (beginsLine(text, start)) return before(text, start);
  const first = startOf(text, { ...sibling, index: 0 });
  return beginsLine(text, first) ? before(text, first) : ' '.repeat(columnOf(text, first));
}

function intoEmpty(
  text: string,
  collection: Collection,
  puts: readonly string[],
  comma: string,
): Splice {
  const from = (openingOf(text, collection) ?? 0) + 1;
  const to = skipTrivia(text, from);
  const inside = text.slice(from, to);
  const put = puts.join(comma);
  if (inside === '') return { from, to, text: put };
  if (!inside.includes('\n'))
    return { from: from + 1, to: from + 1, text: inside.length > 1 ? put : put + inside };
  const at = startOfLine(text, to);
  const line = before(text, from);
  const [indent = ''] = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line) ?? [];
  const ending = lineEnding(text, at - 1);
  const lines = puts.map((one) => ' '.repeat(indent.length + 2) + one);
  return { from: at, to: at, text: lines.join(`,${ending}`) + ending };
}
