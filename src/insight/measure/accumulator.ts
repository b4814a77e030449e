import type { Definition } from '../../domain/measure.ts';
import { sum } from '../exact-decimals.ts';
import { medianOf } from '../spread.ts';

/** What one thing adds to a measure: one for each value of it that counts. */
export type Contribution = readonly (string | number)[];

/** The number of a measure, as its things come and go. */
export interface Accumulator {
  add(contribution: Contribution): void;
  remove(contribution: Contribution): void;
  /** Null for the mean or the median of nothing. */
  value(): number | null;
}

/** An accumulator for a way, without anything in it yet. */
export function accumulatorFor(way: Exclude<Definition['way'], 'share'>): Accumulator {
  switch (way) {
    case 'count':
      return counting();
    case 'distinct':
      return tellingApart();
    case 'average':
      return averaging();
    case 'median':
      return inTheMiddle();
  }
}

function counting(): Accumulator {
  let count = 0;
  return {
    add: () => {
      count += 1;
    },
    remove: () => {
      count -= 1;
    },
    value: () => count,
  };
}

function tellingApart(): Accumulator {
  const times = new Map<string | number, number>();
  return {
    add: (values) => {
      for (const one of values) times.set(one, (times.get(one) ?? 0) + 1);
    },
    remove: (values) => {
      for (const one of values) {
        const left = (times.get(one) ?? 0) - 1;
        if (left > 0) times.set(one, left);
        else times.delete(one);
      }
    },
    value: () => times.size,
  };
}

function averaging(): Accumulator {
  let [total, count] = [0, 0];
  return {
    add: (values) => {
      for (const one of numbersIn(values)) total = sum(total, one);
      count += values.length;
    },
    remove: (values) => {
      for (const one of numbersIn(values)) total = sum(total, -one);
      count -= values.length;
      if (count === 0) total = 0;
    },
    value: () => (count === 0 ? null : total / count),
  };
}

/** Keeps them in order; what came and went is sorted in only when somebody asks. */
function inTheMiddle(): Accumulator {
  let inOrder: Float64Array = new Float64Array(0);
  let [come, gone]: [number[], number[]] = [[], []];
  return {
    add: (values) => {
      come.push(...numbersIn(values));
    },
    remove: (values) => {
      gone.push(...numbersIn(values));
    },
    value: () => {
      inOrder = merged(inOrder, Float64Array.from(come).sort(), Float64Array.from(gone).sort());
      [come, gone] = [[], []];
      return inOrder.length === 0 ? null : medianOf(inOrder);
    },
  };
}

function numbersIn(values: Contribution): readonly number[] {
  return values.filter((one) => typeof one === 'number');
}

/** All are in order, and of the numbers that are gone each is among the others. */
function merged(old: Float64Array, come: Float64Array, gone: Float64Array): Float64Array {
  if (come.length + gone.length === 0) return old;
  const all = new Float64Array(old.length + come.length - gone.length);
  let [from, into, less] = [0, 0, 0];
  const put = (number: number): void => {
    if (less < gone.length && gone[less] === number) less += 1;
    else all[into++] = number;
  };
  for (const number of come) {
    for (let next = old[from]; next !== undefined && next <= number; next = old[++from]) put(next);
    put(number);
  }
  for (let next = old[from]; next !== undefined; next = old[++from]) put(next);
  return all;
}
