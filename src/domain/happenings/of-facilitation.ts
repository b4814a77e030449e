import * as v from 'valibot';
import { civilDateText, id, line } from '../parts.ts';
import type { HappeningRows } from './definition.ts';
import { ANY, experience } from './fields.ts';

/** How an occasion of a practice may have ended. */
const PRACTICE_OUTCOMES = ['done', 'skipped'] as const;

export type PracticeOutcome = (typeof PRACTICE_OUTCOMES)[number];

/** What may be said to a piece of advice. */
export const ADVICE_ANSWERS = ['snoozed', 'done', 'never'] as const;

/** Records of the facilitators' own: what they did regularly, and what they said to advice. */
export const FACILITATION = {
  practice: {
    plural: 'practices',
    summary: 'a practice of the facilitators was done, or skipped',
    people: { least: 0, most: ANY, question: 'Whom was it for?' },
    several: 'one record',
    fields: {
      practice: v.optional(
        v.pipe(
          id,
          v.description('The practice, by its short name in facilitation.yaml.'),
          v.examples(['weekly-question']),
        ),
      ),
      outcome: v.optional(
        v.pipe(v.picklist(PRACTICE_OUTCOMES), v.description('done (if not said), or skipped.')),
      ),
      experience,
    },
    needs: ['practice'],
  },
  advice: {
    plural: 'advice',
    summary: 'a piece of advice was put off, done or declined',
    people: { least: 0, most: 0, question: 'Whom is it about?' },
    several: 'one record',
    fields: {
      advice: v.optional(
        v.pipe(line, v.description('The id of the advice, as cop next --why prints it.')),
      ),
      answer: v.optional(
        v.pipe(
          v.picklist(ADVICE_ANSWERS),
          v.description('snoozed until a day, done, or never to be given again.'),
        ),
      ),
      until: v.optional(
        v.pipe(civilDateText, v.description('The day on which snoozed advice comes back.')),
      ),
    },
    needs: ['advice'],
  },
} satisfies HappeningRows;
