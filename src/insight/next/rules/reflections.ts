import { addDays } from '../../../domain/civil-date.ts';
import { experienceFlags } from '../../experiences/session-flags.ts';
import type { Rule } from '../facts.ts';
import { experienceText, heldWithout } from '../held-lately.ts';

/** So many days after an experience, those who came still remember it well. */
const FRESH = 7;

/** Experiences of the last four weeks on which nobody has looked back. */
export const reflections: Rule = (facts) =>
  heldWithout('reflection', facts).map(({ key, record }) => ({
    id: `reflection/${key}`,
    strand: 'impact',
    reason: `Look back on ${experienceText(record, facts.asOf)} with those who came: it has no reflection yet`,
    command: `log reflection${experienceFlags('reflection', record)}`,
    due: addDays(record.on, FRESH),
    about: [key],
    owner: null,
    urgency: facts.asOf > addDays(record.on, FRESH) ? 'soon' : 'due',
  }));
