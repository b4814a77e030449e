import { type CopError, dataError } from '../../domain/errors.ts';
import type { Fault } from '../fault.ts';
import type { Source } from '../source.ts';
import { stretchOf } from '../yaml-data.ts';
import type { Edit } from './edit.ts';
import { follow } from './nodes.ts';
import { emptiedBy } from './remove-node.ts';
import { flowPair, flowText, USUAL_FLOW } from './value-text.ts';

/** That an edit fits no shape of the text, with the line to edit by hand and what it is to say. */
export function refusal(source: Source, edit: Edit): CopError {
  const contents: unknown = source.yaml.document?.contents;
  const { trail } = follow(contents, edit.path);
  const isThere = trail.length > 0;
  const { place } = isThere
    ? source.locate(edit.path.slice(0, trail.length), edit.does === 'remove' ? 'key' : 'value')
    : source.mark(...(stretchOf(contents) ?? [0, 0]));
  if (edit.does === 'remove' && emptiedBy(contents, edit.path).length === 0)
    return dataError('nothing would be left of this file', {
      place,
      remedy: 'Leave it as it is, or delete the file',
    });
  return dataError('the way this is written cannot be changed without touching what is around it', {
    place,
    remedy: remedyFor(edit, place.line ?? 1),
  });
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
  const text =
    typeof last === 'string'
      ? flowPair(last, edit.value, USUAL_FLOW)
      : flowText(edit.value, USUAL_FLOW);
  return `${byHand}, so that it says ${shown(text)}`;
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
