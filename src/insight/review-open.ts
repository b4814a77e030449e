import { lastWeeksOf, type Quarter, quarterOf, quarterSpan } from '../domain/calendar.ts';
import { type CivilDate, later } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { KeyResultReview } from '../domain/review.ts';
import { lastDay } from '../domain/timeline.ts';

/** A key result of a quarter, with its goal. */
export interface InQuarter {
  readonly goal: Goal;
  readonly keyResult: KeyResult;
  /** `goal/key-result`. */
  readonly reference: string;
}

/** The key results of a quarter, in the order of its goals and their files. */
export function keyResultsOf({ goals }: Community, quarter: Quarter): readonly InQuarter[] {
  return goals
    .filter((goal) => goal.quarter === quarter)
    .flatMap((goal) =>
      goal.keyResults.map((keyResult) => {
        const reference = referenceTo(goal, keyResult);
        return { goal, keyResult, reference };
      }),
    );
}

/** What the review of a quarter concluded of a key result; undefined as long as there is nothing. */
export function reviewOf(
  { reviews }: Community,
  quarter: Quarter,
  reference: string,
): KeyResultReview | undefined {
  const review = reviews.find((one) => one.quarter === quarter);
  return review?.keyResults.find((one) => one.keyResult === reference);
}

/** The key results of a quarter that have not been reviewed, in order. */
export function notReviewed(community: Community, quarter: Quarter): readonly InQuarter[] {
  return keyResultsOf(community, quarter).filter(
    ({ reference }) => !reviewOf(community, quarter, reference),
  );
}

/** Why a quarter is the one to review: it is over, it is about to be, or it is this one. */
export type WhyThisQuarter = 'over' | 'ending' | 'current';

/**
 * The quarter to review where nobody says which: the last one that is over and has key results
 * without a review; else the current one, which is `ending` in its last two weeks, or once the
 * timelines of all its key results are over.
 */
export function quarterToReview(
  community: Community,
  today: CivilDate,
): { readonly quarter: Quarter; readonly why: WhyThisQuarter } {
  const { calendar } = community.charter;
  const current = quarterOf(today, calendar);
  const waiting = community.goals
    .map(({ quarter }) => quarter)
    .filter((one) => one < current && notReviewed(community, one).length > 0)
    .sort();
  const last = waiting.at(-1);
  if (last !== undefined) return { quarter: last, why: 'over' };
  return { quarter: current, why: isEnding(community, current, today) ? 'ending' : 'current' };
}

/** Whether a quarter is over, or about to be: as above. */
export function isEnding(community: Community, quarter: Quarter, today: CivilDate): boolean {
  if (today >= lastWeeksOf(quarter, community.charter.calendar).from) return true;
  const all = keyResultsOf(community, quarter);
  return all.length > 0 && all.every(({ keyResult }) => lastDay(keyResult.timeline) < today);
}

/** The day after which a quarter's figures change no more: its last, or that of a timeline beyond it. */
export function lastDayOfResults(community: Community, quarter: Quarter): CivilDate {
  return keyResultsOf(community, quarter)
    .map(({ keyResult }) => lastDay(keyResult.timeline))
    .reduce(later, quarterSpan(quarter, community.charter.calendar).to);
}
