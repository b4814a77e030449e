import type { Count } from './counts.ts';

/** What numbers can be taken of instead, for who wrote a sentence that compares. */
export const SAY_FROM_WHAT =
  'It compares with another time: say from what to what: from 20 to 22 contributors';

const UNIT =
  '(?:day|week|month|quarter|half|year|spring|summer|autumn|winter|season|term|time|round)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Another time. Dates, which count nothing, stand as dots in the text of a count. */
const TIME = [
  String.raw`(?:(?:in|at|during) )?(?:(?:the|our) )?(?:last|previous|past|preceding|prior|first|current|this) (?:\p{L}+ )?${UNIT}\b`,
  String.raw`(?:(?:an?|one|two|three|six|\d+) ${UNIT}s?|half a year) (?:ago|before|earlier)\b`,
  String.raw`(?:in )?(?:${MONTH}|Q[1-4]|(?:19|20|21)\d\d|·)`,
  String.raw`(?:before|now|today|so far|yesterday|(?:we|it|they) (?:have|has|had|did)\b)`,
].join('|');
const WORDS = String.raw`(?: [\p{L}'’-]+)`;
const MORE =
  '(?: (?:more|fewer|less|higher|lower|better|greater|larger|longer|shorter|faster|slower))';

/** ` than last quarter`, ` more contributors than before`, ` as many as a year ago`. */
const COMPARED = new RegExp(
  `^(?:(?:${MORE}${WORDS}{0,6}?)? (?:than|compared (?:with|to)|relative to|versus|vs\\.?)| as${WORDS}{1,5}? as) (?:${TIME})`,
  'iu',
);
/** `by 10 % over last quarter`. */
const BY = /\bby (?:about |around |at least )?$/i;
const COMPARED_BY = new RegExp(`^ (?:over|on|from|against|since) (?:${TIME})`, 'iu');

/**
 * Whether a number says how much more or less there is than at another time: `10 % more contributors
 * than last quarter`. Where that stood nobody says, so it cannot be counted from nothing.
 */
export function isCompared({ before, after }: Count): boolean {
  return COMPARED.test(after) || (BY.test(before) && COMPARED_BY.test(after));
}
