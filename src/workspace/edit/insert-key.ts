import type { YAMLMap } from 'yaml';
import type { Manner } from './author-style.ts';
import type { Data } from './edit.ts';
import { insertedInFlow } from './insert-flow.ts';
import { endOf, isFlow, keyOf, type Step, startOf } from './nodes.ts';
import { columnOf, indentOf, linesAfter, pastInnerComments, type Splice } from './trivia.ts';
import { flowPair, pairLines } from './value-text.ts';

interface Ways {
  readonly manner: Manner;
  /** The keys that the schema knows of the mapping, in its order. */
  readonly order: readonly string[];
  /** What holds the mapping. */
  readonly parent: Step | undefined;
}

/**
 * Puts a new key into a mapping: behind the last sibling that comes before it in the order of the
 * schema; behind the last one where none does.
 */
export function keyInserted(
  text: string,
  map: YAMLMap,
  [key, value]: readonly [string, Data],
  { order, manner: { flow, indents }, parent }: Ways,
): Splice {
  const sibling = { within: map, index: siblingBefore(map, key, order) };
  if (isFlow(map))
    return insertedInFlow(text, sibling, [flowPair(key, value, flow)], { flow, parent });
  const start = startOf(text, sibling);
  const end = pastInnerComments(text, endOf(text, sibling), columnOf(text, start));
  const indent = indentOf(text, start);
  return linesAfter(
    text,
    end,
    pairLines(key, value, indents).map((line) => indent + line),
  );
}

function siblingBefore(map: YAMLMap, key: string, order: readonly string[]): number {
  const last = map.items.length - 1;
  const place = order.indexOf(key);
  if (place < 0) return last;
  const before = new Set(order.slice(0, place));
  const found = map.items.findLastIndex((pair) => before.has(keyOf(pair)));
  return found < 0 ? last : found;
}
