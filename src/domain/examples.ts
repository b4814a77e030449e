import * as v from 'valibot';
import type { Path } from './finding.ts';

/**
 * An example of the value that a path leads to, as the schema gives it: its own, else what stands
 * there in an example of something around it, else the first of the words that it may be.
 * @returns undefined where there is none, or where the path leads out of the schema
 */
export function exampleAt(schema: v.GenericSchema, path: Path): unknown {
  let [at, example]: [unknown, unknown] = [schema, exampleOf(schema)];
  for (const key of path) {
    const inner = within(at, key);
    example = exampleOf(inner) ?? partOf(example, key);
    at = inner;
  }
  return example;
}

/** Whether the mapping that a path leads to has a key of this name. */
export function hasKeyAt(schema: v.GenericSchema, path: Path, key: string): boolean {
  return within(path.reduce<unknown>(within, schema), key) !== undefined;
}

/** The keys that a schema knows of the mapping that a path leads to, in its order; none of any other. */
export function keysAt(schema: v.GenericSchema, path: Path): readonly string[] {
  return keysOf(path.reduce<unknown>(within, schema));
}

function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('wrapped' in schema) return keysOf(schema.wrapped);
  if ('entries' in schema && isMapping(schema.entries)) return Object.keys(schema.entries);
  const forms = 'options' in schema && Array.isArray(schema.options) ? schema.options : [];
  return forms.map(keysOf).find((keys) => keys.length > 0) ?? [];
}

function within(schema: unknown, key: string | number): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('wrapped' in schema) return within(schema.wrapped, key);
  if ('entries' in schema && isMapping(schema.entries))
    return Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
  if ('item' in schema) return schema.item;
  if ('options' in schema && Array.isArray(schema.options))
    return schema.options.map((one) => within(one, key)).find((one) => one !== undefined);
  return 'value' in schema ? schema.value : undefined;
}

function exampleOf(schema: unknown): unknown {
  if (!isSchema(schema)) return undefined;
  if ('wrapped' in schema) return exampleOf(schema.wrapped);
  const words = schema.type === 'picklist' && 'options' in schema ? schema.options : [];
  const [own]: readonly unknown[] = v.getExamples(schema);
  return own ?? (Array.isArray(words) ? words[0] : undefined);
}

/** The part of an example under a key; of a list, or where the key is a person's own, the first. */
function partOf(example: unknown, key: string | number): unknown {
  if (!isMapping(example)) return undefined;
  return Object.hasOwn(example, key) ? example[key] : Object.values(example)[0];
}

function isSchema(schema: unknown): schema is v.GenericSchema {
  return isMapping(schema) && schema.kind === 'schema';
}

function isMapping(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
