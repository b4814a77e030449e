import { longDate } from '../../../domain/civil-date.ts';
import type { Rule } from '../facts.ts';

/** The charter, once the day has come on which the community meant to look at it again. */
export const charterReview: Rule = ({ community, asOf }) => {
  const { reviewOn } = community.charter;
  if (reviewOn === null || reviewOn > asOf) return [];
  return [
    {
      id: `charter@${reviewOn}`,
      strand: null,
      reason: `Look at the charter again, as planned for ${longDate(reviewOn)}: members, domain, practice, and the day of the next look`,
      command: 'charter edit',
      due: reviewOn,
      about: [],
      owner: null,
      urgency: 'due',
    },
  ];
};
