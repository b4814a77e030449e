import type * as v from 'valibot';
import { isMap, isScalar, isSeq } from 'yaml';
import { keysAt } from '../../domain/examples.ts';
import type { Path } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { itemsAdded } from './add-item.ts';
import { type Manner, mannerOf } from './author-style.ts';
import type { Data, Edit } from './edit.ts';
import { filled } from './fill-empty.ts';
import { keyInserted } from './insert-key.ts';
import { type Found, follow, isEmpty, isFlow, writtenAt } from './nodes.ts';
import { removed } from './remove-node.ts';
import { scalarExchanged } from './set-scalar.ts';
import type { Splice } from './trivia.ts';
import { flowText, inlineText } from './value-text.ts';

/**
 * The ways to make an edit, the best first: each is one stretch of the text and what is to stand
 * there instead. None where the text has no shape that the edit fits.
 */
export function splicesFor(source: Source, edit: Edit, schema: v.GenericSchema): Splice[] {
  const { text, yaml } = source;
  const found = follow(yaml.document?.contents, edit.path);
  const last = found.trail.at(-1);
  if (edit.does === 'remove')
    return last && found.rest.length === 0 ? removed(text, last, found.trail.at(-2)) : [];
  const ways = {
    manner: mannerOf(source, found),
    order: keysAt(schema, edit.path.slice(0, found.trail.length)),
  };
  const { node, rest } = found;
  if (edit.does === 'set') return valueSet(text, found, edit.value, ways);
  if (rest.length > 0 || isEmpty(node)) return valueSet(text, found, [edit.item], ways);
  return isSeq(node) ? itemsAdded(text, node, [edit.item], ways.manner) : [];
}

interface Ways {
  readonly manner: Manner;
  /** The keys of the mapping that the trail ends in, in the order of the schema. */
  readonly order: readonly string[];
}

function valueSet(text: string, found: Found, value: Data, ways: Ways): Splice[] {
  const { trail, node, rest } = found;
  const last = trail.at(-1);
  const [key, ...deeper] = rest;
  if (isEmpty(node)) {
    const whole = nested(rest, value);
    return last && whole !== undefined ? filled(text, last, whole, ways.manner) : [];
  }
  const isInFlow = last !== undefined && isFlow(last.within);
  if (key === undefined && !last) return [];
  if (key === undefined) return exchanged(text, node, value, { ...ways.manner, isInFlow });
  const inner = nested(deeper, value);
  if (!isMap(node) || typeof key !== 'string' || inner === undefined) return [];
  return [keyInserted(text, node, [key, inner], { ...ways, parent: last })];
}

function exchanged(
  text: string,
  node: unknown,
  value: Data,
  { flow, isInFlow }: Pick<Manner, 'flow'> & { readonly isInFlow: boolean },
): Splice[] {
  const splice = isScalar(node)
    ? scalarExchanged(text, node, value, isInFlow ? flow : undefined)
    : bracketsExchanged(text, node, isInFlow ? flowText(value, flow) : inlineText(value, flow));
  return splice ? [splice] : [];
}

/** A list or mapping in brackets is exchanged if it is on one line: no comment can be in it. */
function bracketsExchanged(text: string, node: unknown, put: string): Splice | undefined {
  const stretch = (isMap(node) || isSeq(node)) && isFlow(node) ? writtenAt(node) : undefined;
  if (!stretch || text.slice(...stretch).includes('\n')) return undefined;
  return { from: stretch[0], to: stretch[1], text: put };
}

/** A value with the mappings around it that are missing; undefined where a list would be needed. */
function nested(path: Path, value: Data): Data | undefined {
  return path.reduceRight<Data | undefined>((inner, step) => {
    if (inner === undefined || typeof step !== 'string') return undefined;
    // From entries, not as a literal: a key `__proto__` would then set the prototype.
    return Object.fromEntries([[step, inner]]);
  }, value);
}
