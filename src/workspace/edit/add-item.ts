import { isMap, isSeq, type YAMLSeq } from 'yaml';
import { flowStyleOf, type Manner } from './author-style.ts';
import type { Data } from './edit.ts';
import { insertedInFlow } from './insert-flow.ts';
import { endOf, isFlow, startOf } from './nodes.ts';
import { columnOf, indentOf, linesAfter, pastInnerComments, type Splice } from './trivia.ts';
import { flowText, isFullMapping, itemLines } from './value-text.ts';

/**
 * Appends an item to a list that is there.
 * @returns the ways to do it, the best first
 */
export function itemAdded(text: string, list: YAMLSeq, item: Data, manner: Manner): Splice[] {
  const last = { within: list, index: list.items.length - 1 };
  if (isFlow(list)) return [insertedInFlow(text, last, flowText(item, manner.flow), manner)];
  const start = startOf(text, last);
  const end = pastInnerComments(text, endOf(text, last), columnOf(text, start));
  const indent = indentOf(text, start);
  const lines = linesLike(text, list, item, manner).map((line) => indent + line);
  const plain = linesAfter(text, end, lines);
  // Behind a block of text that keeps its blank lines, one more would become part of it.
  return lines.length > 1 && hasSpacedItems(text, list)
    ? [linesAfter(text, end, ['', ...lines]), plain]
    : [plain];
}

/** Whether an empty line stands between the last two items. */
function hasSpacedItems(text: string, list: YAMLSeq): boolean {
  const index = list.items.length - 1;
  if (index < 1) return false;
  const end = endOf(text, { within: list, index: index - 1 });
  const between = text.slice(Math.max(end - 1, 0), startOf(text, { within: list, index }));
  return /\n[ \t]*\r?\n/.test(between);
}

function linesLike(text: string, list: YAMLSeq, item: Data, manner: Manner): string[] {
  const start = startOf(text, { within: list, index: list.items.length - 1 });
  const [, gap = ' '] = /^-([ \t]+)(?=[^\s#])/.exec(text.slice(start, start + 80)) ?? [];
  const last: unknown = list.items.at(-1);
  if ((isMap(last) || isSeq(last)) && isFlow(last) && isFullMapping(item))
    return [`-${gap}${flowText(item, flowStyleOf(text, [], last))}`];
  // A mapping cannot begin behind a tab.
  return itemLines(item, isFullMapping(item) && gap.includes('\t') ? ' ' : gap, manner.indents);
}
