import { type Quarter, quarterSpan } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Review } from '../domain/review.ts';
import { closingFigures } from './closing-figures.ts';
import type { GoalWithFigures } from './figures.ts';
import type { QuarterFigures } from './quarter-figures.ts';
import { type QuarterScores, quarterScores } from './quarter-scores.ts';

/** What a quarter came to, as far as that is known on a day. */
export interface Conclusion {
  /** Null where there is none, or only one of a later day. */
  readonly review: Review | null;
  /** Null as long as the quarter lasts and nobody has graded any of it. */
  readonly scores: QuarterScores | null;
  /** The goals with the figures that the scores are made of; [] where there are none. */
  readonly closing: readonly GoalWithFigures[];
}

/**
 * What a quarter came to. A review is known from its day on; one without a day, once the quarter is
 * over.
 * @param seen what may be seen of the figures that the quarter ended with; all if not said
 */
export function conclusionOn(
  community: Community,
  quarter: Quarter,
  asOf: CivilDate,
  seen: (figures: QuarterFigures) => QuarterFigures = (figures) => figures,
): Conclusion {
  const isOver = asOf > quarterSpan(quarter, community.charter.calendar).to;
  const isKnown = ({ on }: Review) => (on === null ? isOver : on <= asOf);
  const review = community.reviews.find((one) => one.quarter === quarter && isKnown(one)) ?? null;
  if (!isOver && review === null) return { review, scores: null, closing: [] };
  const { goals: closing } = seen(closingFigures(community, quarter, asOf));
  return { review, scores: quarterScores(closing, review, isOver ? 'over' : 'running'), closing };
}
