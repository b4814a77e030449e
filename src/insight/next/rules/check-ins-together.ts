import type { Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { checkInItem, dueTogether, resultText } from './check-ins-due.ts';

/** Many key results that are due for a check-in, in one item: the command walks through them all. */
export const checkInsTogether: Rule = (facts) => {
  const [weakest, ...others] = dueTogether(facts);
  if (!weakest) return [];
  const items = [weakest, ...others].map((one) => checkInItem(one, facts));
  const days = items.flatMap(({ due }) => due ?? []).sort();
  return [
    {
      // Where one more is due it is a new matter: an answer was about the others.
      id: `check-ins@${days.at(-1) ?? ''}`,
      strand: null,
      reason: `Check in on ${items.length} key results, the weakest ${resultText(weakest, facts.asOf)}`,
      command: 'checkin',
      due: days[0] ?? null,
      about: items.flatMap(({ about }) => about),
      owner: ownerOf(items),
      urgency: items.some(({ urgency }) => urgency === 'late') ? 'late' : 'due',
    },
  ];
};

/** Whose all of them are; null where they are of several. */
function ownerOf(items: readonly AdviceItem[]): string | null {
  const [first, ...others] = new Set(items.map(({ owner }) => owner));
  return others.length > 0 ? null : (first ?? null);
}
