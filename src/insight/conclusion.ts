import { type Quarter, quarterSpan } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Review } from '../domain/review.ts';
import { closingFigures } from './closing-figures.ts';
import { type QuarterScores, quarterScores } from './quarter-scores.ts';

/** What a quarter came to, as far as that is known on a day. */
export interface Conclusion {
  /** Null where there is none, or only one of a later day. */
  readonly review: Review | null;
  /** Null as long as the quarter lasts and nobody has graded any of it. */
  readonly scores: QuarterScores | null;
}

/**
 * What a quarter came to. A review is known from its day on; one without a day, once the quarter is
 * over.
 */
export function conclusionOn(community: Community, quarter: Quarter, asOf: CivilDate): Conclusion {
  const isOver = asOf > quarterSpan(quarter, community.charter.calendar).to;
  const isKnown = ({ on }: Review) => (on === null ? isOver : on <= asOf);
  const review = community.reviews.find((one) => one.quarter === quarter && isKnown(one)) ?? null;
  if (!isOver && review === null) return { review, scores: null };
  const { goals } = closingFigures(community, quarter, asOf);
  return { review, scores: quarterScores(goals, review, isOver ? 'over' : 'running') };
}
