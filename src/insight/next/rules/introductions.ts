import { introducing } from '../../for-people.ts';
import type { Rule } from '../facts.ts';
import { groupsOf } from '../newcomer-groups.ts';

/** Who joined in the last three weeks and was welcomed, but not introduced yet, week by week. */
export const introductions: Rule = (facts) => {
  const welcomed = facts.newcomers.filter(({ isWelcomed }) => isWelcomed);
  return groupsOf(welcomed, 'introductions', facts).map(({ id, ids, names, when }) => ({
    id,
    strand: 'commitment',
    reason: `Introduce ${names} to somebody: they joined ${when} and were welcomed, and no introduction is recorded yet`,
    command: introducing(ids),
    due: null,
    about: ids,
    owner: null,
    urgency: 'soon',
  }));
};
