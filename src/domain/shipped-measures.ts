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
    summary: 'how many introductions were made between members',
    unit: 'introductions',
    definition: { count: 'introductions' },
  },
  {
    name: 'invitations-sent',
    title: 'invitations sent',
    summary: 'how many people were invited',
    unit: 'invitations',
    definition: { count: 'invitations' },
  },
  {
    name: 'invitations-accepted',
    title: 'invitations accepted',
    summary: 'how many of those who were invited accepted',
    unit: 'invitations',
    definition: { count: 'invitations', where: { accepted: { has: true } } },
  },
  {
    name: 'members-who-contributed',
    title: 'members who contributed',
    summary: 'how many people contributed something, each counted once',
    unit: 'members',
    definition: { distinct: 'contributions', of: 'members' },
  },
  {
    name: 'complete-profiles',
    title: 'share of active members with a complete profile',
    summary: 'how many in a hundred active members have a complete profile',
    unit: '%',
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
    definition: { median: 'asks', of: 'hours_to_answer' },
  },
  {
    name: 'experiences-held',
    title: 'learning experiences held',
    summary: 'how many learning experiences were held',
    unit: 'experiences',
    definition: { count: 'experiences' },
  },
  {
    name: 'people-who-came-twice',
    title: 'people who came to two or more experiences',
    summary: 'how many members came to at least two learning experiences',
    unit: 'members',
    definition: { count: 'members', where: { attended: { at_least: 2 } } },
  },
  {
    name: 'surveys-sent',
    title: 'surveys sent',
    summary: 'how many surveys were sent out',
    unit: 'surveys',
    definition: { count: 'surveys' },
  },
  {
    name: 'survey-answers',
    title: 'answers to surveys',
    summary: 'how many times a survey was answered',
    unit: 'answers',
    definition: { count: 'responses' },
  },
  {
    name: 'answers-per-survey',
    title: 'answers for each survey sent',
    summary: 'how many people answered a survey that was sent out, on average',
    unit: 'answers',
    definition: { average: 'surveys', of: 'responses' },
  },
  {
    name: 'belonging',
    title: 'average belonging',
    summary: 'the mean of what members answered in surveys to the question of belonging',
    unit: null,
    definition: { average: 'answers', of: 'belonging' },
  },
];
