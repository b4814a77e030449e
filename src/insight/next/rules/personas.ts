import { PERSONAS } from '../../../domain/guide.ts';
import type { Rule } from '../facts.ts';
import { soFarText } from '../so-far.ts';

/** Three to five personas come before all else: goals, experiences and practices are made for them. */
export const personas: Rule = ({ community }) => {
  // A file that cannot be read holds a persona all the same.
  const count = community.personas.length + community.unread.personas.length;
  if (count >= PERSONAS.fewest) return [];
  return [
    {
      id: 'personas',
      strand: null,
      reason: `Name three to five personas: ${soFarText(count)}`,
      command: 'persona add',
      due: null,
      about: community.personas.map(({ id }) => id),
      owner: null,
      urgency: 'first',
    },
  ];
};
