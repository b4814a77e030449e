import { isTold } from '../../domain/advice-off.ts';
import type { Facts } from './facts.ts';
import type { AdviceItem } from './item.ts';
import { rank } from './rank.ts';
import { RULES, type RuleRow } from './rules.ts';
import { foundBy, toldBy } from './told-by.ts';

/** What needs the facilitators on a day, the most pressing first, without what was answered. */
export function adviceOn(facts: Facts): readonly AdviceItem[] {
  return rank(rowsThatSpeak(facts).flatMap((row) => toldBy(row, facts)));
}

/** What every rule finds that was not turned off, answered or not, in the order of the rules. */
export function everyItem(facts: Facts): readonly AdviceItem[] {
  return rowsThatSpeak(facts).flatMap((row) => foundBy(row, facts));
}

function rowsThatSpeak({ community }: Facts): readonly RuleRow[] {
  return RULES.filter(({ asIn }) => asIn === undefined || isTold(asIn, community.charter));
}
