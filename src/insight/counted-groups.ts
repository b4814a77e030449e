import type { Happening } from '../domain/happening.ts';
import { sum } from './exact-decimals.ts';
import type { Contribution } from './measure/accumulator.ts';
import type { Looked } from './measure/looked-at.ts';
import { isHappening, type Thing } from './measure/thing.ts';

/** Several things that a measure counts and that stand in one file; or all the people that it counts. */
export interface CountedGroup {
  /** Null of people: a line of the roster would tell who they are. */
  readonly file: string | null;
  /** The lines that they stand on, from the first to the last of each stretch. */
  readonly lines: readonly Stretch[];
  /** Who recorded them, each once. */
  readonly by: readonly string[];
  /** How many records or people these are. */
  readonly count: number;
  /** What they add to a number of things: each, or each value that none before them has. */
  readonly adds: number;
  /** How many numbers they say, and the sum of these, where a mean or a median is made of them. */
  readonly numbers: number;
  readonly sum: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly thing: Thing;
  readonly contribution: Contribution;
}

/** The things that count, by their files, in the order in which each file counts for the first time. */
export function countedGroups(parts: readonly Part[], way: Looked['way']): readonly CountedGroup[] {
  const byFile = new Map<string | null, Part[]>();
  for (const part of parts) {
    const file = isHappening(part.thing) ? part.thing.place.file : null;
    const others = byFile.get(file);
    if (others) others.push(part);
    else byFile.set(file, [part]);
  }
  const seen = new Set<string | number>();
  return [...byFile].map(([file, its]) => groupOf(file, its, { way, seen }));
}

function groupOf(
  file: string | null,
  parts: readonly Part[],
  { way, seen }: { readonly way: Looked['way']; readonly seen: Set<string | number> },
): CountedGroup {
  const records = parts.flatMap(({ thing }) => (isHappening(thing) ? [thing] : []));
  const values = parts.flatMap(({ contribution }) => contribution);
  const numbers = way === 'average' || way === 'median' ? values.filter(isNumber) : [];
  const before = seen.size;
  for (const value of way === 'distinct' ? values : []) seen.add(value);
  return {
    file,
    lines: stretchesOf(records),
    by: [...new Set(records.flatMap(({ by }) => by ?? []))],
    count: parts.length,
    adds: way === 'distinct' ? seen.size - before : parts.length,
    numbers: numbers.length,
    sum: numbers.reduce(sum, 0),
  };
}

function stretchesOf(records: readonly Happening[]): readonly Stretch[] {
  const lines = records.flatMap(({ place }) => place.line ?? []).sort((a, b) => a - b);
  const stretches: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last && line <= last.to + 1) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  return stretches;
}

function isNumber(value: string | number): value is number {
  return typeof value === 'number';
}
