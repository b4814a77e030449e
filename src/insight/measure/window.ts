import { type Calendar, type Quarter, quarterSpan } from '../../domain/calendar.ts';
import { type Interval, later } from '../../domain/civil-date.ts';
import { firstDay, lastDay, type Timeline } from '../../domain/timeline.ts';

/**
 * The days whose records a measure counts: from the timeline's first day to the quarter's last, or the
 * timeline's where that is later.
 */
export function measureWindow(timeline: Timeline, quarter: Quarter, calendar: Calendar): Interval {
  return {
    from: firstDay(timeline),
    to: later(quarterSpan(quarter, calendar).to, lastDay(timeline)),
  };
}
