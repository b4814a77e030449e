import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { Path } from '../../../src/domain/finding.ts';
import type { Data, Edit } from '../../../src/workspace/edit/edit.ts';

/** What a text says; mappings as maps, so that no key means anything to JavaScript. */
export type Said = null | string | number | boolean | readonly Said[] | ReadonlyMap<string, Said>;

/** A key with its value, or an item, as it stands in a text. */
export interface Entry {
  readonly path: Path;
  /** Where its key begins, or the item. */
  readonly from: number;
  /** Where its key ends; of an item, where it begins. */
  readonly keyTo: number;
  /** Where its value stands, trailing comments not included. */
  readonly value: readonly [from: number, to: number];
  readonly kind: 'scalar' | 'empty' | 'mapping' | 'list';
  /** How it is written: a scalar's style, or whether a collection is in brackets. */
  readonly style: 'plain' | 'quoted' | 'block' | 'flow';
  readonly said: Said;
}

/** What the `yaml` package, asked directly, says of a text. */
export interface WrittenNodes {
  readonly text: string;
  readonly said: Said;
  /** In the order of the text; the first is the whole. */
  readonly entries: readonly Entry[];
  readonly errors: number;
  /** The stretches of all scalars, keys included. */
  readonly scalars: readonly {
    readonly from: number;
    readonly to: number;
    readonly block: boolean;
  }[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/** Reads a text without any of our own reading. */
export function nodesIn(text: string): WrittenNodes {
  // To the package a byte-order mark is a column of its line, which moves a first line that is indented.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const document = parseDocument(text.slice(mark), OPTIONS);
  const rangeOf = (node: unknown) => (rangeIn(node) ?? []).map((offset) => offset + mark);
  const entries: Entry[] = [];
  const scalars: { from: number; to: number; block: boolean }[] = [];

  function scalar(node: Scalar): Said {
    const [from = 0, to = 0] = rangeOf(node);
    if (from < to) scalars.push({ from, to, block: styleOf(node) === 'block' });
    return node.value as Said;
  }

  function visit(node: unknown, path: Path, key: unknown): Said {
    const at = entries.length;
    const [from = 0, keyTo = from] = rangeOf(key ?? node);
    entries.push({
      path,
      from,
      keyTo,
      value: [from, from],
      kind: 'empty',
      style: 'plain',
      said: null,
    });
    const said = saidBy(node, path);
    const [start = from, end = from] = rangeOf(node);
    entries[at] = {
      path,
      from,
      keyTo: key ? keyTo : from,
      value: [start, end],
      kind: kindOf(said),
      style: styleOf(node),
      said,
    };
    return said;
  }

  function saidBy(node: unknown, path: Path): Said {
    if (isScalar(node)) return scalar(node);
    if (isSeq(node))
      return node.items.map((item, index) => visit(item, [...path, index], undefined));
    if (!isMap(node)) return null;
    return new Map(
      node.items.map((pair) => {
        const key = isScalar(pair.key) ? String(scalar(pair.key)) : '';
        return [key, visit(pair.value, [...path, key], pair.key)];
      }),
    );
  }

  const said = visit(document.contents, [], undefined);
  return { text, said, entries, scalars, errors: document.errors.length };
}

function rangeIn(node: unknown): readonly number[] | null | undefined {
  return (node as Node | null)?.range;
}

function kindOf(said: Said): Entry['kind'] {
  if (said === null) return 'empty';
  if (said instanceof Map) return 'mapping';
  return Array.isArray(said) ? 'list' : 'scalar';
}

function styleOf(node: unknown): Entry['style'] {
  if (isMap(node) || isSeq(node)) return node.flow ? 'flow' : 'block';
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return 'block';
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 'quoted' : 'plain';
}

/** Data of ours in the same terms. */
function saying(data: Data): Said {
  if (Array.isArray(data)) return data.map(saying);
  if (typeof data !== 'object') return data;
  return new Map(Object.entries(data).map(([key, value]) => [key, saying(value)]));
}

/**
 * What a text is to say after an edit. What a removal would leave empty goes with it, except for
 * brackets with nothing in them, and what is the whole.
 */
export function after({ said, entries }: WrittenNodes, edit: Edit): Said {
  if (edit.does !== 'remove') return changed(said, edit.path, edit);
  if (!entries.some((one) => samePath(one.path, edit.path))) return said;
  return changed(said, emptied(entries, edit.path), edit);
}

/** What goes when a key or item is removed: what would hold nothing then goes as well. */
export function emptied(entries: readonly Entry[], path: Path): Path {
  const holder = entries.find((one) => samePath(one.path, path.slice(0, -1)));
  const isOnly = holder && holder.style === 'block' && sizeOf(holder.said) === 1;
  return isOnly && path.length > 1 ? emptied(entries, path.slice(0, -1)) : path;
}

function sizeOf(said: Said): number {
  if (said instanceof Map) return said.size;
  return Array.isArray(said) ? said.length : 0;
}

function changed(said: Said, path: Path, edit: Edit): Said {
  const [step, ...rest] = path;
  if (step === undefined) return edit.does === 'add' ? [...listOf(said), saying(edit.item)] : said;
  const ends = rest.length === 0;
  if (typeof step === 'number') {
    const items = [...listOf(said)];
    if (edit.does === 'remove' && ends) items.splice(step, 1);
    else if (edit.does === 'set' && ends) items[step] = saying(edit.value);
    else items[step] = changed(items[step] ?? null, rest, edit);
    return items;
  }
  const keys = new Map(said instanceof Map ? said : []);
  if (edit.does === 'remove' && ends) keys.delete(step);
  else if (edit.does === 'set' && ends) keys.set(step, saying(edit.value));
  else keys.set(step, changed(keys.get(step) ?? null, rest, edit));
  return keys;
}

function listOf(said: Said): readonly Said[] {
  return Array.isArray(said) ? said : [];
}

/** Whether two say the same; the order of keys says nothing. */
export function same(one: Said, other: Said): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => same(item, other[index]))
    );
  if (!(one instanceof Map)) return Object.is(one, other);
  if (!(other instanceof Map) || one.size !== other.size) return false;
  return [...one].every(([key, value]) => other.has(key) && same(value, other.get(key)));
}

/** The entry at a path, if it is there. */
export function entryAt(nodes: WrittenNodes, path: Path): Entry | undefined {
  return nodes.entries.find((one) => samePath(one.path, path));
}

export function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** Whether one path is the other, or leads through it. */
export function startsWith(path: Path, head: Path): boolean {
  return head.length <= path.length && head.every((step, index) => step === path[index]);
}
