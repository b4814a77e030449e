import type { CivilDate } from '../../domain/civil-date.ts';
import type { LogRecord } from '../../domain/record.ts';
import type { Outcome } from '../outcomes.ts';

/** What was not counted, and why. */
export type Ignored =
  | {
      readonly kind: 'record';
      readonly record: LogRecord;
      readonly outcome: Outcome;
      readonly why: WhyRecord;
      /** What it does not count for. */
      readonly for: 'everything' | 'value' | 'days' | 'forecast';
    }
  | IgnoredThings
  | {
      readonly kind: 'goal';
      readonly reference: string;
      readonly title: string;
      /** There is nothing in it that counts. */
      readonly why: 'nothing-counts';
    };

/** Records of what a measure looks at that it does not count, or people; too many to be told one by one. */
export interface IgnoredThings {
  readonly kind: 'things';
  /** What they are, in the plural: `introductions`. */
  readonly things: string;
  readonly why: WhyThings;
  readonly count: number;
  /** The days of the first and the last of the records; null of people. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Why a measure does not count what it looks at. */
export type WhyThings =
  /** They lie before the first day of its timeline. */
  | 'before-window'
  /** They lie after the last day of the quarter and of its timeline. */
  | 'after-window'
  /** Their day is after that of the figures. */
  | 'later'
  /** A condition does not hold, or they have nothing in the field that is told apart or averaged. */
  | 'unmet';

/** Why a record is not counted. */
export type WhyRecord =
  /** Its day is after that of the figures. */
  | 'later'
  | 'corrected'
  | 'withdrawn'
  | 'repeats'
  /** It takes back what is not there. */
  | 'no-effect'
  /** It corrects a record of this key result, and names another. */
  | 'other-key-result'
  /** It only says that somebody looked. */
  | 'no-figure'
  /** It says what its kind of key result has no place for. */
  | 'other-kind'
  | 'unknown-step'
  /** Another check-in of that step counts. */
  | 'said-anew'
  | 'counts-itself'
  /** It lies before the first day or after the last one. */
  | 'outside-timeline'
  /** Another one of its day says it anew. */
  | 'same-day';
