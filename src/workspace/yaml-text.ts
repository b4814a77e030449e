import type * as v from 'valibot';
import { parse } from 'yaml';
import { validate } from '../domain/validate.ts';
import { recordJson } from './record-json.ts';
import { refuse } from './refuse.ts';

// Text that every YAML reader takes for exactly this text when it stands without quotes: it begins
// with a letter, or with a number and a word, and holds none of the characters that mean something.
const PLAIN =
  /^(?:\p{L}|\d[\d.-]* \p{L})(?:[\p{L}\p{M}\p{N} _,.'’‘“”()/&+%?!;·…–—-]*[\p{L}\p{M}\p{N}_.'’)”%?!…])?$/u;

/** Words that YAML, or the YAML of before 2009, takes for something else than text. */
const WORD_WITH_MEANING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text, number or truth value as it stands behind `key: ` or `- `, quoted where it has to be. */
export function scalar(value: string | number | boolean): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} is no number that a file can hold`);
  const isPlain = typeof value === 'string' && PLAIN.test(value) && !WORD_WITH_MEANING.test(value);
  return isPlain ? value : recordJson(value);
}

/** A list of ids on one line: `[new-analyst, silent-reader]`. */
export function flowList(ids: readonly string[]): string {
  return `[${ids.map((id) => (id.includes(',') ? recordJson(id) : scalar(id))).join(', ')}]`;
}

/**
 * The lines of a mapping, a key a line in the order of the data; a list has a line an item. What is
 * null, undefined or an empty list has no line, and what is nested otherwise is JSON on its line.
 */
export function mappingLines(data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    if (isScalar(value)) return [`${key}: ${scalar(value)}`];
    if (!Array.isArray(value)) return [`${key}: ${recordJson(value)}`];
    return value.length === 0 ? [] : [`${key}:`, ...value.flatMap(itemLines)];
  });
}

/**
 * Makes a file of its lines, and reads it again before anybody else does.
 * @param data what the file must say, with its keys in the file's order; those undefined are absent
 * @param schema what such a file may say
 * @throws CopError exit 2 where the data is nothing that would be read again: a title too long
 * @throws Error where the text says something else: then this program is at fault
 */
export function fileOf(lines: readonly string[], data: unknown, schema: v.GenericSchema): string {
  refuse(validate(schema, JSON.parse(JSON.stringify(data))).problems);
  const text = `${lines.join('\n')}\n`;
  if (recordJson(parse(text, { uniqueKeys: false })) !== recordJson(data))
    throw new Error(`the file would not say what was meant:\n${text}`);
  return text;
}

function itemLines(item: unknown): string[] {
  if (isScalar(item)) return [`  - ${scalar(item)}`];
  const lines = isMapping(item) ? mappingLines(item) : [recordJson(item)];
  return lines.map((text, index) => `  ${index === 0 ? '- ' : '  '}${text}`);
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
