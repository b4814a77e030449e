import { isMap, isPair, isSeq } from 'yaml';
import type { Path } from '../../domain/finding.ts';
import { before, endOf, follow, isFlow, type Step, startOf } from './nodes.ts';
import { removedFromFlow } from './remove-flow.ts';
import {
  beginsLine,
  columnOf,
  endOfLine,
  endOfLineBefore,
  pastInnerComments,
  pastOwnComments,
  type Splice,
  startOfLine,
  startOfNextLine,
} from './trivia.ts';

/**
 * What goes when the end of a path does. A list or mapping in lines that would be left with nothing
 * would say `null`: it goes as well.
 * @returns a path that is empty where nothing would be left of the file
 */
export function emptiedBy(contents: unknown, path: Path): Path {
  const { trail, rest } = follow(contents, path);
  if (rest.length > 0) return path;
  const kept = trail.findLastIndex(
    ({ within }, depth) => within.items.length > 1 || (isFlow(within) && depth > 0),
  );
  return path.slice(0, kept + 1);
}

/**
 * Takes out a key or an item with its lines and the comment lines directly above it.
 * @param parent what holds the mapping or list that it is in
 * @returns the ways to do it, the best first
 */
export function removed(text: string, step: Step, parent: Step | undefined): Splice[] {
  if (isFlow(step.within)) return removedFromFlow(text, step, parent);
  return beginsLine(text, startOf(text, step)) ? withItsLines(text, step) : behindMark(text, step);
}

function withItsLines(text: string, step: Step): Splice[] {
  const start = startOf(text, step);
  const end = endOf(text, step);
  const from = pastCommentsAbove(text, start, floorOf(text, step));
  const own = holdsLines(step) ? pastOwnComments(text, end, columnOf(text, start)) : end;
  const to = text[own - 1] === '\n' ? own : startOfNextLine(text, own);
  const hasLineAfter = text[to - 1] === '\n';
  if (!hasLineAfter)
    return endsBefore(text, from).map((at): Splice => ({ from: at, to, text: '' }));
  // Behind a block of text, blank lines that follow or comments further in could become part of it.
  const inner = pastInnerComments(text, end, columnOf(text, start));
  const afterInner = inner > own ? startOfNextLine(text, inner) : to;
  const ends = [to, pastBlankLines(text, to), afterInner, pastBlankLines(text, afterInner)];
  return [...new Set(ends)].map((at): Splice => ({ from, to: at, text: '' }));
}

/** Whether a comment further in and directly below can be about nothing else: it is of an item, or of what is in a key. */
function holdsLines({ within, index }: Step): boolean {
  const item: unknown = within.items[index];
  if (!isPair(item)) return true;
  return (isMap(item.value) || isSeq(item.value)) && !isFlow(item.value);
}

function pastBlankLines(text: string, at: number): number {
  const blank = /[ \t]*\r?\n/y;
  let next = at;
  for (blank.lastIndex = at; blank.test(text); ) next = blank.lastIndex;
  return next;
}

/** What stands before a pair or item: the end of the one before it. */
function floorOf(text: string, step: Step): number {
  return step.index > 0 ? endOf(text, before(step)) : 0;
}

/**
 * Where a text may end that is to have no line ending, as it had none: before the empty lines, or
 * where these belong to a block of text, as late as need be.
 */
function endsBefore(text: string, from: number): number[] {
  const lineEnd = from > 0 ? endOfLineBefore(text, from) : from;
  let at = lineEnd;
  while (/[ \t\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return [at, lineEnd, from];
}

/** Tells an editor how to read the file. */
const MODELINE = /^[ \t]*#[ \t]*(?:yaml-language-server:|\$schema:|vim?:|-\*-)/;

/** The first line of the comments that stand directly above a line, with its indent. */
function pastCommentsAbove(text: string, start: number, floor: number): number {
  const line = startOfLine(text, start);
  const indent = text.slice(line, start);
  let first = line;
  while (first > floor && first > startOfLine(text, 0)) {
    const above = startOfLine(text, first - 1);
    const written = text.slice(above, endOfLine(text, above));
    if (above < floor || !written.startsWith(`${indent}#`)) break;
    // What stands with a modeline at the head of a file is about the file.
    if (MODELINE.test(written)) return line;
    first = above;
  }
  return first;
}

/** The first key behind a dash: what follows moves up into its place. */
function behindMark(text: string, step: Step): Splice[] {
  const start = startOf(text, step);
  const end = endOf(text, step);
  const next = startOf(text, { ...step, index: step.index + 1 });
  const stop = text[end - 1] === '\n' ? end : startOfNextLine(text, end);
  if (!text.slice(stop, next).includes('#')) return [{ from: start, to: next, text: '' }];
  const mark = text.slice(0, start).trimEnd().length;
  const lineEnd = text[end - 1] === '\n' ? endOfLineBefore(text, end) : endOfLine(text, end);
  return [{ from: mark, to: lineEnd, text: '' }];
}
