import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { type Case, isRefusal, tryEdits } from './cases.ts';
import { type Comment, commentsIn } from './comments.ts';
import { beginsAbove, changedStretch, endOfNode, isCutOut, isSubsequence } from './cuts.ts';
import {
  after,
  type Entry,
  entryAt,
  same,
  samePath,
  startsWith,
  type WrittenNodes,
} from './written-nodes.ts';

/**
 * A property of editing: whether it could be tried on a case. Where a case breaks it, it throws with
 * what it says and what was seen.
 */
export type Property<Tried = Case> = (tried: Tried) => boolean;

/** Throws that a property does not hold. */
export function broken(what: string, seen: object): never {
  throw new Error(`${what}\n${JSON.stringify(seen, null, 1)}`);
}

/** An edit that is not made is refused, as P10 says; anything else that is thrown is a bug. */
function isNotMade(error: unknown): false {
  if (isRefusal(error)) return false;
  throw error;
}

/** P1: an edit that sets what is there already leaves every byte as it was. */
export function idleEditsChangeNothing({ ready, idle }: Case): boolean {
  if (!idle) return false;
  const outcome = tryEdits(ready, [idle]);
  if (!outcome.ok) throw outcome.error;
  if (outcome.text !== ready.source.text)
    broken('P1 an idle edit changed the text', { idle, text: outcome.text });
  return true;
}

/** P2: a set touches the lines of its node alone; what is filled in or added is only put in. */
export function onlyItsLinesChange({ ready, edit, outcome }: Case): boolean {
  if (!outcome.ok) return isNotMade(outcome.error);
  const { text } = ready.source;
  const seen = { edit, text, after: outcome.text };
  const entry = nearestEntry(ready.nodes, edit.path);
  if (edit.does === 'remove') {
    if (entry && !isUnbraced(ready.nodes, entry) && !isCutOut(text, outcome.text, entry))
      broken('P2 more than a cut', seen);
    if (entry && !isUnbraced(ready.nodes, entry) && beginsAbove(ready.nodes, outcome.text, edit))
      broken('P2 something above the node changed', seen);
    return true;
  }
  if (text === outcome.text) return true;
  const isExchanged = entry && edit.does === 'set' && samePath(entry.path, edit.path);
  if (entry && (isExchanged || !isFilled(entry))) {
    const { from, to } = changedStretch(text, outcome.text);
    const end = endOfNode(text, entry);
    const isInside = from >= entry.from && Math.min(to, ...insertionIn(text, outcome.text)) <= end;
    if (!isInside) broken('P2 something outside the node changed', { ...seen, from, to });
  } else if (
    insertionIn(text, outcome.text).length === 0 &&
    !isCommaApart(ready.nodes, outcome.text, edit)
  )
    broken('P2 an insertion took something away', seen);
  return true;
}

/** What is there of a path. */
function nearestEntry({ entries }: WrittenNodes, path: Edit['path']): Entry | undefined {
  return entries.findLast((one) => startsWith(path, one.path));
}

function isFilled({ said }: Entry): boolean {
  return said instanceof Map || (Array.isArray(said) && said.length > 0);
}

/** Where a text was put into another, if it was no more than that: the first place that it may be. */
function insertionIn(text: string, now: string): number[] {
  const shift = now.length - text.length;
  let same = 0;
  while (same < text.length && text.at(-1 - same) === now.at(-1 - same)) same += 1;
  const first = text.length - same;
  return shift > 0 && now.startsWith(text.slice(0, first)) ? [first] : [];
}

/** The only pair of a mapping that has no braces of its own, as in `[a: b]`. */
function isUnbraced({ text, entries }: WrittenNodes, entry: Entry): boolean {
  const holder = entries.find((one) => samePath(one.path, entry.path.slice(0, -1)));
  return holder?.kind === 'mapping' && holder.style === 'flow' && text[holder.value[0]] !== '{';
}

/** In brackets, a comma goes behind the last sibling and the new one after the comment that follows. */
function isCommaApart(nodes: WrittenNodes, now: string, edit: Edit): boolean {
  const around = nodes.entries.findLast(
    (one) => startsWith(edit.path, one.path) && one.kind !== 'empty',
  );
  return around?.style === 'flow' && isSubsequence(nodes.text, now);
}

/** P3: the text says what was meant and nothing else, read by the package alone. */
export function saysWhatWasMeant({ ready, edit, outcome }: Case): boolean {
  if (!outcome.ok) return false;
  const meant = after(ready.nodes, edit);
  const isMeant = outcome.nodes.errors === 0 && same(outcome.nodes.said, meant);
  if (!isMeant) broken('P3 the text says something else', { edit, after: outcome.text });
  return true;
}

/** P4: every comment is there, in order, and beside the key that it was beside. */
export function commentsStay({ ready, edit, outcome }: Case): boolean {
  if (!outcome.ok || edit.does === 'remove') return false;
  const [were, are] = [commentsIn(ready.nodes), commentsIn(outcome.nodes)];
  const seen = { edit, text: ready.source.text, after: outcome.text };
  // Of an item that is nothing but its dash, the package does not tell where that stands.
  const entry = entryAt(ready.nodes, edit.path);
  const isBareDash = entry?.kind === 'empty' && typeof edit.path.at(-1) === 'number';
  if (were.length !== are.length) broken('P4 comments came or went', { were, are, ...seen });
  for (const [index, was] of were.entries()) {
    const is = are[index];
    if (!is || is.text !== was.text) broken('P4 a comment is another', { was, is, ...seen });
    const isMoved = is.behind !== was.behind && !isOnLineOf(was.behind, is, outcome.nodes);
    if (isMoved && !isBareDash && !isDrawnUp(was.behind, is.behind, edit))
      broken('P4 a comment left its line', { was, is, ...seen });
    if (was.close && is.above !== was.above)
      broken('P4 a comment is above something else', { was, is, ...seen });
    if (is.above !== was.above && is.below !== was.below)
      broken('P4 a comment stands elsewhere', { was, is, ...seen });
  }
  return true;
}

/** Whether a comment is on the line of a key all the same, behind something new that begins before it. */
function isOnLineOf(key: string | undefined, { at }: Comment, nodes: WrittenNodes): boolean {
  if (key === undefined) return false;
  const from = entryAt(nodes, JSON.parse(key))?.from ?? -1;
  return from >= nodes.text.lastIndexOf('\n', at - 1) + 1 && from < at;
}

/**
 * Whether a comment stands behind something else only by name: its value was of several lines and is
 * on its first now, or what is new stands before the bracket that the comment is behind.
 */
function isDrawnUp(was: string | undefined, is: string | undefined, edit: Edit): boolean {
  if (was === undefined || is === undefined) return false;
  const [before, now]: [Edit['path'], Edit['path']] = [JSON.parse(was), JSON.parse(is)];
  const isInIt = startsWith(now, edit.path) || startsWith(edit.path, now);
  const isUp = startsWith(before, edit.path) && isInIt;
  return isUp || (startsWith(now, before) && isInIt);
}

/** P5: the byte-order mark, the line endings, and the end of the file are as they were. */
export function endingsStay({ ready, edit, outcome }: Case): boolean {
  if (!outcome.ok) return false;
  const [was, is] = [ready.source.text, outcome.text];
  const seen = { edit, text: was, after: is };
  if (was.startsWith('\uFEFF') !== is.startsWith('\uFEFF'))
    broken('P5 the mark came or went', seen);
  const known = endingsOf(was);
  const isStrange = [...endingsOf(is)].some((ending) => !known.has(ending));
  if (known.size > 0 && isStrange) broken('P5 another line ending', seen);
  if (edit.does !== 'remove' && lastEnding(was) !== lastEnding(is))
    broken('P5 the end of the file changed', seen);
  // Behind a block of text that keeps its line endings, the last of them is content.
  const endsInBlock = outcome.nodes.scalars.at(-1)?.block === true;
  if (lastEnding(was) === '' && lastEnding(is) !== '' && !endsInBlock)
    broken('P5 the file ends in a new line', seen);
  return true;
}

function endingsOf(text: string): Set<string> {
  return new Set(text.match(/\r?\n/g));
}

function lastEnding(text: string): string {
  return /\r?\n$/.exec(text)?.[0] ?? '';
}

/** P6: an edit that sets something, made twice, is the edit made once. */
export function settingTwiceIsSettingOnce({ ready, edit, outcome }: Case): boolean {
  if (!outcome.ok || edit.does !== 'set') return false;
  const again = tryEdits({ source: outcome.source, schema: ready.schema }, [edit]);
  if (!again.ok) throw again.error;
  if (again.text !== outcome.text)
    broken('P6 the second time changed something', { edit, once: outcome.text, twice: again.text });
  return true;
}

/**
 * P7: a scalar set, and set back, is as it was, byte for byte; if it was written as this program
 * writes it (`canonicalEdit` says how that is).
 */
export function settingBackRestores({ ready, canonical }: Case): boolean {
  const entry = canonical && entryAt(ready.nodes, canonical.path);
  if (!entry) return false;
  const there = tryEdits(ready, [canonical]);
  if (!there.ok) return isNotMade(there.error);
  const value = entry.said as string | number | boolean;
  const back = tryEdits({ source: there.source, schema: ready.schema }, [
    { does: 'set', path: entry.path, value },
  ]);
  if (!back.ok) throw back.error;
  const seen = { edit: canonical, text: ready.source.text, there: there.text, back: back.text };
  if (back.text !== ready.source.text) broken('P7 set back, the text is another', seen);
  return true;
}

/** P11: keys that begin with `x-` stay, with their values, character for character. */
export function ownKeysStay({ ready, edit, outcome }: Case): boolean {
  if (!outcome.ok) return false;
  const own = ready.nodes.entries.filter(
    ({ path, kind, style }) =>
      path.some((step) => String(step).startsWith('x-')) &&
      (kind === 'scalar' || style === 'flow') &&
      !startsWith(edit.path, path) &&
      !startsWith(path, edit.path),
  );
  for (const entry of own) {
    const written = ready.source.text.slice(entry.from, entry.value[1]).trimEnd();
    if (!outcome.text.includes(written))
      broken('P11 a key of the person is gone', { written, edit, after: outcome.text });
  }
  return own.length > 0;
}
