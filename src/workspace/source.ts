import { isMap, isScalar, isSeq } from 'yaml';
import {
  type Finding,
  findingOf,
  type Located,
  type Path,
  type Place,
  type Problem,
} from '../domain/finding.ts';
import type { Fault } from './fault.ts';
import { Lines } from './lines.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import { stretchOf } from './yaml-data.ts';

/**
 * A file that was read: its text as it stands on the disk, and, once asked for, what that says as
 * YAML and where. The ranges of `yaml.document` are offsets into `text`, so an edit is made here: a
 * splice of `text` at a node's range, with every other character left as it is. Of a file without
 * faults, `text` as UTF-8 is every byte that was read: that is what `swap` is to expect there.
 */
export class Source {
  /** The path from the workspace's root. */
  readonly file: string;
  /** Every character of the file, a byte-order mark and the line endings included. */
  readonly text: string;
  #yaml: Yaml | undefined;
  #lines: Lines | undefined;
  #items: ReadonlyMap<number, number> | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** The text as YAML, parsed once. */
  get yaml(): Yaml {
    this.#yaml ??= parseYaml(this.text);
    return this.#yaml;
  }

  get #lineIndex(): Lines {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }

  /** Where a stretch of the text is. */
  mark(from: number, to: number): Located {
    const { line, column, excerpt } = this.#lineIndex.mark(from, to);
    return { place: { file: this.file, line, column }, excerpt };
  }

  /**
   * Where the value at a path stands, or its key; of a path that leads to nothing, the nearest
   * thing above it. The file as a whole where there is none.
   */
  locate(path: Path, at: Problem['at']): Located {
    const stretch = stretchAt(this.yaml.document?.contents, path, at);
    return stretch ? this.mark(...stretch) : { place: { file: this.file } };
  }

  /** Where a problem of what the file says is: the empty key of what is missing, else its place. */
  locateProblem({ path, at, missing }: Problem): Located {
    return (missing && this.locateEmpty(missing)) ?? this.locate(path, at);
  }

  /**
   * Where the value at a path begins; null where it is not written, or its key stands there with
   * nothing behind it.
   */
  placeOf(path: Path): Place | null {
    let node: unknown = this.yaml.document?.contents;
    for (const step of path) node = stepInto(node, step)?.value;
    const stretch = stretchOf(node);
    const isWritten = stretch !== undefined && !(isScalar(node) && node.value === null);
    return isWritten ? this.mark(...stretch).place : null;
  }

  /** Where the key of a missing value stands, or one above it, with no value behind it; undefined where none does. */
  locateEmpty(path: Path): Located | undefined {
    let node: unknown = this.yaml.document?.contents;
    for (const step of path) {
      const next = stepInto(node, step);
      if (!next) return undefined;
      const isEmpty = typeof step === 'string' && isScalar(next.value) && next.value.value === null;
      if (isEmpty && next.key) return { ...this.mark(...next.key), emptyKey: step };
      node = next.value;
    }
    return undefined;
  }

  /**
   * The same for a file that is a list of records.
   * @param place the line that a record begins on
   * @param path leads on from the record; where it is empty the whole line is meant
   */
  locateFrom(place: Place, path: Path, at: Problem['at']): Located {
    const { line } = place;
    if (line === undefined) return { place };
    const index = path.length === 0 ? -1 : this.#itemOn(line);
    if (index >= 0) return this.locate([index, ...path], at);
    const start = this.#lineIndex.startOf(line);
    const end = this.text.indexOf('\n', start);
    return { ...this.mark(start, end < 0 ? this.text.length : end), place };
  }

  #itemOn(line: number): number {
    this.#items ??= this.#itemsByLine();
    return this.#items.get(line) ?? -1;
  }

  /** The indexes of a list's items by the line that each begins on; of two on one line, the first. */
  #itemsByLine(): ReadonlyMap<number, number> {
    const contents: unknown = this.yaml.document?.contents;
    const found = new Map<number, number>();
    for (const [index, item] of isSeq(contents) ? contents.items.entries() : []) {
      const from = stretchOf(item)?.[0];
      const line = from === undefined ? undefined : this.#lineIndex.lineAt(from);
      if (line !== undefined && !found.has(line)) found.set(line, index);
    }
    return found;
  }

  /** The line that the value at a path begins on. */
  lineOf(path: Path): number {
    return this.locate(path, 'value').place.line ?? 1;
  }

  /** A fault of the text as it is shown. */
  finding(fault: Fault): Finding {
    const isWhole = fault.code === 'file/empty';
    return findingOf(
      fault,
      isWhole ? { place: { file: this.file } } : this.mark(fault.from, fault.to),
    );
  }
}

type Stretch = readonly [from: number, to: number];

/** Follows a path through the nodes as far as it goes. */
function stretchAt(contents: unknown, path: Path, at: Problem['at']): Stretch | undefined {
  let [node, found]: [unknown, Stretch | undefined] = [contents, undefined];
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step);
    if (!next) return found;
    const wantsKey = at === 'key' && index === path.length - 1;
    const value = stretchOf(next.value);
    // A value that is not written has no place of its own; that of its key is near.
    found = value && value[0] < value[1] && !wantsKey ? value : (next.key ?? value);
    node = next.value;
  }
  return found;
}

function stepInto(
  node: unknown,
  step: string | number,
): { readonly value: unknown; readonly key: Stretch | undefined } | undefined {
  if (isSeq(node)) {
    const value = typeof step === 'number' ? node.items[step] : undefined;
    return value === undefined ? undefined : { value, key: stretchOf(firstKey(value)) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (one) => isScalar(one.key) && String(one.key.value) === String(step),
  );
  return pair && { value: pair.value, key: stretchOf(pair.key) };
}

/** An item has no key; what it begins with stands for it. */
function firstKey(item: unknown): unknown {
  return isMap(item) ? item.items[0]?.key : item;
}
