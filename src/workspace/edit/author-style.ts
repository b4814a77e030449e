import { isMap, isPair, isSeq } from 'yaml';
import type { Source } from '../source.ts';
import { stretchOf } from '../yaml-data.ts';
import {
  type Collection,
  endOf,
  type Found,
  isFlow,
  openingOf,
  type Step,
  startOf,
  writtenAt,
} from './nodes.ts';
import { columnOf } from './trivia.ts';
import { type FlowStyle, flowText, type Indents, USUAL_FLOW } from './value-text.ts';

/** How the author of a text writes, where something new is put. */
export interface Manner {
  readonly flow: FlowStyle;
  readonly indents: Indents;
}

export function mannerOf({ text, yaml }: Source, { trail, node }: Found): Manner {
  return {
    flow: flowStyleOf(text, trail, isMap(node) || isSeq(node) ? node : undefined),
    indents: indentsIn(text, yaml.document?.contents),
  };
}

/**
 * How an author writes between the brackets that a trail ends in.
 * @param last the collection that is written into; where it has no brackets, the usual style
 */
export function flowStyleOf(text: string, trail: readonly Step[], last?: Collection): FlowStyle {
  const around = [...trail.map((step) => step.within), ...(last ? [last] : [])].filter(isFlow);
  const [outermost] = around;
  if (!outermost) return USUAL_FLOW;
  const isJson = saysJson(text.slice(...(stretchOf(outermost) ?? [0, 0])));
  const nearestFirst = [...around.reverse()];
  const colon = (isJson && firstOf(nearestFirst, (one) => colonIn(text, one))) || USUAL_FLOW.colon;
  // Where nothing shows how commas are set, they are set as colons are.
  const usualComma = colon.endsWith(':') ? ',' : USUAL_FLOW.comma;
  return {
    isJson,
    colon,
    comma: firstOf(nearestFirst, (one) => commaIn(text, one)) ?? usualComma,
    pad: firstOf(nearestFirst, (one) => padIn(text, one)) ?? USUAL_FLOW.pad,
  };
}

/** By how much an author indents below a key: as in the first place of the file where that is done. */
function indentsIn(text: string, contents: unknown): Indents {
  return {
    list: firstIndent(text, contents, isSeq) ?? 2,
    mapping: firstIndent(text, contents, isMap) ?? 2,
  };
}

function firstIndent(
  text: string,
  node: unknown,
  isMeant: (value: unknown) => boolean,
): number | undefined {
  if (!(isMap(node) || isSeq(node)) || isFlow(node)) return undefined;
  for (const [index, item] of node.items.entries()) {
    const value = isPair(item) ? item.value : item;
    const [at] = stretchOf(value) ?? [];
    const isBelow = isPair(item) && isBlock(value) && at !== undefined && isMeant(value);
    if (isBelow) return columnOf(text, at) - columnOf(text, startOf(text, { within: node, index }));
    const found = firstIndent(text, value, isMeant);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isBlock(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && !isFlow(node);
}

function saysJson(text: string): boolean {
  if (!text.includes('"')) return false;
  try {
    return hasChosenQuotes(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Quotes that a text needs anywhere do not show that JSON was meant; round a key or a word they do. */
function hasChosenQuotes(data: unknown): boolean {
  if (typeof data === 'string') return flowText(data, USUAL_FLOW) === data;
  if (Array.isArray(data)) return data.some(hasChosenQuotes);
  return typeof data === 'object' && data !== null && Object.keys(data).length > 0;
}

function firstOf<T>(all: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function colonIn(text: string, collection: Collection): string | undefined {
  const pair: unknown = collection.items[0];
  if (!isPair(pair)) return undefined;
  const [from, to] = [stretchOf(pair.key)?.[1], writtenAt(pair.value)?.[0]];
  const between = from !== undefined && to !== undefined ? text.slice(from, to) : '';
  return /^:[ \t]*$/.test(between) ? between : undefined;
}

function commaIn(text: string, collection: Collection): string | undefined {
  if (collection.items.length < 2) return undefined;
  const end = endOf(text, { within: collection, index: 0 });
  const between = text.slice(end, startOf(text, { within: collection, index: 1 }));
  return /^,[ \t]*$/.test(between) ? between : undefined;
}

function padIn(text: string, collection: Collection): string | undefined {
  const opening = openingOf(text, collection);
  if (!isMap(collection) || opening === undefined || collection.items.length === 0)
    return undefined;
  return /^[ ]+(?=[^\s#])/.exec(text.slice(opening + 1, opening + 20))?.[0] ?? '';
}
