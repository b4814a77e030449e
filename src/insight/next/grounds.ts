import type { Quarter } from '../../domain/calendar.ts';
import type { Facts } from './facts.ts';

/**
 * What advice may rest on: `goals` and `review` are those of the quarter that is looked at, `reviews` those
 * of every quarter that was read.
 */
export type Ground = 'charter' | 'log' | 'practices' | 'members' | 'goals' | 'review' | 'reviews';

/**
 * Whether all of some grounds could be read. Where a part could not, nobody knows that something did not
 * happen, or is not there, or was not answered, and no advice rests on it.
 */
export function areRead(
  grounds: readonly Ground[],
  facts: Pick<Facts, 'community' | 'quarter'>,
): boolean {
  return grounds.every((ground) => IS_READ[ground](facts));
}

type IsRead = (facts: Pick<Facts, 'community' | 'quarter'>) => boolean;

const IS_READ: Readonly<Record<Ground, IsRead>> = {
  charter: ({ community }) => !community.unread.charter,
  log: ({ community }) => community.unread.log.length === 0,
  practices: ({ community }) => !community.unread.practices,
  members: ({ community }) => community.unread.members.length === 0,
  goals: ({ community, quarter }) =>
    !community.unread.goals.some((one) => mayBeOf(one.quarter, quarter)),
  review: ({ community, quarter }) =>
    !community.unread.reviews.some((one) => mayBeOf(one, quarter)),
  reviews: ({ community }) => community.unread.reviews.length === 0,
};

/** What names no quarter may be of any. */
function mayBeOf(named: Quarter | null, quarter: Quarter): boolean {
  return named === null || named === quarter;
}
