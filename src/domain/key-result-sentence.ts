import { amountText, boundsText, milestoneText } from './amount-text.ts';
import { boundOf, isKept, isOfNone } from './bound-words.ts';
import { isCompared } from './comparison-words.ts';
import { type Count, countsIn } from './counts.ts';
import { freeId } from './ids.ts';
import { type KeyResultFile, kindOf } from './key-result.ts';

/**
 * The key result that a sentence says, to be shown to the person who wrote it: `Invite at least 20
 * members` is 20 members to reach, `from 36 h to 12 h` a way between two numbers, `Keep at least 9
 * of 10 questions answered` and `Never more than 5 open questions` a level to keep, and a sentence
 * that counts nothing, or compares with another time, a milestone. Of several counts the first is taken. What it makes is a valid
 * key result, but for a way that somebody says from a number to the same.
 * @param takenIds the ids of the goal's other key results
 */
export function understandKeyResult(sentence: string, takenIds: readonly string[]): KeyResultFile {
  return {
    id: freeId(sentence, 'result', takenIds),
    key_result: sentence.trim(),
    ...meaningOf(sentence),
  };
}

/**
 * The numbers that a sentence may mean by its target: `9 of 10` gives 90 and 9, `from 36 h to 12`
 * both. None where it counts nothing, and says at most for how long.
 */
export function numbersIn(sentence: string): readonly number[] {
  if (countsOf(sentence).length === 0 || comparesTimes(sentence)) return [];
  return countsIn(sentence).flatMap(({ number, percentage }) =>
    percentage === null ? [number] : [percentage, number],
  );
}

/**
 * The counts of a sentence that did not become the target, the baseline or a bound of its key
 * result: 5 where `Invite at least 20 members and make at least 5 introductions` is understood as
 * 20 members, and 8 of `5-8 members`. Periods are no counts.
 */
export function otherCounts(sentence: string): readonly number[] {
  const { target, baseline, at_least, at_most } = meaningOf(sentence);
  const left = [target, baseline, at_least, at_most];
  const isTaken = (number: number | null) => {
    const at = number === null ? -1 : left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const counts = countsOf(sentence).filter((count) => !isCompared(count) && !isHedged(count));
  return counts.flatMap(({ number, percentage, upTo }) => [
    ...(isTaken(percentage) || isTaken(number) ? [] : [number]),
    ...(upTo === null ? [] : [upTo]),
  ]);
}

/** The 3 of `2 visits, maybe 3` is what would be fine too. */
function isHedged({ before, unit }: Count): boolean {
  return (
    unit === null && /\b(?:maybe|perhaps|possibly|hopefully|ideally|even|better) $/i.test(before)
  );
}

/** Whether a sentence says its number as more or less than at another time, and so none to count to. */
export function comparesTimes(sentence: string): boolean {
  const counts = countsOf(sentence);
  const [first] = counts;
  return first !== undefined && isCompared(first) && !wayBetween(counts);
}

/** What a key result comes to, in a few words: `reach 40 questions from 0`, `keep at least 90 %`. */
export function describeKeyResult(file: KeyResultFile): string {
  const { baseline = 0, target = 0, at_least: atLeast = null, at_most: atMost = null } = file;
  const unit = file.unit ?? null;
  const steps = file.steps?.length ?? 0;
  switch (kindOf(file)) {
    case 'reach':
      return baseline === 0
        ? `reach ${amountText(target, unit)} from 0`
        : `from ${amountText(baseline, unit)} to ${amountText(target, unit)}`;
    case 'keep':
      return `keep ${boundsText({ atLeast, atMost, unit })}`;
    case 'milestone':
      return `${milestoneText(steps)}${steps === 0 ? ': done or not done' : ''}`;
  }
}

/** The keys of a key result whose numbers a sentence may say, in their order in a file. */
export const NUMBER_KEYS = ['baseline', 'target', 'at_least', 'at_most'] as const;

type Meaning = Pick<KeyResultFile, (typeof NUMBER_KEYS)[number] | 'unit'>;

/** A count as the number that is meant, with its unit. */
interface Amount {
  readonly number: number;
  readonly unit: string | null;
  readonly count: Count;
}

/** A number of a key result, and the count of the sentence that says it. */
export interface SaidNumber {
  readonly key: (typeof NUMBER_KEYS)[number];
  readonly number: number;
  readonly count: Count;
}

/** The numbers that a sentence says of its key result, and their unit. */
interface SaidNumbers {
  readonly numbers: readonly SaidNumber[];
  readonly unit: string | null;
}

const FALLS = /\b(?:cut|reduce|lower|decrease|shorten|shrink|drop|limit|down)\b/i;
const FROM = /\bfrom (?:about |around |currently )?$/i;
const TO =
  /\bto (?:(?:at (?:the )?(?:least|most)|about|around|under|below|over|above|(?:(?:no|not) )?(?:less|fewer|more) than|(?:an? )?(?:min|max)(?:imum)?\.?(?: of)?) )?$/i;
const ARROW = /(?:→|⇒|->|=>) ?$/;
const WITHIN = /\b(?:within|inside|in) $/i;
const BETWEEN = /\bbetween $/i;

function meaningOf(sentence: string): Meaning {
  const { numbers, unit } = saidNumbers(sentence);
  const meaning = Object.fromEntries(numbers.map(({ key, number }) => [key, number]));
  return unit === null ? meaning : { ...meaning, unit };
}

/** What numbers a sentence is understood to say, and where it says each. */
export function saidNumbers(sentence: string): SaidNumbers {
  const counts = countsOf(sentence);
  const [first, second] = counts;
  if (!first) return { numbers: [], unit: null };
  const way = wayBetween(counts);
  if (way) return way;
  if (isCompared(first)) return { numbers: [], unit: null };
  const keeps = isKept(sentence, first);
  if (keeps && second && isRange(first, second)) return between(first, second);
  const amount = amountOf(first, keeps);
  const key = keeps ? 'at_least' : 'target';
  return {
    numbers: [said(isCeiling(first, sentence, key) ? 'at_most' : key, amount)],
    unit: amount.unit,
  };
}

function said(key: SaidNumber['key'], { number, count }: Amount): SaidNumber {
  return { key, number, count };
}

/**
 * The counts of a sentence without those that say for how long: `Answer 40 questions within a
 * day`. Where a level is kept and nothing else is said, that is the level: `Keep it within 24 h`.
 */
function countsOf(sentence: string): readonly Count[] {
  const all = countsIn(sentence);
  const counts = all.filter((count) => !count.isPeriod);
  return counts.length === 0
    ? all.filter(
        (count) =>
          isOfNone(sentence, count) || (WITHIN.test(count.before) && isKept(sentence, count)),
      )
    : counts;
}

/** `from 36 h to 12 h`, `31 h → 12 h`, `to 12 h from 36 h`. */
function wayBetween(counts: readonly Count[]): SaidNumbers | undefined {
  for (const [index, first] of counts.entries()) {
    const second = counts[index + 1];
    if (!second) break;
    if (ARROW.test(second.before) || (FROM.test(first.before) && TO.test(second.before)))
      return way(first, second);
    if (TO.test(first.before) && FROM.test(second.before)) return way(second, first);
  }
  return undefined;
}

function way(from: Count, to: Count): SaidNumbers | undefined {
  const [start, end] = [amountOf(from, false), amountOf(to, false)];
  const alike = start.unit === null || end.unit === null || start.unit === end.unit;
  if (!alike) return undefined;
  return { numbers: [said('baseline', start), said('target', end)], unit: end.unit ?? start.unit };
}

function isRange(first: Count, second: Count): boolean {
  return BETWEEN.test(first.before) && /^ ?(?:and|to)\b/i.test(first.after) && !second.isPeriod;
}

function between(first: Count, second: Count): SaidNumbers {
  const [one, other] = [amountOf(first, true), amountOf(second, true)];
  const [low, high] = one.number <= other.number ? [one, other] : [other, one];
  return { numbers: [said('at_least', low), said('at_most', high)], unit: other.unit ?? one.unit };
}

/**
 * Whether a number is not to be passed: without a start, less of something is no way to measure.
 * @param otherwise what the number is where it may be passed
 */
function isCeiling(count: Count, sentence: string, otherwise: SaidNumber['key']): boolean {
  const bound = boundOf(sentence, count);
  if (bound === 'at_most') return true;
  // The way to 0 would have no length, while a level may well be at least 0.
  if (bound === 'at_least' && otherwise === 'at_least') return false;
  const falls = FALLS.test(sentence) && /\bto (?:about |around )?$/i.test(count.before);
  return count.isPeriod || falls || count.number === 0;
}

/**
 * `9 of 10` is 90 % to keep or to reach. Only where it says of what, and the percentage would be a
 * crooked one, is the first number the one to reach: `14 of 30 members` is 14 members.
 */
function amountOf(count: Count, keeps: boolean): Amount {
  const { number, unit, percentage } = count;
  const isCount = percentage === null || !(keeps || unit === null || Number.isInteger(percentage));
  return isCount ? { number, unit, count } : { number: percentage, unit: '%', count };
}
