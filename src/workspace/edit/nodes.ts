import { isMap, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../domain/finding.ts';
import { stretchOf } from '../yaml-data.ts';
import { skipTrivia } from './trivia.ts';

export type Collection = YAMLMap | YAMLSeq;

/** A pair or an item of a collection; or several side by side, which are taken for one. */
export interface Step {
  readonly within: Collection;
  readonly index: number;
  /** The index of the last of several. */
  readonly last?: number;
}

/** How far a path leads. */
export interface Found {
  /** The pairs and items that it leads through. */
  readonly trail: readonly Step[];
  /** What is at the end of the trail. */
  readonly node: unknown;
  /** What of the path is not there. */
  readonly rest: Path;
}

/** Follows a path through the nodes as far as it goes. */
export function follow(contents: unknown, path: Path): Found {
  const trail: Step[] = [];
  let node = contents;
  for (const step of path) {
    const index = indexOf(node, step);
    if (index < 0 || !(isMap(node) || isSeq(node))) break;
    trail.push({ within: node, index });
    const item = node.items[index];
    node = isPair(item) ? item.value : item;
  }
  return { trail, node, rest: path.slice(trail.length) };
}

function indexOf(node: unknown, step: string | number): number {
  if (isSeq(node)) return typeof step === 'number' && step < node.items.length ? step : -1;
  return isMap(node) ? node.items.findIndex((pair) => keyOf(pair) === String(step)) : -1;
}

/** The text of a pair's key. */
export function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Whether a value is left empty: with nothing, `~` or `null`. */
export function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Where a node stands in the text; undefined of one that is not written. */
export function writtenAt(node: unknown): readonly [from: number, to: number] | undefined {
  const stretch = stretchOf(node);
  return stretch && stretch[0] < stretch[1] ? stretch : undefined;
}

/** Whether a collection is in brackets, or is a pair without its own in those of a list. */
export function isFlow(collection: Collection): boolean {
  return collection.flow === true;
}

/** Where the first bracket of a collection stands; undefined of one without, as `a: 1` in `[a: 1]`. */
export function openingOf(text: string, collection: Collection): number | undefined {
  const [from = 0] = stretchOf(collection) ?? [];
  return isFlow(collection) && /[[{]/.test(text.charAt(from)) ? from : undefined;
}

/**
 * Where a pair or an item begins: at its key or value, or at the `?` or `-` before that.
 */
export function startOf(text: string, { within, index }: Step): number {
  const from = index > 0 ? endOf(text, before({ within, index })) : insideOf(text, within);
  const at = skipTrivia(text, from);
  return isFlow(within) && text[at] === ',' ? skipTrivia(text, at + 1) : at;
}

/** The pair or item before another. */
export function before({ within, index }: Step): Step {
  return { within, index: index - 1 };
}

function insideOf(text: string, collection: Collection): number {
  const opening = openingOf(text, collection);
  return opening === undefined ? (stretchOf(collection)?.[0] ?? 0) : opening + 1;
}

/** Where a pair or an item ends: behind its value, or behind the colon or dash of one that is empty. */
export function endOf(text: string, { within, index, last = index }: Step): number {
  const item: unknown = within.items[last];
  if (!isPair(item)) return endOfNode(text, item) ?? endOfDash(text, item);
  return endOfNode(text, item.value) ?? colonOf(text, item.key) ?? stretchOf(item.key)?.[1] ?? 0;
}

/** Behind the colon that follows a key, if one does. */
export function colonOf(text: string, key: unknown): number | undefined {
  const at = skipTrivia(text, stretchOf(key)?.[1] ?? 0);
  return text[at] === ':' ? at + 1 : undefined;
}

function endOfNode(text: string, node: unknown): number | undefined {
  const isBlock = (isMap(node) || isSeq(node)) && !isFlow(node) && node.items.length > 0;
  // The range of a block goes on over the comments behind it.
  return isBlock
    ? endOf(text, { within: node, index: node.items.length - 1 })
    : writtenAt(node)?.[1];
}

/** An empty item may be given a place after the spaces behind its dash. */
function endOfDash(text: string, item: unknown): number {
  let at = stretchOf(item)?.[0] ?? 0;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}
