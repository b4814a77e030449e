import { isMap, isSeq } from 'yaml';
import { type CopError, dataError } from '../../domain/errors.ts';
import type { Place } from '../../domain/finding.ts';
import type { Fault } from '../fault.ts';
import type { Source } from '../source.ts';
import { stretchOf } from '../yaml-data.ts';
import type { Edit } from './edit.ts';
import { endOf, follow, isFlow, startOf } from './nodes.ts';
import { emptiedBy } from './remove-node.ts';
import { startOfLine } from './trivia.ts';
import { flowPair, flowText, USUAL_FLOW } from './value-text.ts';

/** That an edit fits no shape of the text, with the line to edit by hand and what it is to say. */
export function refusal(source: Source, edit: Edit): CopError {
  const contents: unknown = source.yaml.document?.contents;
  const place = placeOf(source, edit);
  const [key] = edit.path;
  if (!isMap(contents) && typeof key === 'string')
    return dataError('this is no mapping of keys', {
      place,
      remedy: `Write it as lines of a key, a colon and a value: ${shown(exampleOf(edit, key))}`,
    });
  if (edit.does === 'remove' && emptiedBy(contents, edit.path).length === 0)
    return dataError('nothing would be left of this file', {
      place,
      remedy: 'Leave it as it is, or delete the file',
    });
  return dataError('the way this is written cannot be changed without touching what is around it', {
    place,
    remedy: byLines(source, edit) ?? remedyFor(edit, place.line ?? 1),
  });
}

/** That a file would no longer be read, once the edit were made. */
export function tooLarge(source: Source, edit: Edit): CopError {
  return dataError('this file would grow beyond 1 MiB, and not be read any more', {
    place: placeOf(source, edit),
    remedy: 'Make it shorter: say less here, or take out what does not belong in this file',
  });
}

function placeOf(source: Source, edit: Edit): Place {
  const contents: unknown = source.yaml.document?.contents;
  const { trail } = follow(contents, edit.path);
  const { place } =
    trail.length > 0
      ? source.locate(edit.path.slice(0, trail.length), edit.does === 'remove' ? 'key' : 'value')
      : source.mark(...(stretchOf(contents) ?? [0, 0]));
  return place;
}

function exampleOf(edit: Edit, key: string): string {
  const isWhole = edit.does === 'set' && edit.path.length === 1;
  return isWhole ? flowPair(key, edit.value, USUAL_FLOW) : `${key}: …`;
}

/** What to put in the place of a list or mapping over several lines, which only its lines say. */
function byLines(source: Source, edit: Edit): string | undefined {
  const { trail, node, rest } = follow(source.yaml.document?.contents, edit.path);
  const step = trail.at(-1);
  const isWhole = edit.does === 'set' && rest.length === 0 && (isMap(node) || isSeq(node));
  if (!isWhole || !step || isFlow(step.within)) return undefined;
  const { text } = source;
  const start = startOf(text, step);
  const end = endOf(text, step);
  const [first, last] = [start, Math.max(end - 1, start)].map(
    (at) => source.mark(at, at).place.line,
  );
  if (first === last) return undefined;
  const line = text.slice(startOfLine(text, start), start).trimStart() + textOf(edit);
  return `Replace lines ${first} to ${last} by one line: ${shown(line)}`;
}

function remedyFor(edit: Edit, line: number): string {
  const last = edit.path.at(-1);
  const byHand = `Edit line ${line} by hand`;
  if (edit.does === 'remove') {
    const what = typeof last === 'number' ? `item ${last + 1} of the list` : `\`${last}\``;
    return `${byHand}, or the lines below it, and take out ${what}`;
  }
  if (edit.does === 'add')
    return `${byHand}, or the lines below it, and add to the list: ${shown(flowText(edit.item, USUAL_FLOW))}`;
  return `${byHand}, so that it says ${shown(textOf(edit))}`;
}

function textOf({ path, value }: Extract<Edit, { readonly does: 'set' }>): string {
  const last = path.at(-1);
  return typeof last === 'string' ? flowPair(last, value, USUAL_FLOW) : flowText(value, USUAL_FLOW);
}

const LONGEST_SHOWN = 200;

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** That a file has something wrong in it already, which is to be mended first. */
export function faulty(source: Source, fault: Fault): CopError {
  const { place, message, remedy } = source.finding(fault);
  return dataError(message, { place, remedy });
}
