import { isSeq, YAMLSeq } from 'yaml';
import type { Source } from '../source.ts';
import { itemsAdded } from './add-item.ts';
import { mannerOf } from './author-style.ts';
import type { ListEdit } from './list-edit.ts';
import { before, endOf, follow, isFlow, type Step, startOf } from './nodes.ts';
import { removedFromFlow } from './remove-flow.ts';
import { removed } from './remove-node.ts';
import { allSpliced, beginsLine, lineEnding, spliced } from './trivia.ts';

/**
 * The texts that edits of one list may come to, the best first, made of its nodes as they stand: what
 * is new is put in first, so that what goes begins before it, where nothing has moved. None where
 * what goes touches what else goes, or the text has no shape that the edits fit.
 */
export function* textsAfter(source: Source, { path, added, gone }: ListEdit): Generator<string> {
  const found = follow(source.yaml.document?.contents, path);
  const { node, rest } = found;
  if (rest.length > 0 || !isSeq(node)) return;
  if (added.length === 0) return yield* without(source.text, node, gone);
  for (const splice of itemsAdded(source.text, node, added, mannerOf(source, found)))
    yield* without(spliced(source.text, splice), longer(node, added.length), gone);
}

/** A list with places for items that its text has already, and its nodes have not. */
function longer(list: YAMLSeq, by: number): YAMLSeq {
  const made = new YAMLSeq();
  made.items = [...list.items, ...Array.from({ length: by }, () => null)];
  made.flow = isFlow(list);
  made.range = list.range ?? null;
  return made;
}

function* without(text: string, list: YAMLSeq, gone: readonly number[]): Generator<string> {
  if (gone.length === 0) yield text;
  else if (isFlow(list)) yield* withoutRuns(text, runsIn(text, list, gone));
  else yield* withoutLines(text, list, gone);
}

/** Between brackets, neighbours that go share their commas: they go as one. */
function* withoutRuns(text: string, runs: readonly Step[]): Generator<string> {
  const result = allSpliced(
    text,
    runs.flatMap((run) => removedFromFlow(text, run, undefined)),
  );
  if (result !== undefined) yield result;
}

/** The items that go, neighbours together where no comment stands between them. */
function runsIn(text: string, list: YAMLSeq, gone: readonly number[]): Step[] {
  const runs: Step[] = [];
  for (const index of gone) {
    const run = runs.at(-1);
    const step = { within: list, index };
    const isNext = run !== undefined && (run.last ?? run.index) === index - 1;
    const isBeside =
      isNext && !text.slice(endOf(text, before(step)), startOf(text, step)).includes('#');
    if (isBeside) runs[runs.length - 1] = { ...run, last: index };
    else runs.push(step);
  }
  return runs;
}

function* withoutLines(text: string, list: YAMLSeq, gone: readonly number[]): Generator<string> {
  const steps = gone.map((index): Step => ({ within: list, index }));
  const [first, last] = [steps[0], steps.at(-1)];
  // What would move up behind the mark of the first may be going as well.
  if (!first || !last || !beginsLine(text, startOf(text, first))) return;
  const isAtEnd = text.indexOf('\n', endOf(text, last) - 1) < 0;
  if (!isAtEnd) yield* withoutEach(text, steps);
  else
    for (const result of withoutEach(text + lineEnding(text, text.length), steps))
      yield* withoutLastEnding(result);
}

/** Each item may have several ways to go: they go all by their first, or all by their second. */
function* withoutEach(text: string, steps: readonly Step[]): Generator<string> {
  const ways = steps.map((step) => removed(text, step, undefined));
  const most = ways.reduce((count, one) => Math.max(count, one.length), 0);
  for (let way = 0; way < most; way += 1) {
    const splices = ways.flatMap((one) => one[way] ?? one.slice(-1));
    const result = allSpliced(text, splices);
    if (result !== undefined) yield result;
  }
}

/** A file whose last line has no ending keeps it so; empty lines before that are part of what went. */
function withoutLastEnding(text: string): readonly string[] {
  let end = text.length;
  while (/[ \t\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return [text.slice(0, end), text.replace(/\r?\n$/, '')];
}
