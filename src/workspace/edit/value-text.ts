import { ID } from '../../domain/ids.ts';
import { recordJson } from '../record-json.ts';
import { scalar } from '../yaml-text.ts';
import type { Data, Mapping } from './edit.ts';

/** How an author writes between brackets. */
export interface FlowStyle {
  /** Whether every text stands in double quotes, as JSON has it. */
  readonly isJson: boolean;
  readonly colon: string;
  readonly comma: string;
  /** What stands inside the brackets of a mapping, before and after its pairs. */
  readonly pad: string;
}

export const USUAL_FLOW: FlowStyle = { isJson: false, colon: ': ', comma: ', ', pad: '' };

/** By how many columns an author indents what is on the lines below a key. */
export interface Indents {
  readonly list: number;
  readonly mapping: number;
}

/** How long a list may get on the line of its key. */
const LONGEST_SHORT_LIST = 60;

/** A value on one line, as it stands between brackets. */
export function flowText(value: Data, style: FlowStyle): string {
  if (isScalar(value)) return flowScalar(value, style);
  if (isList(value)) return `[${value.map((item) => flowText(item, style)).join(style.comma)}]`;
  const pairs = Object.entries(value).map(([key, inner]) => flowPair(key, inner, style));
  return pairs.length === 0 ? '{}' : `{${style.pad}${pairs.join(style.comma)}${style.pad}}`;
}

/** A pair on one line, as it stands between brackets. */
export function flowPair(key: string, value: Data, style: FlowStyle): string {
  return `${style.isJson ? recordJson(key) : keyText(key)}${style.colon}${flowText(value, style)}`;
}

function flowScalar(value: string | number | boolean, { isJson }: FlowStyle): string {
  const isTwo = typeof value === 'string' && value.includes(',');
  return isJson || isTwo ? recordJson(value) : scalar(value);
}

/** The lines of a pair, the first without indent. */
export function pairLines(key: string, value: Data, indents: Indents): string[] {
  const before = `${keyText(key)}:`;
  if (!needsLines(value)) return [`${before} ${inlineText(value)}`];
  return [before, ...linesBelow(value, indents)];
}

/** The lines of a list or mapping under its key, indented from where that begins. */
export function linesBelow(value: Data, indents: Indents): string[] {
  if (isList(value))
    return value
      .flatMap((item) => itemLines(item, ' ', indents))
      .map((line) => ' '.repeat(indents.list) + line);
  const pairs = isScalar(value) ? [] : Object.entries(value);
  return pairs
    .flatMap(([key, inner]) => pairLines(key, inner, indents))
    .map((line) => ' '.repeat(indents.mapping) + line);
}

/**
 * The lines of an item, the first without indent.
 * @param gap what stands between the dash and the item
 */
export function itemLines(item: Data, gap: string, indents: Indents): string[] {
  const lines = isFullMapping(item)
    ? Object.entries(item).flatMap(([key, value]) => pairLines(key, value, indents))
    : [inlineText(item)];
  const under = ' '.repeat(gap.length + 1);
  return lines.map((line, index) => `${index === 0 ? `-${gap}` : under}${line}`);
}

/** A value as it stands on the line of its key. */
export function inlineText(value: Data, style: FlowStyle = USUAL_FLOW): string {
  return isScalar(value) ? scalar(value) : flowText(value, style);
}

/** Whether a value reads better on lines of its own: all but scalars and short lists of ids. */
export function needsLines(value: Data): boolean {
  if (isScalar(value)) return false;
  if (!isList(value)) return isFullMapping(value);
  const isShort = (item: Data) => typeof item === 'number' || (isText(item) && ID.test(item));
  return !(value.every(isShort) && flowText(value, USUAL_FLOW).length <= LONGEST_SHORT_LIST);
}

// A key that every reader of YAML takes for this text: a word, or a quarter.
const PLAIN_KEY = /^(?:[A-Za-z_][\w-]*|\d{4}-Q[1-4])$/;
const WORD_WITH_MEANING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function keyText(key: string): string {
  return PLAIN_KEY.test(key) && !WORD_WITH_MEANING.test(key) ? key : recordJson(key);
}

export function isScalar(value: Data): value is string | number | boolean {
  return typeof value !== 'object';
}

function isText(value: Data): value is string {
  return typeof value === 'string';
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

export function isFullMapping(value: Data): value is Mapping {
  return !isScalar(value) && !isList(value) && Object.keys(value).length > 0;
}
