import { isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import type { Path } from '../../domain/finding.ts';
import { keyOf } from '../edit/nodes.ts';
import { isAsWritten, type JsonLine, jsonLines } from '../json-lines.ts';
import { LONGEST_RECORD } from '../quick-records.ts';
import type { Source } from '../source.ts';
import { stretchOf } from '../yaml-data.ts';

/** A text that a file says, as a key or as a value. */
export interface WrittenText {
  readonly text: string;
  /** The keys and indexes that lead to it, its own among them. */
  readonly path: Path;
  readonly is: 'key' | 'value';
  /** Where it stands in the file; of a line of JSON, the whole of that. */
  readonly from: number;
  readonly to: number;
}

/** A scalar of a file of YAML. */
export interface WrittenScalar extends WrittenText {
  readonly node: Scalar;
  /** Whether it stands between brackets. */
  readonly inFlow: boolean;
}

/** The lines of a file of records or people, if each of them is just as `cop` writes it. */
export function plainLines({ text }: Source): readonly JsonLine[] | undefined {
  const lines = jsonLines(text, LONGEST_RECORD);
  if (!lines || lines.length === 0) return undefined;
  return lines.every((one) => isAsWritten(text, one)) ? lines : undefined;
}

/** Every text in the data of a line. */
export function textsOnLine({ from, to, data }: JsonLine, index: number): readonly WrittenText[] {
  return textsOf(data, [index]).map((one) => ({ ...one, from, to }));
}

type Said = Pick<WrittenText, 'text' | 'path' | 'is'>;

function textsOf(value: unknown, path: Path): readonly Said[] {
  if (typeof value === 'string') return [{ text: value, path, is: 'value' }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { text: key, path: [...path, key], is: 'key' as const },
    ...textsOf(inner, [...path, key]),
  ]);
}

/** Every scalar of a file of YAML without faults, in order; also those that are no texts. */
export function scalarsIn({ yaml }: Source): readonly WrittenScalar[] {
  const found: WrittenScalar[] = [];
  collect(found, yaml.document?.contents, { path: [], is: 'value', inFlow: false });
  return found.sort((a, b) => a.from - b.from);
}

type Where = Pick<WrittenScalar, 'path' | 'is' | 'inFlow'>;

function collect(found: WrittenScalar[], node: unknown, where: Where): void {
  if (isScalar(node)) found.push(scalarAt(node, where));
  if (!isSeq(node) && !isMap(node)) return;
  const inFlow = where.inFlow || node.flow === true;
  const items: readonly unknown[] = node.items;
  for (const [at, item] of items.entries()) {
    const path = [...where.path, isPair(item) ? keyOf(item) : at];
    if (isPair(item)) collect(found, item.key, { path, is: 'key', inFlow });
    collect(found, isPair(item) ? item.value : item, { path, is: 'value', inFlow });
  }
}

function scalarAt(node: Scalar, where: Where): WrittenScalar {
  const [from, to] = stretchOf(node) ?? [0, 0];
  return { ...where, node, from, to, text: typeof node.value === 'string' ? node.value : '' };
}

/** What stands between stretches of a text: in a file, its comments. */
export function* between(
  text: string,
  stretches: readonly { readonly from: number; readonly to: number }[],
): Generator<{ readonly from: number; readonly to: number }> {
  let end = 0;
  for (const { from, to } of stretches) {
    if (end < from) yield { from: end, to: from };
    end = Math.max(end, to);
  }
  if (end < text.length) yield { from: end, to: text.length };
}
