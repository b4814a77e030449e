import { countingItself, understandToMeasure } from './counting-itself.ts';
import type { KeyResultFile } from './key-result-file.ts';
import { SHIPPED_MEASURES } from './shipped-measures.ts';

/** What a community may be for: the purposes that the guide names, and those that follow from it. */
export const PURPOSES = [
  'awareness',
  'relationships',
  'collaboration',
  'strategy',
  'belonging',
  'practice',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** A purpose as a heading has it. */
export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  awareness: 'Be known, and have people who speak for you',
  relationships: 'Know the people who use what you make',
  collaboration: 'Work with one another',
  strategy: 'Inform where the organisation goes',
  belonging: 'Belong',
  practice: 'Get better at what you do',
};

/** When a goal is worked on that was taken from an idea, if nobody says another time. */
export const IDEA_TIMELINE = 'Whole quarter';

/** A goal that is worth having, before a community makes it its own. */
export interface GoalIdea {
  /** By which `goal add --idea` takes it. */
  readonly id: string;
  readonly purpose: Purpose;
  readonly goal: string;
  /** What its key results say, each with the name of the shipped measure by which it counts itself. */
  readonly counts: readonly (readonly [sentence: string, measure: string])[];
}

/** By purpose, in the order in which they are listed. */
export const GOAL_IDEAS: readonly GoalIdea[] = [
  idea('awareness', 'be-found', 'People hear of us from our own members', [
    ['Send at least 30 invitations', 'invitations-sent'],
    ['At least 12 invitations are accepted', 'invitations-accepted'],
    ['Welcome 12 newcomers', 'newcomers-welcomed'],
  ]),
  idea('awareness', 'members-speak-for-us', 'Members show others what we do', [
    ['At least 8 members contribute something', 'members-who-contributed'],
    ['Hold 3 learning experiences', 'experiences-held'],
  ]),
  idea('relationships', 'know-our-users', 'We know the people who use what we make', [
    ['Invite at least 20 members', 'invitations-sent'],
    ['Foster at least 5 introductions between members', 'introductions-made'],
    ['85 % of active members have a complete profile', 'complete-profiles'],
  ]),
  idea('relationships', 'users-are-heard', 'Users who ask us something get an answer', [
    ['80 % of asks are answered within two days', 'asks-answered-in-two-days'],
    ['The median time to a first answer is at most 24 h', 'hours-to-first-answer'],
  ]),
  idea('collaboration', 'work-across-teams', 'Members of different teams work with one another', [
    ['Foster at least 10 introductions between members', 'introductions-made'],
    ['At least 10 members contribute something', 'members-who-contributed'],
  ]),
  idea('collaboration', 'answer-one-another', 'Nobody stays alone with a question', [
    ['90 % of asks are answered within two days', 'asks-answered-in-two-days'],
    ['At least 12 members contribute something', 'members-who-contributed'],
    ['The median time to a first answer is at most 12 h', 'hours-to-first-answer'],
  ]),
  idea('strategy', 'know-what-members-need', 'The organisation knows what our members need', [
    ['Send 2 surveys', 'surveys-sent'],
    ['Get 15 answers to each survey', 'answers-per-survey'],
  ]),
  idea('strategy', 'learn-and-report', 'What members learn shapes what the organisation does', [
    ['Lead at least 2 learning experiences', 'experiences-held'],
    ['Send 2 surveys', 'surveys-sent'],
    ['Collect at least 30 answers to surveys', 'survey-answers'],
  ]),
  idea('strategy', 'talk-with-deciders', 'Those who decide hear from members themselves', [
    ['Host 2 expert visits', 'expert-visits'],
    ['Collect at least 20 answers to surveys', 'survey-answers'],
  ]),
  idea('belonging', 'newcomers-feel-at-home', 'Newcomers feel at home from their first weeks', [
    ['Welcome 10 newcomers', 'newcomers-welcomed'],
    ['Foster at least 10 introductions between members', 'introductions-made'],
    ['80 % of active members have a complete profile', 'complete-profiles'],
  ]),
  idea('belonging', 'feel-accepted', 'Members feel that they belong, as they are', [
    ['Average belonging stays at 4 or more', 'belonging'],
    ['Collect at least 20 answers to surveys', 'survey-answers'],
  ]),
  idea('belonging', 'people-come-back', 'People come back because it did them good', [
    ['12 members come to two or more experiences', 'people-who-came-twice'],
    ['Average belonging stays at 4 or more', 'belonging'],
  ]),
  idea('practice', 'learn-from-experts', 'Members do their work better for what experts showed', [
    ['Host 3 expert visits', 'expert-visits'],
    ['10 members come to two or more experiences', 'people-who-came-twice'],
  ]),
  idea('practice', 'learn-by-doing', 'Members use in their work what they tried together', [
    ['Hold 4 learning experiences', 'experiences-held'],
    ['15 members come to two or more experiences', 'people-who-came-twice'],
    ['Get 10 answers to each survey', 'answers-per-survey'],
  ]),
  idea('practice', 'everyone-gives', 'Members teach one another what they are good at', [
    ['At least 10 members contribute something', 'members-who-contributed'],
    ['85 % of active members have a complete profile', 'complete-profiles'],
  ]),
];

/** The idea of an id; undefined where there is none. */
export function ideaNamed(id: string): GoalIdea | undefined {
  return GOAL_IDEAS.find((one) => one.id === id.trim().toLowerCase());
}

/**
 * The key results of an idea, as they would stand in a goal's file. Its sentences are understood as they
 * are where a person types them: that takes its time, so it is done for what is shown or taken alone.
 */
export function ideaKeyResults({ counts }: GoalIdea): readonly KeyResultFile[] {
  const understood: KeyResultFile[] = [];
  for (const [sentence, name] of counts) {
    const measure = SHIPPED_MEASURES.find((one) => one.name === name);
    const takenIds = understood.map((one) => one.id);
    const file = understandToMeasure(sentence, takenIds);
    understood.push(measure ? countingItself(file, measure) : file);
  }
  return understood;
}

function idea(purpose: Purpose, id: string, goal: string, counts: GoalIdea['counts']): GoalIdea {
  return { id, purpose, goal, counts };
}
