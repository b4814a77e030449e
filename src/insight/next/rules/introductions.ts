import type { Rule } from '../facts.ts';
import { introducing } from '../for-people.ts';
import { byWeekOfJoining } from '../newcomer-groups.ts';
import { newcomersOf } from '../newcomers.ts';

/** Who joined in the last three weeks and was welcomed, but not introduced yet, week by week. */
export const introductions: Rule = (facts) => {
  const welcomed = newcomersOf(facts).filter(({ isWelcomed }) => isWelcomed);
  return byWeekOfJoining(welcomed, facts).map(({ week, ids, names, when }) => ({
    id: `introductions@${week}`,
    strand: 'commitment',
    reason: `Introduce ${names} to somebody: they joined ${when} and were welcomed, and no introduction is recorded yet`,
    command: introducing(ids),
    due: null,
    about: ids,
    owner: null,
    urgency: 'soon',
  }));
};
