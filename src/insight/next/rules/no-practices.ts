import { PERSONAS } from '../../../domain/guide.ts';
import type { Rule } from '../facts.ts';
import { areRead } from '../grounds.ts';

/**
 * A community without any practice, once it has its personas and a goal for the quarter: what its
 * facilitators do regularly is the guide's third step, and rests on the first two.
 */
export const noPractices: Rule = (facts) => {
  const { personas, practices, unread } = facts.community;
  if (practices.length > 0) return [];
  // A file that cannot be read holds a persona, or a goal, all the same.
  if (personas.length + unread.personas.length < PERSONAS.fewest) return [];
  if (facts.figures.goals.length === 0 && areRead(['goals'], facts)) return [];
  return [
    {
      id: 'practices',
      strand: null,
      reason: 'Choose what the facilitators do regularly: there is no practice yet',
      command: 'practice ideas',
      due: null,
      about: [],
      owner: null,
      urgency: 'soon',
    },
  ];
};
