import { goalsOf } from '../../quarter-figures.ts';
import type { Rule } from '../facts.ts';

/** A goal needs something by which the community will know that it is reached. */
export const keyResults: Rule = ({ community, quarter }) =>
  goalsOf(community, quarter)
    .filter((goal) => goal.keyResults.length === 0)
    .map((goal) => ({
      id: `key-results/${goal.id}`,
      strand: null,
      reason: `Say how you will know that "${goal.goal}" is reached: it has no key result yet`,
      command: `kr add ${goal.id}`,
      due: null,
      about: [goal.id],
      owner: goal.owner,
      urgency: 'first',
    }));
