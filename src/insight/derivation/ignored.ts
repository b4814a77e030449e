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
  | {
      readonly kind: 'key-result' | 'goal';
      readonly reference: string;
      readonly title: string;
      /** It counts itself, which cannot be done yet; or there is nothing in it that counts. */
      readonly why: 'counts-itself' | 'nothing-counts';
    };

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
