import { readings, roundHalfAway } from './number-text.ts';
import { numberOfWord, WORD } from './number-words.ts';

/** A number that a sentence counts something with: `20 members`, `36 h`, `9 of 10`. */
export interface Count {
  readonly number: number;
  /** What is counted, in the sentence's own words; '%' for a percentage. */
  readonly unit: string | null;
  /** Where the number stands in the sentence, with its sign and its `thousand`: offsets of UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The 10 of `9 of 10`, and of a score of `4.5 of 5`. */
  readonly outOf: number | null;
  /** `9 of 10` as a percentage, 90. */
  readonly percentage: number | null;
  /** The 8 of `5-8 members`. */
  readonly upTo: number | null;
  /** Whether it says for how long, rather than how much: `within 24 hours`, `every two weeks`. */
  readonly isPeriod: boolean;
  /** What stands between the count before and this one, and all that follows its unit. */
  readonly before: string;
  readonly after: string;
}

/** A line has no more; a longer text is no sentence, and is not read to its end. */
const LONGEST_SENTENCE = 500;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Numbers that count nothing: dates, times of day, years, names such as `week 6`, `one another`. */
const COUNTS_NOTHING = new RegExp(
  [
    String.raw`\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b(?:,? \d{4})?`,
    String.raw`\b${MONTH}\.? \d{1,4}(?!\d)(?:st|nd|rd|th)?(?:,? \d{4})?`,
    String.raw`\d{1,2}:\d\d|\d{1,2} ?[ap]m\b|24/7|50/50|\b[QH][1-4] \d{4}\b`,
    String.raw`\b(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]efore|[Aa]fter|(?:start|end|middle) of|early|late|mid) (?:19|20|21)\d\d\b(?![-.,]\d)`,
    String.raw`(?<!\b(?:[Tt]his|[Ee]very|[Ee]ach|[Pp]er|an?|[Nn]ext|[Ll]ast) )\b(?:[Ww]eek|[Dd]ay|[Mm]onth)s? \d+(?:(?:[.–-]|, )\d+)*`,
    String.raw`\b(?:[Pp]hase|[Ss]tep|[Vv]ersion|[Rr]elease|[Ll]evel|[Pp]art|[Rr]ound|[Ss]print|[Pp]age|[Qq]uarter|[Ii]ssue|ISO|No\.) \d+(?:[.–-]\d+)*`,
    String.raw`\b(?:[Oo]ne (?:another|by one|day\b)|[Oo]ne of (?:the|our|their|these|those)\b)`,
    String.raw`\b(?:[Nn]o|the|this|that|each|every|any|which|some|another) one\b`,
  ].join('|'),
  'gu',
);

const DIGITS = String.raw`\d+(?:[.,'’]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*`;
const NUMERAL = String.raw`(?<![\p{L}\p{N}./:#])(?:(?<sign>(?<=^|[\s(])[-−+])?(?<currency>\p{Sc}?)(?<digits>${DIGITS})|${WORD})`;
const EVERY_NUMERAL = new RegExp(NUMERAL, 'giu');
const OUT_OF = new RegExp(
  String.raw`^(?: out of| of| in)(?: the| our)? (?:(?<digits>${DIGITS})|${WORD})|^/(?<divisor>\d{1,4})`,
  'iu',
);
/** Of `5-10`, the first number is the one to reach. */
const REST_OF_RANGE = new RegExp(`^ ?[–-] ?(?<digits>${DIGITS})`, 'u');

const MULTIPLE = /^(?:k\b| ?(?:hundred|thousand|million)\b)/i;
const TIMES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
};

/** Signs and shortened units, which may stand right behind the digits. */
const SIGN = /^ ?(?:%|‰|°\p{L}?|\p{Sc}|per ?cent(?!\p{L}))/iu;
const SHORT_UNIT = /^(?:s|min|h|hrs?|d|m|km|g|kg|MB|GB|TB|px|pp|pts?)(?![\p{L}\p{N}])/u;

const UNIT_OF_TIME =
  /(?:^| )(?:s|seconds?|min|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|quarters?|years?)$/i;
const BEFORE_PERIOD =
  /\b(?:within|inside|in|in (?:under|less than|at most|up to)|after|every|last|next|past|first|previous|for|over|during)(?: the| about| at most)? $/i;
const AFTER_PERIOD = /^ (?:after|before|later|ago|in advance|old|long)\b/i;

/**
 * The counts of a sentence, in its order. A comma or a point before exactly three digits groups
 * thousands here: a sentence says `1,000 members` far more often than 1.000.
 */
export function countsIn(sentence: string): readonly Count[] {
  const text = sentence
    .slice(0, LONGEST_SENTENCE)
    .replace(/\s/g, ' ')
    .replace(COUNTS_NOTHING, (nothing) => '·'.repeat(nothing.length));
  const counts: Count[] = [];
  let readTo = 0;
  for (const match of text.matchAll(EVERY_NUMERAL)) {
    const count = match.index < readTo ? undefined : countAt(text, match, readTo);
    if (!count) continue;
    counts.push(count);
    readTo = text.length - count.after.length;
  }
  return counts;
}

/** Whether a unit is one of time: `h`, `minutes`, `working days`. */
function isUnitOfTime(unit: string | null): boolean {
  return unit !== null && UNIT_OF_TIME.test(unit);
}

function countAt(text: string, match: RegExpExecArray, readTo: number): Count | undefined {
  const said = numberOf(match.groups);
  if (said === undefined) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const range = REST_OF_RANGE.exec(rest);
  const behind = rest.slice(range?.[0].length ?? 0);
  const multiple = MULTIPLE.exec(behind)?.[0] ?? '';
  const times = TIMES[multiple.trim().toLowerCase()] ?? 1;
  const number = said * times;
  const before = text.slice(readTo, match.index);
  const part = partOf(number, text.slice(0, match.index), behind.slice(multiple.length));
  const counted = unitAt(part.rest);
  if (!counted) return undefined;
  const unit = match.groups?.currency || (part.isScore ? null : counted.unit);
  const end = numberOf(range?.groups);
  const isPeriod =
    isUnitOfTime(unit) && (BEFORE_PERIOD.test(before) || AFTER_PERIOD.test(counted.after));
  const upTo = end === undefined ? null : end * times;
  return {
    number,
    unit,
    ...stretchOf(match, range ? '' : multiple),
    outOf: part.outOf,
    percentage: part.percentage,
    upTo,
    isPeriod,
    before,
    after: counted.after,
  };
}

/** A currency before the digits is no part of the number; a sign before that is left out with it. */
function stretchOf({ 0: numeral, index, groups }: RegExpExecArray, multiple: string) {
  const end = index + numeral.length;
  const start = groups?.currency ? end - (groups.digits ?? '').length : index;
  return { start, end: end + multiple.length };
}

function numberOf(groups: Record<string, string | undefined> | undefined): number | undefined {
  if (groups?.word !== undefined) return numberOfWord(groups.word);
  const number = readings(groups?.digits ?? groups?.divisor ?? '')[0];
  if (number === undefined || number > Number.MAX_SAFE_INTEGER) return undefined;
  return /[-−]/.test(groups?.sign ?? '') ? -number : number;
}

const BEFORE_SCORE = /\b(?:scores?|ratings?|points?)\b(?:[^.,;]|[.,]\d)*$/i;

interface Part {
  readonly outOf: number | null;
  readonly percentage: number | null;
  /** Whether it is a number of its own, on a scale that ends with the other: `a score of 4.5 of 5`. */
  readonly isScore: boolean;
  readonly rest: string;
}

/** What `9 of 10` makes of the 9: a percentage of the 10, and the rest of the sentence. */
function partOf(number: number, before: string, rest: string): Part {
  const match = OUT_OF.exec(rest);
  const whole = match ? numberOf(match.groups) : undefined;
  const none = { outOf: null, percentage: null, isScore: false, rest };
  if (!match || whole === undefined || whole <= 0 || number < 0 || number > whole) return none;
  const behind = rest.slice(match[0].length);
  // "1 in 2 weeks" is one, and then a period.
  if (isUnitOfTime(unitAt(behind)?.unit ?? null)) return none;
  const isScore = !Number.isInteger(number) || BEFORE_SCORE.test(before);
  const percentage = isScore ? null : roundHalfAway((number / whole) * 100, 2);
  return { outOf: whole, percentage, isScore, rest: behind };
}

/** `20+ members` are 20 or more. */
const OR_MORE = /^\+(?= |$)/;

/** The unit right behind a number; undefined where the digits turn out to be a name: `3D`, `10th`, `3-day`. */
function unitAt(text: string): { unit: string | null; after: string } | undefined {
  const rest = text.replace(OR_MORE, '');
  const short = (SIGN.exec(rest) ?? SHORT_UNIT.exec(rest))?.[0];
  if (short !== undefined) {
    const unit = /per ?cent/i.test(short) ? '%' : short.trim();
    return { unit, after: rest.slice(short.length) };
  }
  if (/^(?:\p{L}|[-–/:.]\p{N}|-\p{L})/u.test(rest)) return undefined;
  const unit = nounAt(rest);
  return { unit: unit.trim() || null, after: rest.slice(unit.length) };
}

const MOST_WORDS = 3;

/** Words that do not name what is counted; a unit ends before them. */
const NO_NOUNS = new Set(
  'to from in on at by for of with within between among and or but per a an the that who which whom whose than into over under after before until as is are was were have has had can will would each every this these those more less together out up down via using through while when where how so not no about during across max maximum minimum'.split(
    ' ',
  ),
);
const PLURALS_WITHOUT_S = new Set(['people', 'children', 'men', 'women']);

/**
 * What is counted, with the space before it: the words up to a plural, as in ` new members`, or up
 * to a word that no noun can be, as in ` learning experience`.
 */
function nounAt(rest: string): string {
  let noun = '';
  const words = rest.replace(
    /^ (?:more|further|additional|extra|or (?:more|fewer|less))(?= )/,
    (more) => ' '.repeat(more.length),
  );
  for (const [spaced, word = ''] of words.matchAll(/ +(\p{L}[\p{L}'’-]*)|[^ ].*/gu)) {
    if (word === '' || NO_NOUNS.has(word.toLowerCase()) || (noun !== '' && word.endsWith('ed')))
      break;
    noun += spaced;
    const isPlural = /[^s]s$/.test(word) || PLURALS_WITHOUT_S.has(word.toLowerCase());
    if (isPlural || isUnitOfTime(word) || noun.trim().split(' ').length === MOST_WORDS) break;
  }
  return noun;
}
