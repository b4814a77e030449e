import { lastWeeksOf, type Quarter, quarterOf } from '../../../domain/calendar.ts';
import { addDays, shortDate } from '../../../domain/civil-date.ts';
import { GOALS_IN_A_QUARTER } from '../../../domain/guide.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { soFarText } from '../so-far.ts';

/** A quarter has three goals: this one, and in its last two weeks the next one. */
export const goals: Rule = (facts) => {
  const { community, asOf, quarter } = facts;
  const { calendar } = community.charter;
  const { from, to } = lastWeeksOf(quarter, calendar);
  const next = addDays(to, 1);
  const isEnding = asOf >= from;
  const goalsOf = isEnding ? quarterOf(next, calendar) : quarter;
  const ids = goalsIn(facts, goalsOf);
  const soFar = soFarText(ids.length);
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
          reason: `Set three goals for ${goalsOf}: ${soFar}`,
          // Who has none yet sees first what it could be; whoever has one knows.
          command: ids.length === 0 ? 'goal ideas' : 'goal add',
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
