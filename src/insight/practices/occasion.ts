import type { CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Practice } from '../../domain/practice.ts';

/** One time that a practice is due: in a week, after an experience, for somebody who joined. */
export interface Occasion {
  /** What tells it from the practice's others, on every machine: `2026-11-23`, a person's id, an experience's name. */
  readonly key: string;
  /** The day from which it can be done. */
  readonly from: CivilDate;
  /** The last day on which it is in time. */
  readonly due: CivilDate;
  /** What gives occasion to it. */
  readonly about:
    | { readonly kind: 'time' }
    | { readonly kind: 'experience'; readonly record: Happening }
    | { readonly kind: 'member'; readonly id: string };
  /**
   * How it is on the day that was asked about. `missed` is what went by without a record of any sort;
   * something done late is done.
   */
  readonly state: 'done' | 'skipped' | 'open' | 'missed';
  /** What shows that it was done or skipped; null while nothing does. */
  readonly shownBy: Happening | null;
}

/** A practice on a day, with every occasion that it has had by then, the first first. */
export interface PracticeNow {
  readonly practice: Practice;
  readonly occasions: readonly Occasion[];
  /** The day on which it was last done; null where it never was. */
  readonly lastDone: CivilDate | null;
  /** The last day of the occasion that is open, else of the next one; null where none is foreseen. */
  readonly next: CivilDate | null;
}
