import type { KeyResultFile } from '../domain/key-result.ts';
import { formatNumber } from '../domain/number-text.ts';
import { reworded } from '../domain/reworded.ts';
import {
  numbersOf,
  type SaidOtherwise,
  saidOtherwise,
  staleNumbers,
} from '../domain/sentence-numbers.ts';
import { readLine } from '../domain/typed-line.ts';
import type { Wishes } from '../domain/wishes.ts';
import { askAnew, asTyped } from './ask-anew.ts';
import type { Asker } from './asker.ts';

/** Why its sentence cannot be taken out. */
export const KEY_RESULT_NEEDS_SENTENCE = 'a key result is a sentence';

const KEY_WORDS: Readonly<Record<SaidOtherwise['key'], string>> = {
  baseline: 'where it starts',
  target: 'the number to reach',
  at_least: 'the least to keep',
  at_most: 'the most to keep',
};

/** Asks for the sentence; where a new one says another number, whether that is to be counted. */
export async function askSentenceAnew(asker: Asker, file: KeyResultFile): Promise<Wishes> {
  const sentence = await askSentence(asker, file.key_result, 'How does it read?');
  if (sentence === undefined) return {};
  const before = saidOtherwise(file.key_result, file);
  const keys: Record<string, number> = {};
  for (const { key, says, is } of saidOtherwise(sentence, file)) {
    if (before.some((one) => one.key === key && one.says === says)) continue;
    const message = `The sentence says ${formatNumber(says)}, ${KEY_WORDS[key]} is ${formatNumber(is)}. Make it ${formatNumber(says)}?`;
    if (await asker.confirm({ message, preset: 'yes' })) keys[key] = says;
  }
  return { key_result: sentence, ...keys };
}

/** Offers the sentence with the numbers that were answered, where it says others and was not written anew. */
export async function offerSentence(
  asker: Asker,
  file: KeyResultFile,
  answered: Wishes,
): Promise<Wishes> {
  if (answered.key_result !== undefined) return {};
  const sentence = file.key_result;
  const after = numbersOf({ ...file, ...answered });
  const stale = staleNumbers(sentence, file, after);
  if (stale.length === 0) return {};
  const says = `The sentence says ${stale.map(formatNumber).join(' and ')}.`;
  const text = reworded(sentence, file, after);
  if (text === undefined) {
    asker.say(`  ${says}`);
    const own = await askSentence(asker, sentence, 'How should it read?');
    return own === undefined ? {} : { key_result: own };
  }
  const isTaken = await asker.confirm({ message: `${says} Write it as: ${text}?`, preset: 'yes' });
  return isTaken ? { key_result: text } : {};
}

async function askSentence(
  asker: Asker,
  now: string,
  message: string,
): Promise<string | undefined> {
  const answer = await askAnew<string>(asker, {
    message,
    answer: 'below',
    now: asTyped(now),
    needed: KEY_RESULT_NEEDS_SENTENCE,
    read: readLine,
  });
  return answer ?? undefined;
}
