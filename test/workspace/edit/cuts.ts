import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { type Entry, emptied, samePath, type WrittenNodes } from './written-nodes.ts';

/** What of a text went, or changed, and what may have. */

/** The stretch of a text that is not as it was: what two texts begin and end with is taken off. */
export function changedStretch(
  text: string,
  now: string,
): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < text.length && text[from] === now[from]) from += 1;
  let to = text.length;
  const shift = now.length - text.length;
  while (to > from && to + shift > from && text[to - 1] === now[to + shift - 1]) to -= 1;
  return { from, to };
}

/** A value that is not written, or a block scalar, has the rest of its lines. */
export function endOfNode(text: string, entry: Entry): number {
  const isWholeLines = entry.kind === 'empty' || entry.style === 'block';
  if (!isWholeLines) return entry.value[1];
  const end = text.indexOf('\n', Math.max(entry.value[1] - 1, entry.keyTo));
  return end < 0 ? text.length : end + 1;
}

/** Whether all that was taken away are the node's lines, and what of the comments above went with it. */
export function isCutOut(text: string, now: string, entry: Entry): boolean {
  const { from, to } = changedStretch(text, now);
  const isOnlyCut = now.length - text.length === from - to || isSubsequence(now, text);
  const reach = text.indexOf('\n', endOfNode(text, entry) - 1);
  return isOnlyCut && to <= (reach < 0 ? text.length : reach + 1) + 80;
}

/** Whether something changed above what goes, and above the comments and bare dashes that go with it. */
export function beginsAbove({ text, entries }: WrittenNodes, now: string, edit: Edit): boolean {
  if (text === now) return false;
  const path = emptied(entries, edit.path);
  const gone = entries.find((one) => samePath(one.path, path));
  const holder = entries.find((one) => samePath(one.path, path.slice(0, -1)));
  if (!gone || !holder) return false;
  const { from } = changedStretch(text, now);
  if (holder.style === 'flow') return from < holder.from;
  let kept = text.slice(0, text.lastIndexOf('\n', gone.from - 1) + 1).trimEnd();
  for (let line = lastLine(kept); GOES_ALONG.test(line); line = lastLine(kept))
    kept = kept.slice(0, kept.length - line.length).trimEnd();
  return from < kept.length;
}

/** A comment, or the dash of an item that begins on the next line. */
const GOES_ALONG = /^\uFEFF?[ \t]*(?:#|(?:-[ \t]*)+(?:#.*)?$)/;

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let index = 0; index < long.length; index += 1) if (long[index] === short[at]) at += 1;
  return at >= short.length;
}
