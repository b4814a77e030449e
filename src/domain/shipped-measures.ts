import { PAIR } from './measure.ts';
import type { MeasureDefinitionFile } from './measure-schema.ts';

/** A measure that is shipped with `cop`, and may be named instead of written out. */
export interface ShippedMeasure {
  /** By which a file names it. */
  readonly name: string;
  /** What it counts, in a few words: `introductions made`. */
  readonly title: string;
  /** What its number says, in a clause. */
  readonly summary: string;
  /** What its number counts; '%' for a share, null for a number that counts nothing. */
  readonly unit: string | null;
  /**
   * The key by which a key result says its number, where its sentence says one number and nothing else:
   * to reach, or a level to keep. What may be at its number after the first two asks is a level.
   */
  readonly goesWith: 'target' | 'at_least' | 'at_most';
  /** As a community would write it itself. */
  readonly definition: MeasureDefinitionFile;
}

/** Of what was asked today nobody can say yet whether it is answered within two days. */
const ASKED_TWO_DAYS_AGO = { days_ago: { at_least: 2 } };

/** The measures that are shipped, in the order in which they are listed. */
export const SHIPPED_MEASURES: readonly ShippedMeasure[] = [
  {
    name: 'introductions-made',
    title: 'introductions made',
    summary: 'how many pairs of members were introduced, whichever way round, each pair once',
    unit: 'introductions',
    goesWith: 'target',
    definition: { distinct: 'introductions', of: PAIR },
  },
  {
    name: 'invitations-sent',
    title: 'invitations sent',
    summary: 'how many invitations were sent; somebody who is invited twice counts twice',
    unit: 'invitations',
    goesWith: 'target',
    definition: { count: 'invitations' },
  },
  {
    name: 'invitations-accepted',
    title: 'invitations accepted',
    summary: 'how many of the invitations were accepted',
    unit: 'invitations',
    goesWith: 'target',
    definition: { count: 'invitations', where: { accepted: { has: true } } },
  },
  {
    name: 'newcomers-welcomed',
    title: 'newcomers welcomed',
    summary: 'how many newcomers were welcomed, each counted once',
    unit: 'newcomers',
    goesWith: 'target',
    definition: { distinct: 'welcomes', of: 'members' },
  },
  {
    name: 'members-who-contributed',
    title: 'members who contributed',
    summary: 'how many people contributed something, each counted once',
    unit: 'members',
    goesWith: 'target',
    definition: { distinct: 'contributions', of: 'members' },
  },
  {
    name: 'complete-profiles',
    title: 'share of active members with a complete profile',
    summary: 'how many in a hundred active members have a complete profile',
    unit: '%',
    goesWith: 'target',
    definition: {
      share: {
        of: { count: 'members', where: { status: 'active', complete_profile: true } },
        over: { count: 'members', where: { status: 'active' } },
      },
    },
  },
  {
    name: 'asks-answered-in-two-days',
    title: 'share of asks answered within two days',
    summary: 'how many in a hundred asks of two days ago or longer were answered within two days',
    unit: '%',
    goesWith: 'at_least',
    definition: {
      share: {
        of: { count: 'asks', where: { ...ASKED_TWO_DAYS_AGO, days_to_answer: { at_most: 2 } } },
        over: { count: 'asks', where: ASKED_TWO_DAYS_AGO },
      },
    },
  },
  {
    name: 'hours-to-first-answer',
    title: 'median hours to a first answer',
    summary: 'half of the asks that have an answer had their first one within so many hours',
    unit: 'h',
    goesWith: 'at_most',
    definition: { median: 'asks', of: 'hours_to_answer' },
  },
  {
    name: 'experiences-held',
    title: 'learning experiences held',
    summary: 'how many learning experiences were held',
    unit: 'experiences',
    goesWith: 'target',
    definition: { count: 'experiences' },
  },
  {
    name: 'expert-visits',
    title: 'expert visits',
    summary: 'how many times members met an expert',
    unit: 'expert visits',
    goesWith: 'target',
    definition: { count: 'expert-visits' },
  },
  {
    name: 'people-who-came-twice',
    title: 'people who came to two or more experiences',
    summary: 'how many members came to at least two learning experiences',
    unit: 'members',
    goesWith: 'target',
    definition: { count: 'members', where: { attended: { at_least: 2 } } },
  },
  {
    name: 'surveys-sent',
    title: 'surveys sent',
    summary: 'how many surveys were sent out',
    unit: 'surveys',
    goesWith: 'target',
    definition: { count: 'surveys' },
  },
  {
    name: 'survey-answers',
    title: 'answers to surveys',
    summary: 'how many times a survey was answered',
    unit: 'answers',
    goesWith: 'target',
    definition: { count: 'responses' },
  },
  {
    name: 'answers-per-survey',
    title: 'answers for each survey sent',
    summary: 'how many people answered a survey that was sent out, on average',
    unit: 'answers',
    goesWith: 'target',
    definition: { average: 'surveys', of: 'responses' },
  },
  {
    name: 'belonging',
    title: 'average belonging',
    summary: 'the mean of what members answered in surveys to the question of belonging',
    unit: null,
    goesWith: 'at_least',
    definition: { average: 'answers', of: 'belonging' },
  },
];
