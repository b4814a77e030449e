import { isPair } from 'yaml';
import type { Manner } from './author-style.ts';
import type { Data } from './edit.ts';
import { colonOf, endOf, isFlow, type Step, startOf, writtenAt } from './nodes.ts';
import { scalarExchanged } from './set-scalar.ts';
import { endOfLine, indentOf, lineEnding, linesAfter, type Splice } from './trivia.ts';
import {
  type FlowStyle,
  flowText,
  type Indents,
  inlineText,
  linesBelow,
  needsLines,
} from './value-text.ts';

/**
 * Gives a key or an item that is left empty a value: on its own line, or on lines below it what
 * reads better there.
 * @returns the ways to do it, the best first
 */
export function filled(text: string, step: Step, value: Data, manner: Manner): Splice[] {
  const below = needsLines(value) ? onLinesBelow(text, step, value, manner.indents) : undefined;
  const inline = onItsLine(text, step, value, manner.flow);
  return [below, inline].filter((one) => one !== undefined);
}

function onItsLine(text: string, step: Step, value: Data, style: FlowStyle): Splice | undefined {
  const item: unknown = step.within.items[step.index];
  const node = isPair(item) ? item.value : item;
  const flow = isFlow(step.within) ? style : undefined;
  if (writtenAt(node)) return scalarExchanged(text, node, value, flow);
  const put = flow ? flowText(value, flow) : inlineText(value);
  const at = endOf(text, step);
  if (!isPair(item) || colonOf(text, item.key) !== undefined)
    return { from: at, to: at, text: ` ${put}` };
  if (flow) return { from: at, to: at, text: `${flow.colon}${put}` };
  return linesAfter(text, at, [`${indentOf(text, startOf(text, step))}: ${put}`]);
}

function onLinesBelow(text: string, step: Step, value: Data, indents: Indents): Splice | undefined {
  const pair: unknown = step.within.items[step.index];
  if (isFlow(step.within) || !isPair(pair)) return undefined;
  const colon = colonOf(text, pair.key);
  if (colon === undefined) return undefined;
  const indent = indentOf(text, startOf(text, step));
  const lines = linesBelow(value, indents).map((line) => indent + line);
  const [from, to] = writtenAt(pair.value) ?? [];
  const stop = endOfLine(text, colon);
  if (from === undefined || to === undefined) return linesAfter(text, colon, lines);
  if (from > stop) return undefined;
  const ending = lineEnding(text, colon);
  const comment = text.slice(to, stop).trimEnd();
  return { from: colon, to: stop, text: comment + lines.map((line) => ending + line).join('') };
}
