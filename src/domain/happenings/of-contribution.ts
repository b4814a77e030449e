import * as v from 'valibot';
import { civilDateText, line } from '../parts.ts';
import type { HappeningRows } from './definition.ts';
import { ANY, about, ask, span } from './fields.ts';

/** Records of what increases contribution. */
export const CONTRIBUTION = {
  contribution: {
    plural: 'contributions',
    summary: 'somebody contributed something',
    people: { least: 0, most: ANY, question: 'Who contributed?' },
    several: 'one record',
    fields: { about, ask },
    needs: ['members', 'about', 'note'],
  },
  ask: {
    plural: 'asks',
    summary: 'somebody asked for a contribution',
    people: { least: 0, most: ANY, question: 'Who asks?' },
    several: 'one record',
    fields: {
      about,
      skills: v.optional(
        v.pipe(v.array(line), v.description('What it takes to respond.'), v.examples([['SQL']])),
      ),
      closed: v.optional(
        v.pipe(
          civilDateText,
          v.description('The day from which nobody waits for an answer any more.'),
        ),
      ),
    },
    later: ['closed'],
    needs: ['about', 'note'],
  },
  answer: {
    plural: 'answers',
    summary: 'somebody responded to an ask',
    people: { least: 0, most: ANY, question: 'Who answered?' },
    several: 'one record',
    fields: {
      ask,
      about,
      hours: v.optional(
        v.pipe(span, v.description('How many hours after the ask; by the days if not said.')),
      ),
    },
    needs: ['ask', 'members', 'about', 'note'],
  },
} satisfies HappeningRows;
