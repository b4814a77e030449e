import * as v from 'valibot';
import { yesOrNo } from '../member.ts';
import { finite, id, line, text } from '../parts.ts';
import { mapping } from '../validate.ts';
import type { HappeningRows } from './definition.ts';
import { ANY, about, experience, span, survey, whole } from './fields.ts';

/** Records of what amplifies impact. */
export const IMPACT = {
  experience: {
    plural: 'experiences',
    summary: 'a learning experience was held',
    people: { least: 0, most: ANY, question: 'Who led it?' },
    several: 'one record',
    fields: {
      experience,
      about,
      personas: v.optional(
        v.pipe(
          v.array(id),
          v.description('The personas that it was for: names of files in personas/.'),
          v.examples([['new-analyst']]),
        ),
      ),
      people: v.optional(v.pipe(whole, v.description('How many came, where nobody took names.'))),
    },
    needs: ['experience', 'about', 'note'],
  },
  attendance: {
    plural: 'attendances',
    summary: 'somebody came to a learning experience',
    people: { least: 1, most: ANY, question: 'Who came?' },
    several: 'a record each',
    fields: {
      experience,
      about,
      minutes: v.optional(v.pipe(span, v.description('How many minutes they stayed.'))),
    },
    needs: ['members'],
  },
  survey: {
    plural: 'surveys',
    summary: 'a survey was sent out',
    people: { least: 0, most: ANY, question: 'Who was asked?' },
    several: 'one record',
    fields: {
      survey,
      about,
      experience,
      sent: v.optional(v.pipe(whole, v.description('To how many people it went.'))),
    },
    needs: ['survey', 'about', 'note'],
  },
  response: {
    plural: 'responses',
    summary: 'somebody answered a survey',
    people: { least: 0, most: 1, question: 'Whose is it, if they gave their name?' },
    several: 'a record each',
    fields: {
      survey,
      answers: v.optional(
        v.pipe(
          mapping(v.record(line, v.union([finite, line]))),
          v.description('What they answered, by a short name of each question.'),
          v.examples([{ belonging: 4 }]),
        ),
      ),
    },
    needs: ['survey', 'answers', 'note'],
  },
  'expert-visit': {
    plural: 'expert-visits',
    summary: 'members met an expert',
    people: { least: 0, most: ANY, question: 'Which experts of the roster came?' },
    several: 'one record',
    fields: {
      expert: v.optional(v.pipe(line, v.description('The expert, where not on the roster.'))),
      about,
      experience,
    },
    needs: ['members', 'expert', 'about', 'note'],
  },
  content: {
    plural: 'contents',
    summary: 'a piece curated by somebody was shared',
    people: { least: 0, most: ANY, question: 'Who curated it?' },
    several: 'one record',
    fields: {
      about,
      link: v.optional(v.pipe(line, v.description('Where it is, as a link.'))),
    },
    needs: ['about', 'link', 'note'],
  },
  feedback: {
    plural: 'feedback',
    summary: 'somebody said what they think of the community',
    people: { least: 0, most: ANY, question: 'Who said it?' },
    several: 'one record',
    fields: { about, experience },
    needs: ['about', 'note'],
  },
  story: {
    plural: 'stories',
    summary: 'what the community did for a member, in their words',
    people: { least: 0, most: ANY, question: 'Whose story is it?' },
    several: 'one record',
    fields: {
      story: v.optional(v.pipe(text, v.description('The story, in their words.'))),
      share: v.optional(
        v.pipe(yesOrNo, v.description('They agreed that it is shown in reports; no if not said.')),
      ),
    },
    needs: ['story'],
  },
  reflection: {
    plural: 'reflections',
    summary: 'members looked back on an experience or a visit',
    people: { least: 0, most: ANY, question: 'Who took part?' },
    several: 'one record',
    fields: { about, experience },
    needs: ['about', 'experience', 'note'],
  },
} satisfies HappeningRows;
