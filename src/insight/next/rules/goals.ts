import { type Quarter, quarterOf, quarterSpan } from '../../../domain/calendar.ts';
import { addDays, shortDate } from '../../../domain/civil-date.ts';
import { GOALS_IN_A_QUARTER } from '../../../domain/guide.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';

const SO_FAR = ['there is none yet', 'there is one so far', 'there are two so far'];

/** In so many last days of a quarter, goals are written for the next one. */
const LAST_DAYS = 14;

/** A quarter has three goals: this one, and in its last two weeks the next one. */
export const goals: Rule = (facts) => {
  const { community, asOf, quarter } = facts;
  const { calendar } = community.charter;
  const next = addDays(quarterSpan(quarter, calendar).to, 1);
  const isEnding = asOf >= addDays(next, -LAST_DAYS);
  const goalsOf = isEnding ? quarterOf(next, calendar) : quarter;
  const ids = goalsIn(facts, goalsOf);
  const soFar = SO_FAR[ids.length];
  if (ids.length >= GOALS_IN_A_QUARTER || soFar === undefined) return [];
  const shared = { id: `goals@${goalsOf.toLowerCase()}`, strand: null, about: ids, owner: null };
  const items: readonly AdviceItem[] = isEnding
    ? [
        {
          ...shared,
          reason: `Set three goals for ${goalsOf}, which begins on ${shortDate(next, asOf)}: ${soFar}`,
          command: `goal add --quarter ${goalsOf}`,
          due: next,
          urgency: 'soon',
        },
      ]
    : [
        {
          ...shared,
          reason: `Set three goals for ${goalsOf}: ${soFar}; the command goal ideas suggests some`,
          command: 'goal add',
          due: null,
          urgency: 'first',
        },
      ];
  return items;
};

/** The ids of a quarter's goals; also of those whose files cannot be read, or may be of any quarter. */
function goalsIn({ community }: Facts, quarter: Quarter): readonly string[] {
  const { goals: read, unread } = community;
  return [
    ...read.filter((one) => one.quarter === quarter),
    ...unread.goals.filter((one) => one.quarter === quarter || one.quarter === null),
  ].map(({ id }) => id);
}
