import type { Path } from '../../../src/domain/finding.ts';
import type { Data, Edit } from '../../../src/workspace/edit/edit.ts';
import { scalar } from '../../../src/workspace/yaml-text.ts';
import type { Choices } from './choices.ts';
import { anyValue, scalarValue } from './values.ts';
import { type Entry, startsWith, type WrittenNodes } from './written-nodes.ts';

/** The keys that are filled in: such as the schemas know, and a person's own. */
const KEYS = [
  'owner',
  'weight',
  'timeline',
  'personas',
  'unit',
  'target',
  'baseline',
  'steps',
  'description',
  'needs',
  'x-new',
  'x-new key',
  'x-"new"',
  'x-#',
  'x-: a',
  'x-👋',
];

/** The kinds of edit that make sense, and what each is done to. */
export const KINDS = [
  'set',
  'fill',
  'add',
  'fill-deep',
  'set',
  'begin',
  'remove',
  'exchange',
] as const;
type Kind = (typeof KINDS)[number];

/** An edit that makes sense in a text: nearly always one of the kind that is asked for. */
export function someEdit(nodes: WrittenNodes, choices: Choices, kind: Kind): Edit {
  switch (kind) {
    case 'set': {
      const entry = oneOf(nodes, choices, (one) => one.kind === 'scalar' && one.path.length > 0);
      if (!entry) return someEdit(nodes, choices, 'fill');
      return { does: 'set', path: entry.path, value: scalarValue(choices) };
    }
    case 'fill':
      return { does: 'set', path: absentPath(nodes, choices), value: anyValue(choices) };
    case 'fill-deep': {
      const path = [
        ...absentPath(nodes, choices),
        ...choices.of([['now'], ['x-a', 'b'], ['2026-Q4', 'starts']]),
      ];
      return { does: 'set', path, value: anyValue(choices, 1) };
    }
    case 'add': {
      const entry = oneOf(nodes, choices, (one) => one.kind === 'list');
      if (!entry) return someEdit(nodes, choices, 'begin');
      return { does: 'add', path: entry.path, item: anyValue(choices) };
    }
    case 'begin':
      return { does: 'add', path: absentPath(nodes, choices), item: anyValue(choices) };
    case 'exchange': {
      const entry = oneOf(nodes, choices, (one) => isOnOneLine(nodes, one) && one.path.length > 0);
      if (!entry) return someEdit(nodes, choices, 'set');
      return { does: 'set', path: entry.path, value: anyValue(choices) };
    }
    case 'remove': {
      const entry = oneOf(nodes, choices, (one) => one.path.length > 0);
      if (!entry) return someEdit(nodes, choices, 'fill');
      return { does: 'remove', path: entry.path };
    }
  }
}

/**
 * An edit that sets a scalar which is written as this program writes it: without quotes where its
 * text is plain for certain, else as JSON. In brackets, what has a comma or a bracket is in quotes,
 * and in JSON every text is.
 */
export function canonicalEdit(nodes: WrittenNodes, choices: Choices): Edit | undefined {
  const entry = oneOf(nodes, choices, (one) => isCanonical(nodes, one));
  return entry && { does: 'set', path: entry.path, value: scalarValue(choices) };
}

function isCanonical({ text, entries }: WrittenNodes, { path, value, said, kind }: Entry): boolean {
  if (kind !== 'scalar') return false;
  const written = text.slice(...value);
  if (written !== scalar(said as string | number | boolean)) return false;
  const brackets = entries.find((one) => one.style === 'flow' && startsWith(path, one.path));
  if (!brackets || written.startsWith('"')) return true;
  // With keys in quotes it is taken for JSON, where no text stands without them.
  const isJson = /"\s*:/.test(text.slice(...brackets.value));
  return !/[,[\]{}]/.test(written) && !(isJson && typeof said === 'string');
}

/** An edit that sets a scalar to what it says already; undefined where a text has no scalar. */
export function idleEdit(nodes: WrittenNodes, choices: Choices): Edit | undefined {
  const entry = oneOf(nodes, choices, (one) => one.kind === 'scalar');
  return entry && { does: 'set', path: entry.path, value: entry.said as Data };
}

/** An edit that cannot be made, whatever the style of the text. */
export function hopelessEdit(nodes: WrittenNodes, choices: Choices): Edit | undefined {
  const shape = choices.below(7);
  const of = (kind: Entry['kind']) => oneOf(nodes, choices, (one) => one.kind === kind);
  const scalar = of('scalar');
  const isWhole = (one: Entry) =>
    isFull(one) && (one.path.length === 0 || !isOnOneLine(nodes, one));
  const list = oneOf(nodes, choices, (one) => one.kind === 'list' && isWhole(one));
  const mapping = oneOf(nodes, choices, (one) => one.kind === 'mapping' && isWhole(one));
  const beyond = list && [...list.path, (list.said as readonly unknown[]).length + 1];
  switch (shape) {
    case 0:
      return scalar && { does: 'set', path: [...scalar.path, 'x-a'], value: 1 };
    case 1:
      return scalar && { does: 'add', path: scalar.path, item: 'a' };
    case 2:
      return mapping && { does: 'add', path: mapping.path, item: 'a' };
    case 3:
      return list && { does: 'set', path: list.path, value: 'a' };
    case 4:
      return mapping && { does: 'set', path: mapping.path, value: { 'x-other': 1 } };
    case 5:
      return beyond && { does: 'set', path: beyond, value: 'a' };
    default:
      return beyond && { does: 'set', path: [...beyond, 'id'], value: 'a' };
  }
}

/** Whether a list or mapping stands in brackets on one line: such a one may be set as a whole. */
function isOnOneLine({ text }: WrittenNodes, { style, kind, value }: Entry): boolean {
  return style === 'flow' && kind !== 'empty' && !text.slice(...value).includes('\n');
}

function isFull({ said }: Entry): boolean {
  return said instanceof Map ? said.size > 0 : Array.isArray(said) && said.length > 0;
}

function oneOf(
  nodes: WrittenNodes,
  choices: Choices,
  fits: (entry: Entry) => boolean,
): Entry | undefined {
  const fitting = nodes.entries.filter(fits);
  return fitting[choices.below(Math.max(fitting.length, 1))];
}

/** The path of a key that is empty, or of one that is not there. */
function absentPath(nodes: WrittenNodes, choices: Choices): Path {
  const isEmptyKey = (one: Entry) => one.kind === 'empty' && typeof one.path.at(-1) === 'string';
  const empty = choices.once(3) ? oneOf(nodes, choices, isEmptyKey) : undefined;
  if (empty) return empty.path;
  const mapping = oneOf(nodes, choices, (one) => one.kind === 'mapping');
  const keys = mapping?.said instanceof Map ? mapping.said : new Map();
  const absent = KEYS.filter((key) => !keys.has(key));
  return [...(mapping?.path ?? []), choices.of(absent)];
}
