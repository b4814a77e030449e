import { firstDay } from '../../../domain/timeline.ts';
import { keyResultsOf } from '../../review-open.ts';
import { isCheckIn } from '../../standing.ts';
import type { Facts, Rule } from '../facts.ts';

/**
 * Once key results have begun, somebody says for the first time where they are. It takes the place of
 * the check-ins that are due of each of them.
 */
export const firstCheckIn: Rule = (facts) => {
  const { community, asOf, quarter } = facts;
  if (!isBeforeFirstCheckIn(facts)) return [];
  const begun = keyResultsOf(community, quarter).filter(
    ({ keyResult }) => keyResult.measure === null && firstDay(keyResult.timeline) <= asOf,
  );
  const [first, second] = begun;
  if (!first) return [];
  const reason = second
    ? `Check in for the first time: ${begun.length} key results have begun, and nobody has said yet where they are`
    : `Check in for the first time: "${first.keyResult.keyResult}" has begun, and nobody has said yet where it is`;
  return [
    {
      id: 'first-check-in',
      strand: null,
      reason,
      command: second ? 'checkin' : `checkin ${first.reference}`,
      due: null,
      about: begun.map(({ reference }) => reference),
      owner: null,
      urgency: 'first',
    },
  ];
};

/** Whether the whole log, all of which could be read, has no check-in. */
export function isBeforeFirstCheckIn({
  community,
  standing,
}: Pick<Facts, 'community' | 'standing'>): boolean {
  return community.unread.log.length === 0 && !standing.some(isCheckIn);
}
