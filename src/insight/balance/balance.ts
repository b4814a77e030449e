import { type CivilDate, daysBetween, earlier, type Interval } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import { STRANDS } from '../../domain/strand.ts';
import type { PracticeNow } from '../practices/occasion.ts';
import { practicesNow } from '../practices/practices-now.ts';
import { standingRecords } from '../standing.ts';
import { weeksUpTo } from '../weeks-up-to.ts';
import { type BalanceAdvice, strandsAdvice } from './advice.ts';
import { eventsIn } from './event.ts';
import type { StrandBalance } from './strand-balance.ts';
import { StrandTally } from './strand-tally.ts';

/** The three strands side by side. Nobody is ranked by it. */
export interface Balance {
  /** The calendar weeks looked at; the last one ends on the day or later. */
  readonly weeks: readonly Interval[];
  /** All three, in the order of `STRANDS`. */
  readonly strands: readonly StrandBalance[];
  /** One sentence of advice and its reason; says so where there is too little to go on. */
  readonly advice: BalanceAdvice;
}

/** How many weeks are looked at where nobody says. */
export const BALANCE_WEEKS = 6;

/** What of a community its balance is made of. */
type Balanced = Pick<Community, 'charter' | 'practices' | 'members' | 'records'>;

/**
 * How the three strands stood beside each other in the weeks up to a day; null where there is no practice
 * and no event of any strand by then.
 * @param weeks how many calendar weeks at most, 1 or more; the last is the one that holds the day, and none
 *   lies before the community's first record
 */
export function balanceOf(community: Balanced, asOf: CivilDate, weeks: number): Balance | null {
  const practices = practicesNow(community, asOf);
  const records = standingRecords(community.records, asOf);
  const events = eventsIn(records);
  if (practices.length === 0 && events.length === 0) return null;
  const begun = [
    ...records.slice(0, 1).map(({ on }) => on),
    ...practices.flatMap(({ occasions }) => occasions.map(({ due }) => due)),
  ];
  const spans = weeksUpTo(asOf, { most: weeks, begun, ...community.charter.calendar });
  const strands = STRANDS.map((strand) => {
    const tally = new StrandTally(spans);
    const its = practices.filter(({ practice }) => practice.strand === strand);
    for (const { occasions } of its) for (const occasion of occasions) tally.takeOccasion(occasion);
    for (const event of events) if (event.strand === strand) tally.takeEvent(event);
    return { strand, practices: its.length, ...tally.result() };
  });
  return {
    weeks: spans,
    strands,
    advice: strandsAdvice(strands, {
      weeks: spans.length,
      daysOfPractice: daysOf(practices, asOf),
    }),
  };
}

/** For how many days something was due; 0 where nothing was. */
function daysOf(practices: readonly PracticeNow[], asOf: CivilDate): number {
  const begun = practices.flatMap(({ occasions }) => occasions.map(({ from }) => from));
  return daysBetween(begun.reduce(earlier, asOf), asOf);
}

/**
 * The same as everybody may read it. What is due for each person who joins is left out, since its number
 * would be theirs; and what was recorded is not told by weeks.
 * @returns null also where no practice is left
 */
export function publicBalanceOf(
  community: Balanced,
  asOf: CivilDate,
  weeks: number,
): Balance | null {
  const practices = community.practices.filter(({ rhythm }) => rhythm.kind !== 'after-joining');
  const balance =
    practices.length === 0 ? null : balanceOf({ ...community, practices }, asOf, weeks);
  return balance && { ...balance, strands: balance.strands.map(withoutWeeklyRecords) };
}

function withoutWeeklyRecords(strand: StrandBalance): StrandBalance {
  return { ...strand, weeks: strand.weeks.map((week) => ({ ...week, records: null })) };
}
