import { type Quarter, quarterSpan } from '../domain/calendar.ts';
import type { CheckIn } from '../domain/check-in.ts';
import { addDays, type CivilDate, later } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import { lastDay } from '../domain/timeline.ts';
import { communityFigures } from './community-figures.ts';
import { heardOn, saysWhere } from './heard.ts';
import { keyResultFigures } from './key-result-figures.ts';
import { goalsOf, goalsWithFigures, type QuarterFigures } from './quarter-figures.ts';

/**
 * The figures that a quarter ends with: what its key results are scored by. Those of each key result
 * are of the morning after its end, by all that was recorded for the days up to that end. Its end is
 * the quarter's last day, or its own timeline's where that is later. So what is caught up while the
 * quarter lasts counts, what is recorded for a later day does not, and what was corrected since does.
 * @param knownOn the day on which they are looked at, such as that of the review: what ends later has
 *   the figures of that day
 */
export function closingFigures(
  community: Community,
  quarter: Quarter,
  knownOn: CivilDate,
): QuarterFigures {
  const { calendar, thresholds } = community.charter;
  const heard = heardOn(community, goalsOf(community, quarter), knownOn);
  const quarterEnd = quarterSpan(quarter, calendar).to;
  const goals = goalsWithFigures(community, quarter, (keyResult, reference) => {
    const end = later(quarterEnd, lastDay(keyResult.timeline));
    const toEnd = (its: readonly CheckIn[]) => its.filter(({ on }) => on <= end);
    return keyResultFigures(
      keyResult,
      toEnd(heard.checkIns.get(reference) ?? []),
      end < knownOn ? addDays(end, 1) : knownOn,
      thresholds,
      toEnd(saysWhere(heard, reference)),
    );
  });
  return {
    quarter,
    asOf: knownOn,
    figures: communityFigures(goals, knownOn, thresholds),
    goals,
    heard,
  };
}
