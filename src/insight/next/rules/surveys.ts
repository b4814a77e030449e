import { experienceFlags } from '../../experiences/session-flags.ts';
import type { Rule } from '../facts.ts';
import { experienceText, heldWithout } from '../held-lately.ts';

/** Experiences of the last four weeks after which nobody was asked what they gave. */
export const surveys: Rule = (facts) =>
  heldWithout('survey', facts).map(({ key, record }) => ({
    id: `survey/${key}`,
    strand: 'impact',
    reason: `Ask those who came what ${experienceText(record, facts.asOf)} gave them: it has no survey yet`,
    command: `log survey${experienceFlags('survey', record)}`,
    due: null,
    about: [key],
    owner: null,
    urgency: 'soon',
  }));
