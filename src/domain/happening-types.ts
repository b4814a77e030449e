import * as v from 'valibot';
import { memberId, yesOrNo } from './member.ts';
import { civilDateText, finite, id, line, text } from './parts.ts';
import { ulidText } from './record-parts.ts';
import type { Strand } from './strand.ts';
import { mapping, say } from './validate.ts';

/** What may happen in a community, and is recorded: the types of records beside check-ins and changes. */
export const HAPPENING_NAMES = [
  'invitation',
  'introduction',
  'contribution',
  'conversation',
  'ask',
  'answer',
  'experience',
  'attendance',
  'survey',
  'response',
  'expert-visit',
  'content',
  'feedback',
  'story',
  'welcome',
  'reflection',
  'practice',
  'advice',
] as const;

export type HappeningName = (typeof HAPPENING_NAMES)[number];

/** A type of a community's own. */
export type OwnHappening = `x-${string}`;

/** The type of a record of what happened. */
export type HappeningType = HappeningName | OwnHappening;

/** What a community's own type looks like: `x-` and a slug. */
export const OWN_TYPE = /^x-[a-z0-9][a-z0-9-]{0,60}$/;

/** What there is to know of a type of record. */
export interface HappeningDefinition {
  readonly name: HappeningName;
  /** By which it may be named too: `introductions`. */
  readonly plural: string;
  /** What it records, in a clause: `two people were introduced to each other`. */
  readonly summary: string;
  /** What of a facilitator's work it shows; null where that is up to what it names, or of none. */
  readonly strand: Strand | null;
  /** How many people one record is about, and how the prompt asks for them. */
  readonly people: { readonly least: number; readonly most: number; readonly question: string };
  /** Whether several people named at once make a record each, or one together. */
  readonly several: 'a record each' | 'one record';
  /** Its own fields by their keys, each with the help text that the prompt shows. */
  readonly fields: v.ObjectEntries;
  /** Those of its fields that a correction says later: nobody is asked for them. None if not said. */
  readonly later?: readonly string[];
  /** Those of its fields, or `members`, of which one at least must be there. */
  readonly needs: readonly string[];
}

/** How an occasion of a practice may have ended. */
export const PRACTICE_OUTCOMES = ['done', 'skipped'] as const;

/** What may be said to a piece of advice. */
export const ADVICE_ANSWERS = ['snoozed', 'done', 'never'] as const;

/** As many as there are. */
const ANY = Number.POSITIVE_INFINITY;

const about = v.optional(
  v.pipe(line, v.description('What it was about, in a few words.'), v.examples(['Chart clinic'])),
);
const experience = v.optional(
  v.pipe(
    id,
    v.description('The learning experience, by a short name that its attendance names too.'),
    v.examples(['chart-clinic']),
  ),
);
const survey = v.optional(
  v.pipe(
    id,
    v.description('The survey, by a short name that its responses name too.'),
    v.examples(['after-chart-clinic']),
  ),
);
const ask = v.optional(
  v.pipe(
    ulidText,
    v.description('The ask that it responds to: the id of its record, or the last six characters.'),
  ),
);
const whole = v.pipe(
  finite,
  v.integer(say('this is a whole number', 'Write it without a fraction')),
  v.minValue(0, say('this is 0 or more', 'Write a number from 0 on')),
);
const hours = v.pipe(finite, v.minValue(0, say('this is 0 or more', 'Write a number from 0 on')));

/** Every type that `cop` knows, in the order in which they are offered. */
export const HAPPENING_TYPES: readonly HappeningDefinition[] = [
  {
    name: 'invitation',
    plural: 'invitations',
    summary: 'somebody was invited',
    strand: 'commitment',
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
  {
    name: 'introduction',
    plural: 'introductions',
    summary: 'two people were introduced to each other',
    strand: 'commitment',
    people: { least: 2, most: 2, question: 'Who was introduced to whom?' },
    several: 'one record',
    fields: { about },
    needs: ['members'],
  },
  {
    name: 'contribution',
    plural: 'contributions',
    summary: 'somebody contributed something',
    strand: 'contribution',
    people: { least: 0, most: ANY, question: 'Who contributed?' },
    several: 'one record',
    fields: { about, ask },
    needs: ['members', 'about', 'note'],
  },
  {
    name: 'conversation',
    plural: 'conversations',
    summary: 'members talked about something of the domain',
    strand: 'commitment',
    people: { least: 0, most: ANY, question: 'Who took part?' },
    several: 'one record',
    fields: { about },
    needs: ['members', 'about', 'note'],
  },
  {
    name: 'ask',
    plural: 'asks',
    summary: 'somebody asked for a contribution',
    strand: 'contribution',
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
  {
    name: 'answer',
    plural: 'answers',
    summary: 'somebody responded to an ask',
    strand: 'contribution',
    people: { least: 0, most: ANY, question: 'Who answered?' },
    several: 'one record',
    fields: {
      ask,
      about,
      hours: v.optional(
        v.pipe(hours, v.description('How many hours after the ask; by the days if not said.')),
      ),
    },
    needs: ['ask', 'members', 'about', 'note'],
  },
  {
    name: 'experience',
    plural: 'experiences',
    summary: 'a learning experience was held',
    strand: 'impact',
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
  {
    name: 'attendance',
    plural: 'attendances',
    summary: 'somebody came to a learning experience',
    strand: 'impact',
    people: { least: 1, most: ANY, question: 'Who came?' },
    several: 'a record each',
    fields: {
      experience,
      about,
      minutes: v.optional(v.pipe(hours, v.description('How many minutes they stayed.'))),
    },
    needs: ['members'],
  },
  {
    name: 'survey',
    plural: 'surveys',
    summary: 'a survey was sent out',
    strand: 'impact',
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
  {
    name: 'response',
    plural: 'responses',
    summary: 'somebody answered a survey',
    strand: 'impact',
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
  {
    name: 'expert-visit',
    plural: 'expert-visits',
    summary: 'members met an expert',
    strand: 'impact',
    people: { least: 0, most: ANY, question: 'Which experts of the roster came?' },
    several: 'one record',
    fields: {
      expert: v.optional(v.pipe(line, v.description('The expert, where not on the roster.'))),
      about,
      experience,
    },
    needs: ['members', 'expert', 'about', 'note'],
  },
  {
    name: 'content',
    plural: 'contents',
    summary: 'a piece curated by somebody was shared',
    strand: 'impact',
    people: { least: 0, most: ANY, question: 'Who curated it?' },
    several: 'one record',
    fields: {
      about,
      link: v.optional(v.pipe(line, v.description('Where it is, as a link.'))),
    },
    needs: ['about', 'link', 'note'],
  },
  {
    name: 'feedback',
    plural: 'feedback',
    summary: 'somebody said what they think of the community',
    strand: 'impact',
    people: { least: 0, most: ANY, question: 'Who said it?' },
    several: 'one record',
    fields: { about, experience },
    needs: ['about', 'note'],
  },
  {
    name: 'story',
    plural: 'stories',
    summary: 'what the community did for a member, in their words',
    strand: 'impact',
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
  {
    name: 'welcome',
    plural: 'welcomes',
    summary: 'a newcomer was welcomed',
    strand: 'commitment',
    people: { least: 1, most: ANY, question: 'Who was welcomed?' },
    several: 'a record each',
    fields: { about },
    needs: ['members'],
  },
  {
    name: 'reflection',
    plural: 'reflections',
    summary: 'members looked back on an experience or a visit',
    strand: 'impact',
    people: { least: 0, most: ANY, question: 'Who took part?' },
    several: 'one record',
    fields: { about, experience },
    needs: ['about', 'experience', 'note'],
  },
  {
    name: 'practice',
    plural: 'practices',
    summary: 'a practice of the facilitators was done, or skipped',
    strand: null,
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
  {
    name: 'advice',
    plural: 'advice',
    summary: 'a piece of advice was put off, done or declined',
    strand: null,
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
];

/** What a community's own types may say, beside fields of their own. */
export const OWN_DEFINITION = {
  people: { least: 0, most: ANY, question: 'Who was part of it?' },
  several: 'one record',
  fields: { about, experience },
} as const satisfies Partial<HappeningDefinition>;

/** By which people may be named in a record. */
export const membersKey = v.optional(
  v.pipe(
    v.array(memberId),
    v.description('The people that it is about, by their ids.'),
    v.examples([['k7f3q9xd', 'p2m8r4tw']]),
  ),
);

/** The definition of each type that `cop` knows, by its name. */
const KNOWN: ReadonlyMap<string, HappeningDefinition> = new Map(
  HAPPENING_TYPES.map((one) => [one.name, one]),
);

/** What there is to know of a type: of one of a community's own, that it may say anything and must say nothing. */
export function definitionOf(
  type: HappeningType,
): Pick<HappeningDefinition, 'people' | 'several' | 'fields' | 'later' | 'needs'> {
  return KNOWN.get(type) ?? { ...OWN_DEFINITION, needs: [] };
}

/**
 * A type in the words of a sentence: `expert visit`, of several `expert visits`; one of a community's own
 * as it is, `x-book-club`.
 */
export function typeWords(type: HappeningType, count = 1): string {
  const definition = KNOWN.get(type);
  if (!definition) return type;
  return (count === 1 ? definition.name : definition.plural).replaceAll('-', ' ');
}

/** A type as it stands in a sentence: `an introduction`, `an expert visit`, `an x-book-club`. */
export function oneHappening(type: HappeningType): string {
  const words = typeWords(type);
  return `${/^[aeiox]/.test(words) ? 'an' : 'a'} ${words}`;
}

const BY_NAME: ReadonlyMap<string, HappeningDefinition> = new Map(
  HAPPENING_TYPES.flatMap((one) => [
    [one.name, one],
    [one.plural, one],
  ]),
);

/** The type that is named in the singular or the plural, without regard to case; undefined for none that `cop` knows. */
export function happeningNamed(written: string): HappeningDefinition | undefined {
  return BY_NAME.get(written.trim().toLowerCase());
}

/** Whether a type is one of a community's own. */
export function isOwnType(type: string): type is OwnHappening {
  return OWN_TYPE.test(type);
}
