import type { CivilDate, Interval } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Strand } from '../../domain/strand.ts';

/** What was due and done of a strand, and what came of it, in some days. */
export interface StrandCounts {
  /** Occasions of practices whose last day falls into these days. */
  readonly due: number;
  readonly done: number;
  readonly skipped: number;
  /** Records of the strand, whether or not a practice asked for them. */
  readonly records: number;
}

/** One strand over the weeks looked at. */
export interface StrandBalance extends StrandCounts {
  readonly strand: Strand;
  /** Week by week, the first first. */
  readonly weeks: readonly StrandCounts[];
}

/** The three strands side by side. Nobody is ranked by it. */
export interface Balance {
  /** The calendar weeks looked at; the last one ends on the day or later. */
  readonly weeks: readonly Interval[];
  readonly strands: readonly StrandBalance[];
  /** One sentence of advice and its reason; says so where there is too little to go on. */
  readonly advice: { readonly sentence: string; readonly reason: string };
}

/**
 * How the three strands stood beside each other in the weeks up to a day; null where there is no practice
 * and no record of any strand by then.
 * @param weeks how many calendar weeks, at least 1; the last is the one that holds the day
 */
export function balanceOf(
  _community: Pick<Community, 'charter' | 'practices' | 'members' | 'records'>,
  _asOf: CivilDate,
  _weeks: number,
): Balance | null {
  return null;
}
