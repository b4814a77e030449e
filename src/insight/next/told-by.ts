import { answerTo, matterOf } from './answers.ts';
import type { Facts } from './facts.ts';
import { areRead } from './grounds.ts';
import type { AdviceItem } from './item.ts';
import type { RuleRow } from './rules.ts';

/** What a rule finds, answered or not; nothing where something that it rests on could not be read. */
export function foundBy({ rule, restsOn }: RuleRow, facts: Facts): readonly AdviceItem[] {
  return areRead(restsOn, facts) ? rule(facts) : [];
}

/** What a rule tells: of what it finds and nobody has answered, as much as is told at once. */
export function toldBy(row: RuleRow, facts: Facts): readonly AdviceItem[] {
  const { answers, asOf } = facts;
  const open = foundBy(row, facts).filter(({ id }) => answerTo(id, answers, asOf) === undefined);
  const { atOnce } = row;
  if (atOnce === undefined) return open;
  if (atOnce.of === 'all') return open.slice(0, atOnce.most);
  return firstOfEachMatter(open, atOnce.most);
}

function firstOfEachMatter(items: readonly AdviceItem[], most: number): readonly AdviceItem[] {
  const told = new Map<string, number>();
  return items.filter(({ id }) => {
    const matter = matterOf(id);
    const before = told.get(matter) ?? 0;
    told.set(matter, before + 1);
    return before < most;
  });
}
