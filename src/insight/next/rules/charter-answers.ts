import type { Charter } from '../../../domain/charter.ts';
import { namesText } from '../../../domain/names-text.ts';
import type { Rule } from '../facts.ts';

/** What of the three questions that make a community of practice the charter leaves open. */
export const charterAnswers: Rule = ({ community }) => {
  const open = openQuestions(community.charter);
  if (open.length === 0) return [];
  return [
    {
      id: 'charter-answers',
      strand: null,
      reason: `Say in the charter ${namesText(open)}: nobody has answered yet`,
      command: 'charter edit',
      due: null,
      about: [],
      owner: null,
      urgency: 'soon',
    },
  ];
};

function openQuestions({ members, domain, practice }: Charter): readonly string[] {
  return [
    ...(members.now === null && members.hopedFor === null ? ['who the members are'] : []),
    ...(domain === null ? ['what it is about'] : []),
    ...(practice === null ? ['what members do together'] : []),
  ];
}
