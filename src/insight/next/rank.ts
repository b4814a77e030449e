import { type AdviceItem, URGENCIES } from './item.ts';
import { RULES, ruleNameIn } from './rules.ts';

/**
 * Items in the order in which they are told: how much they press (`URGENCIES`); of what presses alike
 * the earlier day first, and what has none last; then the order of the rules (`RULES`); then the id, so
 * that the order is the same everywhere.
 */
export function rank(items: readonly AdviceItem[]): readonly AdviceItem[] {
  return [...items].sort((a, b) => differences(a, b).find(({ sign }) => sign !== 0)?.sign ?? 0);
}

/** What told one item after another, of those by which they are ranked. */
export type RankedBy = 'urgency' | 'due' | 'rule' | 'id';

/** Why an item is told after the one before it. */
export function rankedBy(item: AdviceItem, before: AdviceItem): RankedBy {
  return differences(before, item).find(({ sign }) => sign !== 0)?.by ?? 'id';
}

function differences(
  a: AdviceItem,
  b: AdviceItem,
): readonly { readonly by: RankedBy; readonly sign: number }[] {
  return [
    { by: 'urgency', sign: URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) },
    { by: 'due', sign: compared(a.due ?? WITHOUT_DAY, b.due ?? WITHOUT_DAY) },
    { by: 'rule', sign: placeOf(a) - placeOf(b) },
    { by: 'id', sign: compared(a.id, b.id) },
  ];
}

/** Sorts behind every day. */
const WITHOUT_DAY = '~';

/** By the order of the characters' numbers, which no language changes. */
function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function placeOf({ id }: AdviceItem): number {
  const name = ruleNameIn(id);
  return RULES.findIndex((one) => one.name === name);
}
