import type { Strand } from '../../domain/strand.ts';

/** What was due and done of a strand, and what came of it, in some days. */
export interface StrandCounts {
  /** Occasions of practices whose last day falls into these days. */
  readonly due: number;
  /** Those of them that were done, also late. */
  readonly done: number;
  /** Those that were left out on purpose. */
  readonly skipped: number;
  /** Those for which there is time yet. */
  readonly open: number;
  /** Events of the strand that were recorded, whether or not a practice asked for them: see event.ts. */
  readonly records: number;
}

/** The same of a week; `records` is null where it is not told by weeks. */
export interface WeekCounts extends Omit<StrandCounts, 'records'> {
  readonly records: number | null;
}

/** One strand over the weeks looked at. */
export interface StrandBalance extends StrandCounts {
  readonly strand: Strand;
  /** How many practices there are for it, due in these weeks or not. */
  readonly practices: number;
  /** Week by week, the first first. */
  readonly weeks: readonly WeekCounts[];
}
