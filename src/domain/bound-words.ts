import type { Count } from './counts.ts';

/** The keys of a key result that bound a level. */
type Bound = 'at_least' | 'at_most';

const NOT = String.raw`(?:\b(?:never|not|no|cannot)|n['’]t)`;
const FALL = '(?: (?:ever )?(?:be|is|are|get|go|goes|fall|drop|dip|sink|slip)s?)?';
const RISE = '(?: (?:ever )?(?:be|is|are|get|go|goes|rise|climb|grow|run)s?)?';
const LET = `${NOT} (?:let|allow) [^.,;]+`;
const STOP = String.raw`\b(?:from|without|avoid|prevent) (?:ever )?`;

const MINIMUM = String.raw`(?:an? )?\bmin(?:imum)?\.?(?: of)?`;
const MAXIMUM = String.raw`\bmax(?:imum)?\.?(?: of)?`;

/** Before a number that is not to be fallen below, with words that no count to reach has. */
const NOT_BELOW = [
  `${NOT}${FALL} (?:below|under|lower than)`,
  `${LET} (?:fall|drop|dip|sink|slip|go|get) (?:below|under)`,
  `${STOP}(?:falling|dropping|dipping|sinking|slipping|going|getting) (?:below|under)`,
].join('|');
const NO_LESS = `${NOT}${FALL} (?:less|fewer) than`;
const AT_LEAST = new RegExp(
  String.raw`(?:\bat (?:the )?(?:very )?least|${MINIMUM}|${NO_LESS}|${NOT_BELOW}|≥|>=) ?$`,
  'i',
);

const AT_MOST = new RegExp(
  `(?:${[
    String.raw`\bat (?:the )?(?:very )?most|\b(?:fewer|less|lower) than|\b(?:below|under)|${MAXIMUM}|[≤<]|<=`,
    `${NOT}${RISE} (?:(?:more|higher|greater|larger|longer|older|later|slower) than|above|over|beyond)`,
    `${NOT}(?: to)? exceed(?:s|ing)?|${STOP}exceeding`,
    `${LET} (?:(?:rise|climb|grow|go|get|run) (?:above|over|beyond)|exceed)`,
    `${STOP}(?:rising|climbing|growing|going|getting) (?:above|over|beyond)`,
  ].join('|')}) ?$`,
  'i',
);

/** What is said of none holds for each: `No question is older than 3 days`, `Nobody waits over 48 h`. */
const OF_NONE = String.raw`\b(?:no(?= (?!shows?\b))|none\b|nobody\b|nothing\b)[^.,;:]{1,80}(?<! without) `;
const NONE_ABOVE = new RegExp(
  `${OF_NONE}(?:(?:more|higher|greater|larger|longer|older|later|slower) than|above|over|beyond|exceeds?) $`,
  'i',
);
const NONE_BELOW = new RegExp(`${OF_NONE}(?:(?:fewer|less|lower|smaller) than|below|under) $`, 'i');

/** Where a level is kept, `up to 5` is a bound; elsewhere it may be how far to go. */
const UP_TO = /\bup to $/i;

/** What may stand between a number and the word that bounds it: ` of all sign-ups`. */
const OF_WHAT = String.raw`(?: of(?: (?!(?:in|within|for|per|an?|at|or|and)\b)[\p{L}-]+){1,3})?`;
/** `at most once a month` and `at most one question` say something else than what stands before. */
const ENDS = String.raw`(?= *(?:$|[^\p{L}\p{N} ])| (?:of|in|on|at|by|per|for|from|to|during|until|through|over|as|and|when|while)\b)`;
const CLOSES = '(?= *(?:$|[.,;:)!]))';

const OR_LESS = behind(
  String.raw`,? at (?:the )?(?:very )?most${ENDS}|,? max(?:imum)?${ENDS}| or (?:less|fewer)\b| or (?:below|under|lower)${CLOSES}`,
);
const OR_MORE = behind(
  String.raw`,? at (?:the )?(?:very )?least${ENDS}|,? minimum${ENDS}| or more\b|\+(?= |$)| or (?:above|over|higher|better)${CLOSES}`,
);
/** `never 20 % or more` is less than that. */
const NEVER = /\b(?:never|not)(?: (?:at|be|reach|hit))? $/i;

function behind(words: string): RegExp {
  return new RegExp(`^${OF_WHAT}(?:${words})`, 'iu');
}

/** `Keep …`, and words that make a level of whatever a sentence counts. */
const KEEPS =
  /^(?:we )?(?:(?:want to|will|must|should) )?(?:always )?(?:keep|maintain|stay|remain|sustain)\b|\b(?:stays|remains) /i;
/** Behind what is counted it says something of that: `20 members who never missed a call`. */
const NEVER_BEFORE = /\bnever /i;
/** `… stay at 20 %`: right before the number, for members who stay are no level. */
const STAYS_AT =
  /\b(?:stay|staying|remain|kept|held|holds) (?:at|above|at or (?:above|over|below|under)|within|between) $/i;
/** `Hold attendance at 80 %`, but not `Hold talks at 3 universities`. */
const HOLDS_AT = /^ *(?:we )?hold\b.*\b(?:at|above|at or above|between) $/i;
/** A least number that is no count to reach: `Min. 80 %`, but not `Invite min. 20 members`. */
const LEVEL = new RegExp(`(?:(?:^ *|: )(?:${MINIMUM}|${NO_LESS})|${NOT_BELOW}) $`, 'i');

/** Whether a sentence says of none of what it speaks that it passes a number. */
export function isOfNone(sentence: string, count: Count): boolean {
  return boundOfNone(sentence, count) !== undefined;
}

function boundOfNone(sentence: string, { start }: Count): Bound | undefined {
  // Not what stands before the count itself: `No one` counts nothing, and is no words there.
  const before = sentence.slice(Math.max(0, start - 120), start).replace(/\s/g, ' ');
  if (NONE_BELOW.test(before)) return 'at_least';
  return NONE_ABOVE.test(before) ? 'at_most' : undefined;
}

/** Whether a sentence says its number as a level to keep rather than one to reach. */
export function isKept(sentence: string, count: Count): boolean {
  const { before, unit, percentage } = count;
  const isShare = unit === '%' || percentage !== null;
  return (
    isOfNone(sentence, count) ||
    KEEPS.test(sentence.trim()) ||
    NEVER_BEFORE.test(before) ||
    STAYS_AT.test(before) ||
    LEVEL.test(before) ||
    (isShare && HOLDS_AT.test(before))
  );
}

/**
 * The bound that the words around a number make of it: `at most 5`, `never more than 5` and `5 or
 * fewer` at_most, `never below 5`, `at least 5` and `5 or more` at_least; undefined where they say
 * none. A number to reach may have an at_least as well.
 */
export function boundOf(sentence: string, count: Count): Bound | undefined {
  const ofNone = boundOfNone(sentence, count);
  if (ofNone !== undefined) return ofNone;
  const { before } = count;
  if (AT_LEAST.test(before)) return 'at_least';
  if (AT_MOST.test(before)) return 'at_most';
  if (UP_TO.test(before) && isKept(sentence, count)) return 'at_most';
  return boundBehind(sentence, count);
}

function boundBehind(sentence: string, { before, after, end }: Count): Bound | undefined {
  // In `5 or fewer questions` the words stand before what is counted.
  const texts = [after, sentence.slice(end).replace(/\s/g, ' ')];
  const isNever = NEVER.test(before);
  if (texts.some((text) => OR_LESS.test(text))) return isNever ? 'at_least' : 'at_most';
  if (texts.some((text) => OR_MORE.test(text))) return isNever ? 'at_most' : 'at_least';
  return undefined;
}
