import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { grouped, LONGEST_TEXT } from '../domain/parts.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

/** The most keys that one mapping may have. */
const MOST_KEYS = 5000;

type Stretch = readonly [from: number, to: number];

/** What a document says as plain data, and what in it cannot be taken for what it was meant as. */
export interface Plain {
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Makes plain data of a document's nodes: objects (with own keys alone, so `__proto__` is a key like
 * any other), arrays, texts, numbers, true, false and null.
 * @param lineAt the number of the line that holds an offset
 */
export function plainData(contents: unknown, lineAt: (offset: number) => number): Plain {
  const faults: Fault[] = [];
  return { data: new Conversion(faults, lineAt).valueOf(contents), faults };
}

class Conversion {
  readonly #faults: Fault[];
  readonly #lineAt: (offset: number) => number;

  constructor(faults: Fault[], lineAt: (offset: number) => number) {
    this.#faults = faults;
    this.#lineAt = lineAt;
  }

  valueOf(node: unknown): unknown {
    if (isScalar(node)) return this.#scalar(node);
    if (isMap(node)) return this.#mapping(node);
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item));
    return null;
  }

  #scalar(node: Scalar): unknown {
    const { value } = node;
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      this.#add('yaml/too-long', node, {
        message: `this text has ${grouped(value.length)} characters; ${grouped(LONGEST_TEXT)} are the most`,
        remedy: 'Shorten it, or keep it in a file of its own and name that here',
      });
    if (typeof value === 'number') this.#number(node, value);
    return value ?? null;
  }

  #number(node: Scalar, value: number): void {
    if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
    const remedy = 'Write a number, or put it in quotes if it is a text';
    if (!Number.isFinite(value))
      this.#add('yaml/number', node, {
        message: 'this is no number that can be counted with',
        remedy,
      });
    else
      this.#add('yaml/number', node, {
        message: `this number loses digits: ${grouped(Number.MAX_SAFE_INTEGER)} is the greatest`,
        remedy: 'Write it in a larger unit, or put it in quotes if it is a text',
      });
  }

  #mapping(map: YAMLMap): unknown {
    if (map.items.length > MOST_KEYS)
      this.#add('yaml/too-long', map, {
        message: `this mapping has ${grouped(map.items.length)} keys; ${grouped(MOST_KEYS)} are the most`,
        remedy: 'Make several files or mappings of it',
      });
    const seen = new Map<string, Stretch>();
    return Object.fromEntries(
      map.items.map((pair) => [this.#key(pair, seen), this.valueOf(pair.value)]),
    );
  }

  #key(pair: Pair, seen: Map<string, Stretch>): string {
    const { key } = pair;
    const at = stretchOf(key) ?? stretchOf(pair.value) ?? [0, 0];
    if (!isScalar(key)) {
      // An alias has its own fault.
      if (!isAlias(key)) this.#addAt('yaml/key', at, collectionAsKey(isMap(key)));
      return '';
    }
    const text = this.#keyText(key, at);
    const before = seen.get(text);
    if (before) this.#addAt('yaml/duplicate-key', at, this.#twice(text, before, at));
    else seen.set(text, at);
    return text;
  }

  #keyText(key: Scalar, at: Stretch): string {
    const text = key.value === null ? '' : String(this.#scalar(key));
    if (typeof key.value !== 'string') this.#addAt('yaml/key', at, notText(key));
    else if (text === '<<' && key.type === 'PLAIN')
      this.#addAt('yaml/merge-key', at, {
        message: 'merge keys, written <<, are not read here',
        remedy: 'Write the keys out that it would bring in',
      });
    return text;
  }

  #twice(key: string, before: Stretch, at: Stretch) {
    const [first, second] = [this.#lineAt(before[0]), this.#lineAt(at[0])];
    const where = first === second ? 'earlier on this line' : `on line ${first}`;
    return {
      message: `\`${short(key)}\` stands here a second time; the first is ${where}`,
      remedy: 'Remove one of the two',
    };
  }

  #add(code: Fault['code'], node: unknown, words: Pick<Fault, 'message' | 'remedy'>): void {
    this.#addAt(code, stretchOf(node) ?? [0, 0], words);
  }

  #addAt(code: Fault['code'], [from, to]: Stretch, words: Pick<Fault, 'message' | 'remedy'>): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ code, from, to, ...words });
  }
}

/** Where a node's value stands, without the comments after it. */
export function stretchOf(node: unknown): Stretch | undefined {
  const range =
    isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function collectionAsKey(mapping: boolean) {
  return {
    message: `a key is a text; this is ${mapping ? 'a mapping' : 'a list'}`,
    remedy: 'Write a word as the key; if brackets belong to a text, put it in quotes',
  };
}

function notText(key: Scalar) {
  if (key.value === null)
    return {
      message: 'a key is missing before the colon',
      remedy: 'Write one, or remove the line',
    };
  const what = typeof key.value === 'number' ? 'a number' : `the word ${String(key.value)}`;
  return {
    message: `a key is a text; this is ${what}`,
    remedy: `Put it in quotes: "${key.source ?? String(key.value)}"`,
  };
}

function short(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}
