import { PERSONAS } from '../../../domain/guide.ts';
import type { Rule } from '../facts.ts';

/**
 * A community without any practice, once it has its personas and a goal for the quarter: what its
 * facilitators do regularly is the guide's third step, and rests on the first two.
 */
export const noPractices: Rule = ({ community, figures }) => {
  const { personas, practices, unread } = community;
  if (practices.length > 0 || unread.practices) return [];
  if (personas.length < PERSONAS.fewest || figures.goals.length === 0) return [];
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
