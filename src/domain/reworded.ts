import type { Count } from './counts.ts';
import { NUMBER_KEYS, numbersIn, type SaidNumber, saidNumbers } from './key-result-sentence.ts';
import { roundHalfAway } from './number-text.ts';
import { type Numbers, numberAt } from './sentence-numbers.ts';
import { writtenLike } from './written-like.ts';

/**
 * The sentence of a key result with its numbers changed, and nothing else: `Invite at least 20
 * members` is `Invite at least 25 members` once the target is 25. Numbers are written as they were
 * (`1.200` becomes `3.400`, and `9 of 10` for 80 % `8 of 10`), and numbers in words as digits. What
 * comes out is understood, by `understandKeyResult`, as the new numbers wherever the sentence said
 * the old ones.
 * @param from the numbers of the file that the sentence goes with; the sentence may say others
 * @param to the numbers that it is to say
 * @returns undefined where nothing in it is to be changed, where it says its number elsewhere than
 *   in what it is understood to count, more than once, or in a form that the new one has no place in
 */
export function reworded(sentence: string, from: Numbers, to: Numbers): string | undefined {
  const said = saidNumbers(sentence);
  const changes = said.numbers.map((one) => changeOf(one, sentence, from, to));
  if (!changes.every((one) => one !== undefined)) return undefined;
  const splices = changes.filter(({ number, was }) => number !== was.number);
  if (splices.length === 0 || isSaidTwice(said.numbers, splices, sentence)) return undefined;
  const result = spliced(sentence, splices, said.unit);
  return result !== undefined && says(result, changes, said.unit) ? result : undefined;
}

/** What a number that a sentence says is to be. */
interface Change {
  readonly was: SaidNumber;
  readonly number: number;
}

function changeOf(
  was: SaidNumber,
  sentence: string,
  from: Numbers,
  to: Numbers,
): Change | undefined {
  const key = keyIn(to, was.key);
  const number = key && numberAt(to, key);
  if (key === undefined || number === undefined) return undefined;
  const old = numberAt(from, key);
  const isMeant = old === was.number || !(isElsewhere(old, sentence) || isDistance(was, from));
  return isMeant ? { was, number } : undefined;
}

/**
 * The key of the file that a number of a sentence goes with: the same, or the only one that says
 * what is to be reached or kept. `Cut the time to 12 h` sounds like a bound, and may be a target.
 */
function keyIn(numbers: Numbers, key: SaidNumber['key']): SaidNumber['key'] | undefined {
  if (numberAt(numbers, key) !== undefined) return key;
  const [only, another] = NUMBER_KEYS.filter(
    (one) => one !== 'baseline' && numbers[one] !== undefined,
  );
  return key === 'baseline' || another !== undefined ? undefined : only;
}

/** Whether the number of the file is one that the sentence says, only not where it is looked for. */
function isElsewhere(number: number | undefined, sentence: string): boolean {
  return number !== undefined && numbersIn(sentence).includes(number);
}

/** `5 more members` says how far it is from 10 to 15. */
function isDistance({ number }: SaidNumber, { baseline = 0, target }: Numbers): boolean {
  return baseline !== 0 && target !== undefined && Math.abs(target - baseline) === Math.abs(number);
}

/** Whether a number that changes is said once more, so that nobody knows whether that changes as well. */
function isSaidTwice(
  said: readonly SaidNumber[],
  splices: readonly Change[],
  sentence: string,
): boolean {
  const all = numbersIn(sentence);
  return splices.some(({ was: { number } }) => {
    const meant = said.filter((one) => one.number === number).length;
    return all.filter((one) => one === number).length > meant;
  });
}

/** From the last to the first, so that what stands before keeps its place. */
function spliced(
  sentence: string,
  splices: readonly Change[],
  unit: string | null,
): string | undefined {
  const fromTheEnd = splices.toSorted((one, other) => other.was.count.start - one.was.count.start);
  let result = sentence;
  for (const { was, number } of fromTheEnd) {
    const { start, end } = was.count;
    const text = isSpeakable(was, number, unit) ? textFor(was, number, sentence) : undefined;
    if (text === undefined) return undefined;
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/** Units that are the same for one and for several: signs and short ones. */
const UNBENDING = /^(?:[^\p{L}]*|°?\p{L}{1,2}|min|hrs)$/u;

/** One member, two members: where the number of the noun changes, a person has to write it. */
function isSpeakable({ number: old }: SaidNumber, number: number, unit: string | null): boolean {
  return (old === 1) === (number === 1) || unit === null || UNBENDING.test(unit);
}

function textFor({ number: old, count }: SaidNumber, number: number, sentence: string) {
  const isShare = count.percentage === old && count.number !== old;
  const counted = isShare ? shareOf(number, count) : number;
  if (counted === undefined || !hasPlace(counted, count)) return undefined;
  return writtenLike(counted, sentence.slice(count.start, count.end));
}

/** The 9 of `9 of 10` for 90 %; undefined where no whole number is that share. */
function shareOf(percentage: number, { outOf }: Count): number | undefined {
  if (outOf === null) return undefined;
  const part = Math.round((percentage / 100) * outOf);
  return roundHalfAway((part / outOf) * 100, 2) === percentage ? part : undefined;
}

/** `5-8 members` has no place for 9, nor a score of `4 of 5` for 6. */
function hasPlace(number: number, { outOf, upTo }: Count): boolean {
  return (upTo === null || number < upTo) && (outOf === null || number <= outOf);
}

function says(sentence: string, changes: readonly Change[], unit: string | null): boolean {
  const now = saidNumbers(sentence);
  return (
    now.unit === unit &&
    now.numbers.length === changes.length &&
    now.numbers.every(
      ({ key, number }, index) =>
        number === changes[index]?.number && key === changes[index].was.key,
    )
  );
}
