import { lastWeeksOf, type Quarter, quarterSpan } from '../../../domain/calendar.ts';
import { addDays, type CivilDate, longDate } from '../../../domain/civil-date.ts';
import { counted } from '../../../domain/number-text.ts';
import { keyResultsOf, notReviewed, quarterToReview } from '../../review-open.ts';
import type { Facts, Rule } from '../facts.ts';

/** So many days there is time for the review once its quarter is over. */
const TIME = 14;

/** A quarter that is over, or about to be, and whose key results have not all been reviewed. */
export const quarterReview: Rule = (facts) => {
  const { community, asOf } = facts;
  const { quarter, why } = quarterToReview(community, asOf);
  if (why === 'current') return [];
  const left = notReviewed(community, quarter).length;
  if (left === 0) return [];
  const { to } = quarterSpan(quarter, community.charter.calendar);
  const due = why === 'over' ? addDays(to, TIME) : to;
  return [
    {
      id: `review/${quarter.toLowerCase()}`,
      strand: null,
      reason: reasonOf(quarter, { left, to }, facts),
      command: `review ${quarter}`,
      due,
      about: [quarter],
      owner: null,
      // The goals of the next quarter take over what the review leaves.
      urgency: why === 'over' ? 'first' : 'soon',
    },
  ];
};

/** @param left how many of its key results are still to be reviewed */
function reasonOf(
  quarter: Quarter,
  { left, to }: { readonly left: number; readonly to: CivilDate },
  { community, asOf }: Facts,
): string {
  const all = keyResultsOf(community, quarter).length;
  const what =
    left === all ? counted(all, 'key result') : `${left} of ${counted(all, 'key result')}`;
  const isInLastWeeks = asOf >= lastWeeksOf(quarter, community.charter.calendar).from;
  const when = isInLastWeeks
    ? `which ${to < asOf ? 'ended' : 'ends'} on ${longDate(to)}`
    : 'whose timelines are all over';
  return `Look back on ${quarter}, ${when}: ${what} to review`;
}
