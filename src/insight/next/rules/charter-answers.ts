import type { Charter } from '../../../domain/charter.ts';
import type { Rule } from '../facts.ts';

/** What of the three questions that make a community of practice the charter leaves open. */
export const charterAnswers: Rule = ({ community }) => {
  const open = openQuestions(community.charter);
  const last = open.at(-1);
  if (community.unread.charter || last === undefined) return [];
  const asked = open.length === 1 ? last : `${open.slice(0, -1).join(', ')} and ${last}`;
  return [
    {
      id: 'charter-answers',
      strand: null,
      reason: `Say in the charter ${asked}: nobody has answered yet`,
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
