import type { HappeningDraft } from '../domain/drafts.ts';
import { type HappeningType, typeWords } from '../domain/happening-types.ts';
import { namesText } from '../domain/names-text.ts';
import { happeningText } from './happening-text.ts';
import { thingsOf, toldText } from './happening-told.ts';

/** How many there are of a type in a quarter. */
export interface NthInQuarter {
  /** The number of the first that is recorded now: 1 where it is the first of all. */
  readonly first: number;
  /** How the quarter is called: `the quarter` for the current one, else `2026-Q3`. */
  readonly quarter: string;
}

/**
 * What was understood of records of one type that are written together, in a line or more; not yet safe
 * to print: `Ana Example and Ben Sample were introduced: the 3rd introduction of the quarter`, and below it
 * what was said of it.
 * @param nameOf what somebody is called, by their id
 */
export function happeningAnswer(
  drafts: readonly HappeningDraft[],
  nameOf: (id: string) => string,
  { first, quarter }: NthInQuarter,
): readonly string[] {
  const [one] = drafts;
  if (one === undefined) return [];
  const { type, note } = one;
  const names = [...new Set(drafts.flatMap(({ members }) => members.map(nameOf)))];
  const which = `${nth(first, drafts.length)} ${thingsText(type, drafts.length)} of ${quarter}`;
  const says = happeningText({ type, says: one.fields });
  const below = [says, note ?? ''].filter((text) => text !== '');
  return [
    toldText(type, { names: namesText(names), people: names.length, which }),
    ...below.map((text) => `  ${text}`),
  ];
}

/** `3rd`, of two together `3rd and 4th`, or of more `3rd to 5th`. */
function nth(first: number, count: number): string {
  if (count === 1) return ordinal(first);
  return `${ordinal(first)} ${count === 2 ? 'and' : 'to'} ${ordinal(first + count - 1)}`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const ending = ENDINGS[number % 10] ?? 'th';
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return `${number}${isTeen ? 'th' : ending}`;
}

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** What is counted, in the singular or the plural, as it stands in a sentence. */
function thingsText(type: HappeningType, count: number): string {
  const things = thingsOf(type);
  return things?.[count > 1 ? 1 : 0] ?? typeWords(type, count);
}
