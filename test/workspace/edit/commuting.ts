import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { type Case, tryEdits } from './cases.ts';
import { broken } from './properties.ts';
import { emptied, same, samePath, startsWith, type WrittenNodes } from './written-nodes.ts';

/**
 * P8: of two edits to different paths either may come first. Keys and items that are put into one
 * place stand in the order in which they came, so there what is said is compared.
 */
export function differentEditsCommute({ ready, edit, other, outcome }: Case): boolean {
  if (!outcome.ok || areTangled(ready.nodes, edit, other)) return false;
  const first = tryEdits({ source: outcome.source, schema: ready.schema }, [other]);
  const second = first.ok ? tryEdits(ready, [other, edit]) : first;
  if (!first.ok || !second.ok) return false;
  if (first.text === second.text) return true;
  const seen = { edit, other, text: ready.source.text, first: first.text, second: second.text };
  if (!same(first.nodes.said, second.nodes.said)) broken('P8 the order decides what is said', seen);
  const apart = isApart(ready.nodes, edit, other);
  if (apart && first.text !== second.text) broken('P8 the order decides how it is written', seen);
  return true;
}

/** Whether one concerns what the other does, or the number of an item that it moves. */
function areTangled(nodes: WrittenNodes, one: Edit, other: Edit): boolean {
  return isInTheWay(nodes, one, other) || isInTheWay(nodes, other, one);
}

function isInTheWay({ entries }: WrittenNodes, one: Edit, other: Edit): boolean {
  if (samePath(one.path, other.path)) return true;
  // An item that is added moves none of those that are there.
  if (one.does === 'add') return false;
  if (one.does === 'set') return startsWith(other.path, one.path);
  const gone = emptied(entries, one.path);
  const isItem = typeof gone.at(-1) === 'number';
  return startsWith(other.path, isItem ? gone.slice(0, -1) : gone);
}

function removes(one: Edit, other: Edit): boolean {
  return one.does === 'remove' || other.does === 'remove';
}

/** Whether the two put nothing into one and the same place. */
function isApart(nodes: WrittenNodes, one: Edit, other: Edit): boolean {
  if (removes(one, other)) return false;
  // An inserted line ends as the line before it does, which in such a text the other may change.
  if (/\r\n/.test(nodes.text) && /(?<!\r)\n/.test(nodes.text)) return false;
  const [a, b] = [placeOf(nodes, one), placeOf(nodes, other)];
  if (samePath(a, b)) return false;
  // In brackets the commas of neighbours are taken over, which the other may be the first to write.
  return ![a, b].some((path) => isInBrackets(nodes, path));
}

function isInBrackets({ entries }: WrittenNodes, path: Edit['path']): boolean {
  return entries.some((one) => one.style === 'flow' && startsWith(path, one.path));
}

function placeOf(nodes: WrittenNodes, { path }: Edit): Edit['path'] {
  const there = nodes.entries.findLast((one) => startsWith(path, one.path) && one.kind !== 'empty');
  const isWhole = there && samePath(there.path, path);
  return isWhole || !there ? path : there.path;
}
