import * as v from 'valibot';
import { civilDateText } from '../parts.ts';
import type { HappeningRows } from './definition.ts';
import { ANY, about } from './fields.ts';

/** Records of what cultivates commitment. */
export const COMMITMENT = {
  invitation: {
    plural: 'invitations',
    summary: 'somebody was invited',
    people: { least: 0, most: ANY, question: 'Who was invited?' },
    several: 'a record each',
    fields: {
      about,
      accepted: v.optional(
        v.pipe(civilDateText, v.description('The day on which they accepted, once they did.')),
      ),
    },
    needs: ['members', 'about', 'note'],
  },
  introduction: {
    plural: 'introductions',
    summary: 'two people were introduced to each other',
    people: { least: 2, most: 2, question: 'Who was introduced to whom?' },
    several: 'one record',
    fields: { about },
    needs: ['members'],
  },
  conversation: {
    plural: 'conversations',
    summary: 'members talked about something of the domain',
    people: { least: 0, most: ANY, question: 'Who took part?' },
    several: 'one record',
    fields: { about },
    needs: ['members', 'about', 'note'],
  },
  welcome: {
    plural: 'welcomes',
    summary: 'a newcomer was welcomed',
    people: { least: 1, most: ANY, question: 'Who was welcomed?' },
    several: 'a record each',
    fields: { about },
    needs: ['members'],
  },
} satisfies HappeningRows;
