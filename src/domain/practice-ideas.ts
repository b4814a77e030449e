import type { HappeningName } from './happening-types.ts';
import type { Strand } from './strand.ts';

/** A practice of the ready set, for a community to take over and change. */
export interface PracticeIdea {
  /** Also the id of the practice that is made of it. */
  readonly id: string;
  /** What the facilitators do, in a sentence without a full stop. */
  readonly practice: string;
  readonly strand: Strand;
  /** How often, as `readPracticeRhythm` reads it. */
  readonly rhythm: string;
  /** The type of record that shows that it was done; null where none does, and only a record of the practice can. */
  readonly shownBy: HappeningName | null;
  /** What it is good for, in a sentence without a full stop. */
  readonly why: string;
}

/** The ready set, by strand and in the order in which a community grows into them. */
export const PRACTICE_IDEAS: readonly PracticeIdea[] = [
  {
    id: 'welcome-newcomers',
    practice: 'Welcome each newcomer by name',
    strand: 'commitment',
    rhythm: 'within 3 days of joining',
    shownBy: 'welcome',
    why: 'Whoever is greeted in their first days knows that somebody noticed them',
  },
  {
    id: 'complete-profiles',
    practice: 'Help a member to complete their profile',
    strand: 'commitment',
    rhythm: 'every 2 weeks',
    shownBy: null,
    why: 'A profile that says what somebody can and seeks is where others find a reason to write',
  },
  {
    id: 'open-conversation',
    practice: 'Open a conversation about the domain',
    strand: 'commitment',
    rhythm: 'every week',
    shownBy: 'conversation',
    why: 'A question that everybody has an answer to makes it easy to speak for the first time',
  },
  {
    id: 'connect-two',
    practice: 'Connect two members who have something in common',
    strand: 'commitment',
    rhythm: 'every week',
    shownBy: 'introduction',
    why: 'People come back for the people whom they know here',
  },
  {
    id: 'ask-for-strengths',
    practice: 'Ask a member for something that they are good at',
    strand: 'contribution',
    rhythm: 'every 2 weeks',
    shownBy: null,
    why: 'To be asked for what one does well is to be seen, and seldom declined',
  },
  {
    id: 'say-how-to-take-part',
    practice: 'Say where everybody sees it how to take part',
    strand: 'contribution',
    rhythm: 'monthly',
    shownBy: null,
    why: 'Many would help and do not know with what, or whether they may',
  },
  {
    id: 'thank-contributors',
    practice: 'Thank somebody by name for what they contributed',
    strand: 'contribution',
    rhythm: 'every week',
    shownBy: null,
    why: 'Thanks that name the thing show everybody that it mattered',
  },
  {
    id: 'curate-piece',
    practice: 'Share a piece that an expert picked, with why it is worth the time',
    strand: 'impact',
    rhythm: 'every 2 weeks',
    shownBy: 'content',
    why: 'There is too much to read: what somebody with experience picked saves members the search',
  },
  {
    id: 'meet-expert',
    practice: 'Hold a session with an expert, and look back on it together',
    strand: 'impact',
    rhythm: 'monthly',
    shownBy: 'expert-visit',
    why: 'To talk about it afterwards turns what was heard into something to try',
  },
  {
    id: 'question-executive',
    practice: 'Put the members’ questions to an executive',
    strand: 'impact',
    rhythm: 'every 3 months',
    shownBy: null,
    why: 'Members who are heard by those who decide see that their work here reaches further',
  },
];
