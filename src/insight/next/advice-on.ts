import { answersIn, unanswered } from './answers.ts';
import type { Facts } from './facts.ts';
import type { AdviceItem } from './item.ts';
import { rank } from './rank.ts';
import { RULES } from './rules.ts';

/** What needs the facilitators on a day, the most pressing first, without what was answered. */
export function adviceOn(facts: Facts): readonly AdviceItem[] {
  return rank(unanswered(everyItem(facts), answersIn(facts.standing), facts.asOf));
}

/** What every rule finds that was not turned off, answered or not, in the order of the rules. */
export function everyItem(facts: Facts): readonly AdviceItem[] {
  const { adviceOff } = facts.community.charter;
  return RULES.filter(({ asIn }) => asIn === undefined || !adviceOff.has(asIn)).flatMap(
    ({ rule }) => rule(facts),
  );
}
