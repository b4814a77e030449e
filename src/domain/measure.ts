import type { CivilDate } from './civil-date.ts';
import type { HappeningType } from './happening-types.ts';
import type { MeasureFile } from './measure-schema.ts';

/** How a measure makes one number of what it looks at. */
export const MEASURE_WAYS = ['count', 'distinct', 'share', 'average', 'median'] as const;
export type MeasureWay = (typeof MEASURE_WAYS)[number];

/** What a measure looks at: the records of a type, the people of the roster, or the answers of surveys. */
export type Source =
  | { readonly kind: 'records'; readonly type: HappeningType }
  | { readonly kind: 'members' }
  | { readonly kind: 'survey-answers' };

/** A plain value that a field is compared with. */
export type Plain = string | number | boolean;

/** What a field must be for a thing to be looked at. */
export type Test =
  | { readonly kind: 'equals'; readonly value: Plain }
  | { readonly kind: 'in'; readonly values: readonly Plain[] }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'at-most'; readonly value: number }
  /** On that day or later; `start` is the first day of the key result's timeline. */
  | { readonly kind: 'since'; readonly day: CivilDate | 'start' }
  /** Whether anything is there at all. */
  | { readonly kind: 'has'; readonly something: boolean }
  /** Whether a list holds it, in any case of letters. */
  | { readonly kind: 'holds'; readonly value: string };

/** A field, and a test that it must pass. Of several conditions each must hold. */
export interface Condition {
  /** A key of the record or the person, or one that is worked out, such as `days_to_answer`. */
  readonly field: string;
  readonly test: Test;
}

/** The things that are looked at. */
export interface Population {
  readonly source: Source;
  readonly where: readonly Condition[];
}

/** The worked-out field of an introduction: who was introduced to whom, whichever way round. */
export const PAIR = 'pair';

/** A number of things: each, or of each value of a field one. */
export type Counted =
  | (Population & { readonly way: 'count' })
  | (Population & { readonly way: 'distinct'; readonly of: string });

/** How a number is made. */
export type Definition =
  | Counted
  /** The mean, or the median, of a field; what does not have it is left out. */
  | (Population & { readonly way: 'average' | 'median'; readonly of: string })
  /** `of` in a hundred of `over`, as a percentage is stored: 85. */
  | { readonly way: 'share'; readonly of: Counted; readonly over: Counted };

/** What a key result counts by itself. */
export type Measure = Definition & {
  /** The shipped measure that it was named by; null where it is defined there and then. */
  readonly named: string | null;
  /** As its file says it. */
  readonly written: MeasureFile;
};
