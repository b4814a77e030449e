import { isMap, isSeq, type YAMLSeq } from 'yaml';
import { flowStyleOf, type Manner } from './author-style.ts';
import type { Data } from './edit.ts';
import { insertedInFlow } from './insert-flow.ts';
import { endOf, isFlow, startOf } from './nodes.ts';
import { columnOf, indentOf, linesAfter, pastInnerComments, type Splice } from './trivia.ts';
import { flowText, isFullMapping, itemLines } from './value-text.ts';

/**
 * Appends items to a list that is there.
 * @returns the ways to do it, the best first
 */
export function itemsAdded(
  text: string,
  list: YAMLSeq,
  items: readonly Data[],
  manner: Manner,
): Splice[] {
  const last = { within: list, index: list.items.length - 1 };
  if (isFlow(list)) {
    const puts = items.map((item) => flowText(item, manner.flow));
    return [insertedInFlow(text, last, puts, manner)];
  }
  const start = startOf(text, last);
  const end = pastInnerComments(text, endOf(text, last), columnOf(text, start));
  const indent = indentOf(text, start);
  const likeIt = linesLike(text, list, manner);
  const added = items.map((item) => likeIt(item).map((line) => indent + line));
  const plain = linesAfter(text, end, added.flat());
  const isSpaced = added.some((lines) => lines.length > 1) && hasSpacedItems(text, list);
  if (!isSpaced) return [plain];
  const spaced = added.flatMap((lines) => (lines.length > 1 ? ['', ...lines] : lines));
  // Behind a block of text that keeps its blank lines, one more would become part of it.
  return [linesAfter(text, end, spaced), plain];
}

/** Whether an empty line stands between the last two items. */
function hasSpacedItems(text: string, list: YAMLSeq): boolean {
  const index = list.items.length - 1;
  if (index < 1) return false;
  const end = endOf(text, { within: list, index: index - 1 });
  const between = text.slice(Math.max(end - 1, 0), startOf(text, { within: list, index }));
  return /\n[ \t]*\r?\n/.test(between);
}

/** Writes items as the last of a list is written. */
function linesLike(text: string, list: YAMLSeq, manner: Manner): (item: Data) => string[] {
  const start = startOf(text, { within: list, index: list.items.length - 1 });
  const [, gap = ' '] = /^-([ \t]+)(?=[^\s#])/.exec(text.slice(start, start + 80)) ?? [];
  const last: unknown = list.items.at(-1);
  const flow =
    (isMap(last) || isSeq(last)) && isFlow(last) ? flowStyleOf(text, [], last) : undefined;
  return (item) => {
    if (!isFullMapping(item)) return itemLines(item, gap, manner.indents);
    if (flow) return [`-${gap}${flowText(item, flow)}`];
    // A mapping cannot begin behind a tab.
    return itemLines(item, gap.includes('\t') ? ' ' : gap, manner.indents);
  };
}
