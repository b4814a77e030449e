/** Words by which it is told where one thing to do ends, and another begins. */

/** With which people begin what is to be done: `send out a survey`, `hold 4 talks`. */
const VERBS = new Set(
  (
    'achieve add address agree analyse analyze announce answer arrange ask assess attract award begin book bring ' +
    'build call capture celebrate check choose collect complete conduct connect contact convert convince coordinate ' +
    'create curate cut decide decrease define deliver describe design determine develop discuss distribute document ' +
    'double draft draw earn email enable encourage engage ensure establish evaluate expand facilitate feature fill ' +
    'find finish follow form foster gain gather generate get give grow guide hand have hear help highlight hold host ' +
    'identify implement improve increase inform interview introduce invite involve join keep kick launch lead learn ' +
    'let list listen look lower maintain make map match measure meet moderate move name nominate obtain offer onboard ' +
    'open organise organize pair pilot plan post prepare present produce promote prove provide publish raise reach read ' +
    'receive record recruit reduce register release report request resolve respond reuse review run save schedule ' +
    'secure see select send set share show sign solve spread start stay store submit summarise summarize support ' +
    'survey take talk teach tell test thank track train translate try turn update use validate visit welcome win ' +
    'work write'
  ).split(' '),
);

/** Verbs of what is done with people: `5 introductions` are never invited. */
export const DONE_WITH_PEOPLE =
  /^(?:invite|welcome|recruit|interview|onboard|train|meet|win|attract)$/i;

const PARTICIPLES =
  'begun|bought|brought|built|chosen|done|drawn|found|given|got|had|heard|held|kept|led|made|met|paid|put|read|run|seen|sent|set|shown|taken|taught|told|won|written';
const NO_PARTICIPLE = '(?:need|feed|speed|seed|indeed|shed|embed|red|bed|med)';
const PARTICIPLE = String.raw`(?!${NO_PARTICIPLE}\b)(?:\p{L}{2,}ed|${PARTICIPLES})`;

/** `invited`, `is sent`, ` made between members`: right behind what is counted. */
export const BEHIND_A_COUNT = new RegExp(
  String.raw`^ ?(?:(?:is|are|to be|being|will be|have been|has been|gets?) )?(?:\p{L}+ly )?${PARTICIPLE}(?![\p{L}-])`,
  'iu',
);

const NO_NOUN = String.raw`(?!(?:who|that|which|so|when|while|after|before|for|in|on|at|by|to|of|with|from|if|as|because|where|how|what|not|than|or|and|but)\b)`;
/** `a survey sent out after it`, `the notes are shared`. */
const PASSIVE = new RegExp(
  String.raw`^(?:an?|the|our|each|every|all|its|their|one) (?:${NO_NOUN}[\p{L}'’-]+ ){1,4}?(?:(?:is|are|was|were|be|to be|being|will be|has been|have been|gets?) )?${PARTICIPLE}(?![\p{L}-])`,
  'iu',
);

/** What may stand before the verb. */
const BEFORE_VERB =
  /^(?:(?:we|you|they|to|also|then|will|shall|must|should|please|actively|regularly) )+/i;

/** The verb that a text begins with, in small letters; undefined where it begins with none. */
export function verbAtStart(text: string): string | undefined {
  const [word = ''] = text.replace(BEFORE_VERB, '').split(/[^\p{L}-]/u);
  const verb = word.toLowerCase();
  return VERBS.has(verb) ? verb : undefined;
}

/** Whether a text says that something is done to something: `a survey sent out after it`. */
export function isPassive(text: string): boolean {
  return PASSIVE.test(text);
}

/** What may stand between a clause's start and its number, and says no more than which side is better. */
const BOUND =
  '(?:(?:at|the) (?:the )?(?:very )?(?:least|most)|(?:an? )?(?:min|max)(?:imum)?\\.?(?: of)?|(?:no|not) (?:less|fewer|more) than|more than|over|about|around|roughly|up to|another|some|a total of|all|≥|>=|~)';
const BOUND_AT_END = new RegExp(String.raw`(?:(?<![\p{L}])${BOUND} ?)+$`, 'iu');

/** A text that stands before a number, without the words of its bound. */
export function withoutBound(before: string): string {
  return before.replace(BOUND_AT_END, '');
}

/** A number behind one of these is of something that is being said, and no result of its own. */
export const PREPOSITION =
  /\b(?:in|from|across|to|for|of|with|over|by|on|at|per|among|amongst|through|via|within|into|during|under|between|after|before|each|every|than|least|most|who|that) ?$/i;
