import { formatNumber } from '../../domain/number-text.ts';
import type { Input } from '../../insight/derivation/derivation.ts';
import { namedPathLines } from './path-lines.ts';

/** The key of a file that an input rests on, where it has another name. */
const KEYS: Readonly<Record<string, string>> = {
  look_back: 'every',
  stale_limit: 'every',
  first_day: 'timeline',
  last_day: 'timeline',
  days_in_all: 'timeline',
  last_value: 'baseline',
  week_1: 'week 1',
  grade: 'score',
};

/** Where the inputs of a step stand in files, or that they do not: in lines, and one remark a key. */
export function placeRemarks(inputs: readonly Input[], columns: number): readonly string[][] {
  const found = new Map<string, string[]>();
  for (const input of inputs) {
    const name = KEYS[input.name] ?? input.name;
    const { from } = input;
    if (from.kind === 'file') found.set(name, namedPathLines({ name, place: from.place }, columns));
    if (from.kind === 'usual') found.set(name, [`${name}: not said, so ${usualText(input)}`]);
  }
  return [...found.values()];
}

const USUAL_RHYTHM = 'a week';

function usualText({ name, value }: Input): string {
  if (KEYS[name] === 'every') return USUAL_RHYTHM;
  return typeof value === 'number' ? formatNumber(value) : String(value);
}
